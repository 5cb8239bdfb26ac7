import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applySettings, readSettings } from "../../src/cli/publicationSettings";

const page = readFileSync("index.html", "utf8");

describe("what is said of where the site will stand", () => {
  it("may be nothing: the page stays as it is", () => {
    expect(applySettings(page, readSettings({}))).toBe(page);
  });

  it("makes the picture of a shared link findable from anywhere", () => {
    const built = applySettings(page, readSettings({ SITE_URL: "https://ente.example/rete" }));
    expect(built).toContain(
      'property="og:image" content="https://ente.example/rete/pictures/map.png"',
    );
    expect(built).toContain('property="og:url" content="https://ente.example/rete/"');
  });

  it("lists the sites that a frame may tell its height, as origins", () => {
    const settings = readSettings({
      EMBED_PARENTS: "https://a.example/pagina  https://b.example:8443",
    });
    expect(settings.embedParents).toEqual(["https://a.example", "https://b.example:8443"]);
    expect(applySettings(page, settings)).toContain(
      'name="embed-parents" content="https://a.example https://b.example:8443"',
    );
  });

  it.each([{ SITE_URL: "rete" }, { SITE_URL: "javascript:1" }, { EMBED_PARENTS: "*" }])(
    "is refused when it is no address: %o",
    (environment) => {
      expect(() => readSettings(environment)).toThrow("is not a web address");
    },
  );
});
