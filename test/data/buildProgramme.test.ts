import { describe, expect, it } from "vitest";
import { readSeats, type SeatOf } from "../../src/data/seatOf";
import { isoDay } from "../../src/model/calendarDate";
import { addRecords, buildProgrammeFrom, buildTables, changeRecord } from "../fixtures/dataSet";

const seatOf: SeatOf = (istat) => (istat === "062" ? { lon: 14.7, lat: 41.1 } : null);

function placeOf(changes: Record<string, unknown>) {
  const organisations = changeRecord("organisations", 1, changes);
  return buildProgrammeFrom(buildTables({ organisations }), seatOf).organisations[0]?.place;
}

function days(overrides: Parameters<typeof buildTables>[0] = {}) {
  const { firstDay, lastDay, defaultDay } = buildProgrammeFrom(buildTables(overrides));
  return [firstDay, lastDay, defaultDay].map(isoDay);
}

describe("building the programme", () => {
  it("follows every reference to the very object", () => {
    const programme = buildProgrammeFrom();
    const adriatico = programme.partnershipById.get("adriatico");
    expect(adriatico?.members.map(({ organisation, role }) => [organisation.id, role])).toEqual([
      ["lecce", "lead"],
      ["benevento", "partner"],
      ["durres", "associate"],
    ]);
    expect(adriatico?.members[0]?.organisation).toBe(programme.organisationById.get("lecce"));
    expect(programme.relations[0]?.organisation).toBe(programme.organisationById.get("lecce"));
    expect(programme.capacitySteps[0]?.organisation.id).toBe("benevento");
  });

  it("puts steps in the order of their dates, undated ones last, one day in the order of stages", () => {
    const partnership_steps = [
      { partnership: "bozza", stage: "signed" },
      { partnership: "bozza", stage: "approved", date: "2011-05-01" },
      { partnership: "bozza", stage: "drafted", date: "2011-05" },
      { partnership: "bozza", stage: "proposed", date: "2011" },
    ];
    const { partnershipById } = buildProgrammeFrom(buildTables({ partnership_steps }));
    expect(partnershipById.get("bozza")?.steps.map(({ stage }) => stage)).toEqual([
      "proposed",
      "drafted",
      "approved",
      "signed",
    ]);
  });

  it("lets an ending that is known to the month count from its last day", () => {
    const partnership_steps = [
      { partnership: "bozza", stage: "ended", date: "2011-05" },
      { partnership: "bozza", stage: "active", date: "2011-05-20" },
    ];
    const { partnershipById } = buildProgrammeFrom(buildTables({ partnership_steps }));
    expect(partnershipById.get("bozza")?.steps.at(-1)?.stage).toBe("ended");
  });

  it("puts targets and observations in the order of their dates", () => {
    const { indicatorById } = buildProgrammeFrom();
    const texts = indicatorById.get("piani")?.targets.map(({ date }) => date.text);
    expect(texts).toEqual(["2011-06-30", "2012-09-30", "2012-09-30"]);
    expect(indicatorById.get("giorni")?.observations.map(({ value }) => value)).toEqual([28, 22]);
  });

  it("takes the project's start for the baseline day of an indicator that gives none", () => {
    const { indicatorById, project } = buildProgrammeFrom();
    expect(indicatorById.get("piani")?.baselineDay).toBe(project.start.first);
    expect(isoDay(indicatorById.get("giorni")?.baselineDay ?? 0)).toBe("2010-06-30");
  });

  it("takes an absent baseline for not measured, which is not zero", () => {
    const indicators = changeRecord("indicators", 1, { baseline: undefined });
    expect(buildProgrammeFrom(buildTables({ indicators })).indicators[0]?.baseline).toBeNull();
    expect(buildProgrammeFrom().indicators[0]?.baseline).toBe(0);
  });

  it("says what it assumes: Italy, observed, increase, partner", () => {
    const programme = buildProgrammeFrom();
    expect(programme.organisationById.get("lecce")?.country).toBe("IT");
    expect(programme.indicatorById.get("giorni")?.measure).toEqual({ kind: "observed" });
    expect(programme.indicatorById.get("piani")?.direction).toBe("increase");
  });

  it("derives a place from the seat only where no coordinates are given", () => {
    expect(placeOf({})).toEqual({ lon: 14.78, lat: 41.13, derived: false });
    expect(placeOf({ lon: null, lat: null })).toEqual({ lon: 14.7, lat: 41.1, derived: true });
    expect(placeOf({ lon: 0, lat: 0 })).toEqual({ lon: 14.7, lat: 41.1, derived: true });
    expect(placeOf({ lon: null, lat: null, istat: "999999" })).toBeNull();
    expect(placeOf({ lon: 0, lat: 0, istat: null })).toBeNull();
  });

  it("counts the records left out", () => {
    const themes = addRecords("themes", 1, { id: "x y", name: "X" });
    expect(buildProgrammeFrom(buildTables({ themes })).excluded).toBe(2);
    expect(buildProgrammeFrom().excluded).toBe(0);
  });
});

describe("the days on which a programme can be read", () => {
  it("are the project's own, opened at its reading date", () => {
    expect(days()).toEqual(["2010-05-14", "2012-09-30", "2012-06-30"]);
  });

  it("open at the last record within the project where there is no reading date", () => {
    const project = changeRecord("project", 1, { as_of: undefined });
    expect(days({ project })[2]).toBe("2012-06-28");
    const bare = { partnerships: [], members: [], partnership_steps: [], capacity_steps: [] };
    expect(days({ project, observations: [], ...bare })[2]).toBe("2012-09-30");
  });

  it("reach to records outside the project, but not to slips of the pen or ends far ahead", () => {
    const partnerships = addRecords(
      "partnerships",
      { id: "prima", title: "Prima", start: "2009-03-01", end: "2030" },
      { id: "errore", title: "Errore", start: "0210-03-01" },
    );
    const targets = addRecords("targets", { indicator: "piani", date: "2013", value: 9 });
    expect(days({ partnerships, targets })).toEqual(["2009-03-01", "2013-12-31", "2012-06-30"]);
  });

  it("keep the reading date within them", () => {
    expect(days({ project: changeRecord("project", 1, { as_of: "2999" }) })[2]).toBe("2012-09-30");
    expect(days({ project: changeRecord("project", 1, { as_of: "2012-12" }) })).toEqual([
      "2010-05-14",
      "2012-12-31",
      "2012-12-31",
    ]);
  });
});

describe("reading the seats", () => {
  const seats = {
    columns: { istat: ["062008", "075035"], lon: [14.78, 18.17], lat: [41.13, 40.35] },
  };
  const provinces = { columns: { istat: ["062"], seat: ["062008"] } };

  it("finds a comune by six digits and the capital of a province by three", () => {
    const found = readSeats(seats, provinces);
    expect(found?.("075035")).toEqual({ lon: 18.17, lat: 40.35 });
    expect(found?.("062")).toEqual({ lon: 14.78, lat: 41.13 });
    expect(found?.("075")).toBeNull();
    expect(found?.("constructor")).toBeNull();
  });

  it("refuses files of another shape", () => {
    expect(readSeats([], provinces)).toBeNull();
    expect(readSeats(seats, { columns: {} })).toBeNull();
  });
});
