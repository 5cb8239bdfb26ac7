import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildGeography } from "../../../src/cli/geography/buildGeography";
import { readSources } from "../../../src/cli/geography/sources";
import { readCommitted, readRecipe } from "./committedGeography";

describe("the geography", () => {
  const built = buildGeography(readRecipe(), readSources());

  it.each(["base.json", "seats.json", "provinces.json", "regions.json"])(
    "made again gives the committed bytes of %s",
    (name) => {
      // Compared as a truth value: a difference of 90 KB is not worth printing.
      expect(built.get(name) === readCommitted(name)).toBe(true);
    },
  );

  it("makes no other file", () => {
    expect([...built.keys()].toSorted()).toEqual([
      "base.json",
      "provinces.json",
      "regions.json",
      "seats.json",
    ]);
  });

  it.each([
    ["base.json", 30],
    ["seats.json", 29],
    ["provinces.json", 1],
    ["regions.json", 0.5],
  ])("keeps %s under %d KB gzipped, 60 KB with the others", (name, kilobytes) => {
    expect(gzipSync(readCommitted(name)).length).toBeLessThan(kilobytes * 1000);
  });

  it("has its attribution and footnotes in both languages", () => {
    const notes = JSON.parse(readCommitted("notes.json")) as Record<string, object>;
    expect(Object.keys(notes)).toEqual(["attribution", "kosovo", "palestine", "boundaries"]);
    for (const note of Object.values(notes))
      expect(note).toEqual({
        it: expect.stringMatching(/\.$/u),
        en: expect.stringMatching(/\.$/u),
      });
  });
});
