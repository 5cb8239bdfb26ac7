import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  addNamedViews,
  formatNamedViews,
  keepNamedViews,
  parseNamedViews,
  readNamedViews,
} from "../../src/data/namedViews";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the views of this browser", () => {
  const store = (start: readonly (readonly [string, string])[] = []) => {
    const items = new Map(start);
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
    });
    return items;
  };

  it("are found again as they were kept, beside whatever else is there", () => {
    const items = store([["altro", "x"]]);
    expect(readNamedViews()).toEqual([]);
    const views = [{ name: "Mia", address: "/risultati?al=2012-06-30" }];
    expect(keepNamedViews(views)).toBe(true);
    expect(readNamedViews()).toEqual(views);
    expect(items.get("altro")).toBe("x");
  });

  it("are none where what is kept is broken or of another kind", () => {
    for (const kept of ["{", "null", "7", '{"a":1}']) {
      store([["rete-convergenza:viste", kept]]);
      expect(readNamedViews()).toEqual([]);
    }
  });

  it("are none where storage is refused, and who keeps them is told", () => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    expect(readNamedViews()).toEqual([]);
    expect(keepNamedViews([])).toBe(false);
  });

  it("are two hundred at most", () => {
    const many = Array.from({ length: 201 }, (_, at) => ({ name: `v${at}`, address: "/" }));
    expect(addNamedViews([], many)).toHaveLength(200);
  });
});

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
    expect(read?.[1]?.name).toBe("x".repeat(120));
  });

  it("keeps the later of two views of one name", () => {
    expect(
      addNamedViews([{ name: "Mia", address: "/" }], [{ name: "Mia", address: "/dati" }]),
    ).toEqual([{ name: "Mia", address: "/dati" }]);
  });
});
