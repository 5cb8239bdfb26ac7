import { describe, expect, it } from "vitest";
import { readForReport, reportOn } from "../../src/analysis/report";
import { addRecords, buildProgrammeFrom, buildTables } from "../fixtures/dataSet";
import { dateOf } from "../fixtures/networksByHand";

const buildReport = (...given: Parameters<typeof readForReport>) =>
  reportOn(readForReport(...given));

const report = () => buildReport(buildProgrammeFrom());

describe("the report", () => {
  it("reads the programme on its own reading date", () => {
    expect(report().asOf).toBe("2012-06-30");
    expect(report().project).toEqual({
      id: "progetto",
      title: "Progetto di prova",
      start: "2010-05-14",
      end: "2012-09-30",
    });
  });

  it("has no other keys than those agreed", () => {
    expect(Object.keys(report())).toEqual([
      "asOf",
      "project",
      "counts",
      "network",
      "partnerships",
      "indicators",
      "pooling",
      "suggestions",
    ]);
    expect(Object.keys(report().network.graph).toSorted()).toEqual(
      (
        "assortativity authorities componentSizes criticalAuthorities criticalPartnerships density ei eiExpected eiZ " +
        "fragmentation interregional interregionalExpected mixing mixingExpected modularity pairs regions transitivity years"
      ).split(" "),
    );
    expect(Object.keys(report().network.authorities[0] ?? {}).toSorted()).toEqual(
      (
        "betweenness betweennessInterRegion brokerage clustering constraint core degree ei harmonic hyperdegree id " +
        "participation region regionsReached state strengthNewman"
      ).split(" "),
    );
  });

  it("counts the bodies of the day and all partnerships of the data set", () => {
    expect(report().counts).toEqual({
      authorities: 4,
      actors: 1,
      partners: 1,
      partnerships: 3,
      active: 2,
      interregional: 2,
      international: 1,
      excluded: 0,
    });
    expect(report().partnerships).toHaveLength(report().counts.partnerships);
  });

  it("lists each partnership as it stands", () => {
    expect(report().partnerships[0]).toEqual({
      id: "adriatico",
      span: "interregional",
      international: true,
      stage: "active",
      active: true,
      regions: ["15", "16"],
      authorities: ["benevento", "lecce"],
    });
    expect(report().partnerships[1]).toMatchObject({
      id: "bozza",
      stage: "drafted",
      active: false,
    });
  });

  it("has a row for each indicator as a whole and in its regions, sorted", () => {
    expect(report().indicators.map(({ id, region }) => `${id} ${region ?? "*"}`)).toEqual([
      "giorni *",
      "piani *",
      "piani 15",
      "piani 16",
    ]);
    expect(report().indicators[2]).toMatchObject({ value: 1, target: 2, evidence: ["benevento"] });
  });

  it("survives being written as JSON: no number in it is infinite or not a number", () => {
    expect(JSON.parse(JSON.stringify(report()))).toEqual(report());
  });

  it("covers what has started and, if asked, only what is active on the day", () => {
    const partnership_steps = addRecords("partnership_steps", {
      partnership: "adriatico",
      stage: "ended",
      date: "2012-01-31",
    });
    const programme = buildProgrammeFrom(buildTables({ partnership_steps }));
    expect(buildReport(programme).network.graph.pairs).toBe(1);
    expect(buildReport(programme, { activeOnly: true }).network.graph.pairs).toBe(0);
    const asOf = dateOf("2010-10-01").first;
    expect(buildReport(programme, { asOf })).toMatchObject({
      asOf: "2010-10-01",
      network: { graph: { pairs: 0, years: [{ year: 2010, active: 1 }] } },
    });
  });
});
