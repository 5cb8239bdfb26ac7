import { describe, expect, it } from "vitest";
import { regionMatrix, type RegionMeeting } from "../../../src/analysis/overview/regionMatrix";
import { regionIdeas, regionStory, withoutRegions } from "../../../src/analysis/region/regionStory";
import type { Scope } from "../../../src/model/scope";
import { addRecords } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";
import { readOn as readShipped } from "../../layout/shippedPicture";

const on = (day: string, scope: Partial<Scope> = {}) => programmeOn(day, {}, scope);
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const titlesOf = (items: readonly { readonly partnership: { readonly id: string } }[]) =>
  items.map(({ partnership }) => partnership.id);

describe("the story of a region", () => {
  it("has its authorities by state, its partnerships and those with others", () => {
    const story = regionStory(on("2012-06-30"), "15");
    expect(idsOf(story.authorities)).toEqual(["benevento", "salerno"]);
    expect(idsOf(story.byState.interregional)).toEqual(["benevento"]);
    expect(idsOf(story.byState["own-region"])).toEqual([]);
    expect(idsOf(story.byState.none)).toEqual(["salerno"]);
    expect(idsOf(story.actors)).toEqual(["unisannio"]);
    expect(titlesOf(story.partnerships)).toEqual(["adriatico", "sannio", "bozza"]);
    expect(titlesOf(story.withOthers)).toEqual(["adriatico", "bozza"]);
    expect(story.since?.text).toBe("2010-09");
    expect(story.withOthersSince?.text).toBe("2011-01-10");
  });

  it("meets itself first, then the others, in the cells of the face «Regioni»", () => {
    const at = on("2012-06-30");
    const { meetings } = regionStory(at, "16");
    expect(meetings.map(({ ids, partnerships }) => [...ids, partnerships.length])).toEqual([
      ["16", "16", 0],
      ["15", "16", 1],
    ]);
    const { cells } = regionMatrix(at);
    expect(meetings[1]?.expected).toBe(cells[0]?.[1]?.expected);
  });

  it("knows its countries, through whom, and who else does", () => {
    const at = programmeOn("2012-06-30", {
      relations: addRecords("relations", { organisation: "brindisi", country: "TN" }),
    });
    const { held } = regionStory(at, "15");
    expect(
      held.map(({ idea, holders, otherRegions }) => [idea.country, idsOf(holders), otherRegions]),
    ).toEqual([["TN", ["salerno"], ["16"]]]);
  });

  it("is empty where nobody was there yet", () => {
    const story = regionStory(on("2010-05-14"), "16");
    expect(story.partnerships).toEqual([]);
    expect(story.byState.none).toHaveLength(2);
    expect(story.since).toBeNull();
    expect(story.withOthersSince).toBeNull();
  });

  it("is empty for a region that the data do not know", () => {
    const story = regionStory(on("2012-06-30"), "99");
    expect(story.authorities).toEqual([]);
    expect(story.meetings).toEqual([]);
    expect(story.held).toEqual([]);
  });

  it("is the whole region's whatever regions the filter chooses", () => {
    const chosen = withoutRegions(on("2012-06-30", { regions: ["15"] }));
    expect(regionStory(chosen, "16")).toEqual(regionStory(on("2012-06-30"), "16"));
    const whole = on("2012-06-30");
    expect(withoutRegions(whole)).toBe(whole);
  });

  it("adds up: every authority has one state, every meeting's partnerships are the region's", () => {
    const at = readShipped();
    for (const { id } of at.programme.regions) {
      const { authorities, byState, meetings, partnerships, withOthers } = regionStory(at, id);
      const stated = Object.values(byState).flatMap((bodies) => idsOf(bodies));
      expect(stated.toSorted()).toEqual(idsOf(authorities).toSorted());
      const [inside, ...others] = meetings;
      const opened = (cell: RegionMeeting) => [...cell.partnerships, ...cell.inPreparation];
      expect(new Set(others.flatMap((cell) => titlesOf(opened(cell))))).toEqual(
        new Set(titlesOf(withOthers)),
      );
      expect((inside ? opened(inside).length : 0) + withOthers.length).toBe(partnerships.length);
    }
  });

  it("has at most so many ideas, each with one of its authorities", () => {
    const at = readShipped();
    const ideas = regionIdeas(at, "16", 3);
    expect(ideas).toHaveLength(3);
    for (const { pair } of ideas) {
      expect(pair.map((id) => at.programme.organisationById.get(id)?.region)).toContain("16");
    }
  });
});
