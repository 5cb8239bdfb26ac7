import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addNamedViews, formatNamedViews, parseNamedViews } from "../../src/data/namedViews";

describe("a file of named views", () => {
  it("is read as it was written", () => {
    const view = fc.record({
      name: fc.stringMatching(/^[a-zà-ù][a-zà-ù ]{0,20}[a-zà-ù]$/),
      address: fc.stringMatching(/^\/[a-z]{0,12}\?al=2012-0[1-9]-15$/),
    });
    fc.assert(
      fc.property(fc.array(view), (views) => {
        const kept = addNamedViews([], views);
        expect(parseNamedViews(formatNamedViews(kept))).toEqual(kept);
      }),
    );
  });

  it("leaves out what leads out of the page or is no view, and never throws", () => {
    const hostile = [
      { name: "fuori", address: "//altrove.example/" },
      { name: "fuori", address: "https://altrove.example/" },
      { name: "script", address: "javascript:alert(1)" },
      { name: "riga", address: "/a\nb" },
      { name: "barra", address: "/\\altrove.example" },
      { name: " ", address: "/" },
      { name: 3, address: "/" },
      null,
      "x",
    ];
    expect(parseNamedViews(JSON.stringify(hostile))).toEqual([]);
    fc.assert(fc.property(fc.json(), (text) => void parseNamedViews(text)));
    expect(parseNamedViews("<html>")).toBeNull();
    expect(parseNamedViews('{"a":1}')).toBeNull();
  });

  it("holds names without the spaces around them, cut where they are too long", () => {
    const read = parseNamedViews(
      JSON.stringify([
        { name: "  Mia ", address: "/" },
        { name: "x".repeat(1000), address: "/" },
      ]),
    );
    expect(read?.[0]).toEqual({ name: "Mia", address: "/" });
    expect(read?.[1]?.name).toMatch(/^x{10,200}$/);
  });

  it("keeps the later of two views of one name", () => {
    expect(
      addNamedViews([{ name: "Mia", address: "/" }], [{ name: "Mia", address: "/dati" }]),
    ).toEqual([{ name: "Mia", address: "/dati" }]);
  });
});
