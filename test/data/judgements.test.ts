import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/i18n/describeFault";
import { JUDGED_STATUSES } from "../../src/model/indicator";
import { TABLES } from "../../src/model/tables";
import { buildProgrammeFrom, buildTables, checkRawTables } from "../fixtures/dataSet";

const judged = {
  indicator: "piani",
  date: "2012-06-01",
  status: "on-track",
  reason: "Due piani attendono solo la pubblicazione",
  author: "Ufficio Attività Internazionali",
};

const check = (row: Readonly<Record<string, unknown>>) =>
  checkRawTables(buildTables({ judgements: [{ ...judged, ...row }] }));

describe("a judgement in the data", () => {
  it("belongs to its indicator, those of one indicator in the order of their dates", () => {
    const programme = buildProgrammeFrom(
      buildTables({ judgements: [judged, { ...judged, date: "2011", region: "15" }] }),
    );
    const judgements = programme.indicatorById.get("piani")?.judgements;
    expect(judgements?.map(({ date, region }) => [date.text, region])).toEqual([
      ["2011", "15"],
      ["2012-06-01", null],
    ]);
    expect(programme.indicatorById.get("giorni")?.judgements).toEqual([]);
  });

  it("is sound with a reason, an author and a date, and left out without one of them", () => {
    expect(check({}).faults).toEqual([]);
    for (const column of ["indicator", "date", "status", "reason", "author"]) {
      const { faults, tables } = check({ [column]: null });
      expect(faults).toMatchObject([{ kind: "missing-value", severity: "error", column }]);
      expect(tables.judgements).toEqual([]);
    }
  });

  it.each([
    [{ status: "no-data" }, "not-in-list", "status"],
    [{ status: "in linea" }, "not-in-list", "status"],
    [{ indicator: "altro" }, "unknown-reference", "indicator"],
    [{ region: "99" }, "unknown-reference", "region"],
    [{ date: "ieri" }, "not-a-date", "date"],
  ])("with %o has a fault in words", (row, kind, column) => {
    const { faults } = check(row);
    expect(faults).toMatchObject([{ kind, table: "judgements", column }]);
    const [fault] = faults;
    expect(fault && describeFault(fault, "it").reason.length).toBeGreaterThan(10);
  });

  it("knows the statuses that somebody may give", () => {
    expect(TABLES.judgements.status.values).toBe(JUDGED_STATUSES);
  });
});
