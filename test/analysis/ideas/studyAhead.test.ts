import { describe, expect, it } from "vitest";
import { growthAhead, growthByYear, type YearOfGrowth } from "../../../src/analysis/ideas/growth";
import { isStudied, studyAhead } from "../../../src/analysis/ideas/studyAhead";
import { trackRecord } from "../../../src/analysis/ideas/trackRecord";
import { networkAt } from "../../../src/analysis/network/buildNetwork";
import { neighbourRows } from "../../../src/analysis/network/neighbours";
import { criticalRecords } from "../../../src/analysis/network/criticalRecords";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { parseDay } from "../../../src/model/calendarDate";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { buildProgrammeFrom, buildTables } from "../../fixtures/dataSet";
import { largeTables } from "../../fixtures/largeTables";

const DAY = parseDay("2012-06-30") ?? 0;

const largeProgramme = () => buildProgrammeFrom(buildTables(largeTables()));

const bare = (years: readonly YearOfGrowth[]) =>
  years.map(({ newlyActive, newlyIsolated, ...counts }) => ({
    ...counts,
    newlyActive: newlyActive.map(({ id }) => id),
    newlyIsolated: newlyIsolated.map(({ id }) => id),
  }));

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
    expect(neighbourRows(networkAt(at)).items).toEqual(neighbourRows(networkAt(again)).items);
    expect(trackRecord(at)).toEqual(trackRecord(again));
    expect(bare(growthByYear(at))).toEqual(bare(growthByYear(again)));
    expect(criticalRecords(networkAt(at))).toEqual(criticalRecords(networkAt(again)));
    expect(trackRecord(at)?.cameTogether).toBeGreaterThan(0);
  });

  it("lets others work while it counts the pairs of the years, not only between one year and the next", async () => {
    const at = programmeAt(largeProgramme(), DAY, WHOLE_PROGRAMME);
    let pauses = 0;
    await growthAhead(at, () => Promise.resolve(void (pauses += 1)));
    const pieces = Math.floor(networkAt(at).partnerships.length / 100);
    expect(pieces).toBeGreaterThan(1);
    expect(pauses).toBeGreaterThanOrEqual(pieces + growthByYear(at).length);
  });

  it("is kept for whoever asks for the same reading again", async () => {
    const programme = largeProgramme();
    const at = programmeAt(programme, DAY, WHOLE_PROGRAMME);
    await studyAhead(at, () => Promise.resolve());
    const again = programmeAt(programme, DAY, { ...WHOLE_PROGRAMME, regions: [] });
    expect(isStudied(again)).toBe(true);
    expect(isStudied(programmeAt(programme, DAY, { ...WHOLE_PROGRAMME, regions: ["15"] }))).toBe(
      false,
    );
  });

  it("stops where it is told to", async () => {
    const at = programmeAt(largeProgramme(), DAY, WHOLE_PROGRAMME);
    await expect(studyAhead(at, () => Promise.reject(new Error("left")))).rejects.toThrow("left");
    expect(isStudied(at)).toBe(false);
  });
});
