import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TERMS, termName } from "../../../src/i18n/glossary/terms";
import { LANGUAGES } from "../../../src/model/localText";
import { guideOf, PICTURE_TERMS } from "../../../src/views/parts/guide/guidePages";

const routes = [
  ...readFileSync("src/app/OtherPages.tsx", "utf8").matchAll(/path="(\/[^"*]*)"/g),
].map(([, path = ""]) => path);
const without = ["/glossario", "/glossario/:voce", "/accessibilita", "/licenze", "/parete"];

describe("the glossary", () => {
  it("has one entry a word, under a key fit for an address", () => {
    const keys = TERMS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z]+(?:-[a-z]+)*$/.test(key))).toEqual([]);
    for (const language of LANGUAGES) {
      const names = TERMS.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("leads to pages that are there", () => {
    const places = new Set(TERMS.flatMap((term) => term.places));
    expect([...places].filter((place) => place !== "/" && !routes.includes(place))).toEqual([]);
  });

  it("has what the guides send their readers to", () => {
    const asked = routes.flatMap((path) => guideOf(path)?.terms ?? []);
    expect(asked.length).toBeGreaterThan(30);
    for (const key of [...asked, ...PICTURE_TERMS]) expect(termName(key, "it")).not.toBe("");
  });

  it("refuses a word that it does not have", () => {
    expect(() => termName("sinergia", "it")).toThrow("sinergia");
  });
});

describe("«Come si legge»", () => {
  it.each(routes.filter((path) => !without.includes(path)))("is there for %s", (path) => {
    expect(guideOf(path.replace(/:\w+/, "R1"))).not.toBeNull();
  });

  it.each(["/glossario/ponte", "/accessibilita", "/altrove"])("is not there for %s", (path) => {
    expect(guideOf(path)).toBeNull();
  });
});
