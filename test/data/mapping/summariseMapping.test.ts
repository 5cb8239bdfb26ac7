import { describe, expect, it } from "vitest";
import { MAPPING_VERSION, type Mapping } from "../../../src/data/mapping/mapping";
import type { Survey } from "../../../src/data/mapping/survey";
import { isOutcomeOf, summariseMapping } from "../../../src/data/mapping/summariseMapping";

const MAPPING: Mapping = { version: MAPPING_VERSION, tables: [], project: null, decisions: [] };
const PROJECT = { title: "Prova", start: "2010", end: "2012" };
const decided: Mapping = { ...MAPPING, decisions: [{ body: "a", other: "b", isSame: true }] };

function survey(mapped = MAPPING, outcome: Partial<Survey["outcome"]> = {}): Survey {
  return {
    isNeeded: true,
    previews: [],
    proposal: MAPPING,
    mapped,
    outcome: {
      hasProject: false,
      counts: [
        { table: "organisations", records: 7 },
        { table: "themes", records: 0 },
      ],
      unusedCells: 5,
      keptAside: [
        { table: "a", column: "x", cells: 2 },
        { table: "b", column: "y", cells: 3 },
      ],
      doubts: [],
      unknownWords: [],
      ...outcome,
    } as unknown as Survey["outcome"],
  };
}

describe("an outcome", () => {
  it("is that of a mapping which says the same, whatever is typed of the project", () => {
    expect(isOutcomeOf(survey(), MAPPING)).toBe(true);
    expect(isOutcomeOf(survey(), { ...MAPPING })).toBe(true);
    expect(isOutcomeOf(survey(), { ...MAPPING, project: PROJECT })).toBe(true);
    expect(isOutcomeOf(survey(), decided)).toBe(false);
    expect(isOutcomeOf(survey(decided), MAPPING)).toBe(false);
  });
});

describe("what comes out of a mapping", () => {
  it("counts the tables that have records, and adds up what is left and kept aside", () => {
    expect(summariseMapping(survey(), MAPPING)).toMatchObject({
      counts: new Map([["organisations", 7]]),
      unusedCells: 5,
      keptAsideCells: 5,
      hasProject: false,
      isEnough: false,
    });
  });

  it("is not counted while the outcome is that of an earlier mapping", () => {
    expect(summariseMapping(survey(), decided).counts).toBeNull();
  });

  it("is enough with bodies and a project, typed whole or of the files", () => {
    const typed = summariseMapping(survey(), { ...MAPPING, project: PROJECT });
    expect(typed).toMatchObject({ hasProject: true, isEnough: true });
    expect(typed.counts?.get("project")).toBe(1);
    const half = summariseMapping(survey(), { ...MAPPING, project: { ...PROJECT, title: "" } });
    expect(half).toMatchObject({ hasProject: false, isEnough: false });
    const counts = [{ table: "project", records: 1 }];
    const ofFiles = survey(MAPPING, { hasProject: true, counts } as unknown as Partial<
      Survey["outcome"]
    >);
    expect(summariseMapping(ofFiles, MAPPING)).toMatchObject({ hasProject: true, isEnough: false });
  });

  it("loses a typed project that was taken back since", () => {
    const counts = [{ table: "project", records: 1 }];
    const before = survey({ ...MAPPING, project: PROJECT }, {
      hasProject: true,
      counts,
    } as unknown as Partial<Survey["outcome"]>);
    const summary = summariseMapping(before, MAPPING);
    expect(summary.hasProject).toBe(false);
    expect(summary.counts?.has("project")).toBe(false);
  });
});
