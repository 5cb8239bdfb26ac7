import { describe, expect, it } from "vitest";
import { progressOfAll } from "../../../src/analysis/progress/progressOf";
import { readTheme, themeResults, themeStory } from "../../../src/analysis/theme/themeStory";
import { addRecords, type RawTables } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";
import { readOn as readShipped } from "../../layout/shippedPicture";

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const read = (theme: string, day = "2012-06-30", tables: RawTables = {}) => {
  const whole = programmeOn(day, tables);
  return { whole, story: themeStory(readTheme(whole, theme)) };
};

describe("the story of a theme", () => {
  it("has its partnerships, whoever is in them, and the countries they name", () => {
    const { story } = read("turismo");
    expect(story.partnerships.map(({ partnership }) => partnership.id)).toEqual(["adriatico"]);
    expect(story.interregional).toHaveLength(1);
    expect(idsOf(story.authorities)).toEqual(["lecce", "benevento"]);
    expect(idsOf(story.partners)).toEqual(["durres"]);
    expect(story.actors).toEqual([]);
    expect(story.countries.map(([id, items]) => [id, items.length])).toEqual([["AL", 1]]);
    expect(story.regions.map(([id, items]) => [id, items.length])).toEqual([
      ["15", 1],
      ["16", 1],
    ]);
    expect(story.since?.text).toBe("2011-01-10");
  });

  it("is empty before anything happened", () => {
    const { story } = read("turismo", "2010-06-01");
    expect(story.partnerships).toEqual([]);
    expect(story.countries).toEqual([]);
    expect(story.since).toBeNull();
  });

  it("knows the indicators that count something through it, and no others", () => {
    const tables = {
      indicators: addRecords("indicators", {
        id: "accordi",
        result: "R3",
        name: "Accordi tra regioni",
        baseline: 0,
        measure: "partnerships:interregional:active",
      }),
    };
    const { whole, story } = read("turismo", "2012-06-30", tables);
    const results = themeResults(whole, story.partnerships);
    expect(
      results.map(({ progress, through }) => [
        progress.indicator.id,
        progress.value,
        through.length,
      ]),
    ).toEqual([["accordi", 1, 1]]);
    expect(themeResults(whole, [])).toEqual([]);
  });

  it("never counts more through a theme than the indicator does, in the shipped set", () => {
    const whole = readShipped();
    const valueOf = new Map(
      progressOfAll(whole).map(({ indicator, evidence }) => [
        indicator.id,
        evidence.partnerships.length,
      ]),
    );
    for (const { id } of whole.programme.themes) {
      const { partnerships } = themeStory(readTheme(whole, id));
      for (const { progress, through } of themeResults(whole, partnerships)) {
        expect(through.length).toBeGreaterThan(0);
        expect(through.length).toBeLessThanOrEqual(valueOf.get(progress.indicator.id) ?? 0);
      }
    }
  });
});
