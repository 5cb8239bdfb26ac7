import { describe, expect, it } from "vitest";
import { isStudied, studyAhead } from "../../../src/analysis/ideas/studyAhead";
import { trackRecord } from "../../../src/analysis/ideas/trackRecord";
import { networkAt } from "../../../src/analysis/network/buildNetwork";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { parseDay } from "../../../src/model/calendarDate";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { buildProgrammeFrom, buildTables } from "../../fixtures/dataSet";

const DAY = parseDay("2012-06-30") ?? 0;

/** 300 authorities in partnerships of 30, one every two days. */
function largeProgramme() {
  const organisations = Array.from({ length: 300 }, (_, i) => ({
    id: `c${i}`,
    name: `Comune ${i}`,
    role: "authority",
    region: i % 2 === 0 ? "15" : "16",
  }));
  const partnerships = Array.from({ length: 240 }, (_, p) => ({
    id: `p${p}`,
    title: `Patto ${p}`,
    start: `2011-${String(1 + Math.floor(p / 28)).padStart(2, "0")}-${String(1 + (p % 28)).padStart(2, "0")}`,
  }));
  const members = partnerships.flatMap(({ id }, p) =>
    Array.from({ length: 30 }, (_, k) => ({
      partnership: id,
      organisation: `c${(p * 11 + k * (1 + (p % 5))) % 300}`,
    })),
  );
  const relations = organisations.map(({ id }) => ({ organisation: id, country: "AL" }));
  return buildProgrammeFrom(buildTables({ organisations, partnerships, members, relations }));
}

describe("the study of a large reading, slice by slice", () => {
  it("finds the same network and the same record as at once, and lets others work in between", async () => {
    const at = programmeAt(largeProgramme(), DAY, WHOLE_PROGRAMME);
    expect(isStudied(at)).toBe(false);
    let pauses = 0;
    await studyAhead(at, () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(isStudied(at)).toBe(true);
    expect(pauses).toBeGreaterThan(5);
    const again = programmeAt(largeProgramme(), DAY, WHOLE_PROGRAMME);
    expect(networkAt(at).neighbours.items).toEqual(networkAt(again).neighbours.items);
    expect(trackRecord(at)).toEqual(trackRecord(again));
    expect(trackRecord(at)?.cameTogether).toBeGreaterThan(0);
  });

  it("stops where it is told to", async () => {
    const at = programmeAt(largeProgramme(), DAY, WHOLE_PROGRAMME);
    await expect(studyAhead(at, () => Promise.reject(new Error("left")))).rejects.toThrow("left");
    expect(isStudied(at)).toBe(false);
  });
});
