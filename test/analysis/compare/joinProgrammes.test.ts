import { describe, expect, it } from "vitest";
import { joinProgrammes } from "../../../src/analysis/compare/joinProgrammes";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { buildProgrammeFrom, buildTables } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";

const before = buildProgrammeFrom();
const after = buildProgrammeFrom(
  buildTables({
    organisations: buildTables().organisations.filter(({ id }) => id !== "durres"),
    partnerships: buildTables().partnerships.filter(({ id }) => id !== "adriatico"),
  }),
);

describe("two versions joined for one picture", () => {
  const join = () => joinProgrammes(before, after);

  it("hold what is there now, then what was lost", () => {
    const joined = join();
    expect(joined.organisations.map(({ id }) => id)).toEqual([
      ...after.organisations.map(({ id }) => id),
      "durres",
    ]);
    expect(joined.partnerships.map(({ id }) => id)).toEqual(["sannio", "bozza", "adriatico"]);
  });

  it("have one object for a body, whichever version names it", () => {
    const joined = join();
    const lost = joined.partnershipById.get("adriatico");
    for (const { organisation } of lost?.members ?? []) {
      expect(joined.organisationById.get(organisation.id)).toBe(organisation);
    }
    expect(lost?.members.map(({ organisation }) => organisation.id)).toEqual([
      "lecce",
      "benevento",
      "durres",
    ]);
  });

  it("are read on a day like any programme", () => {
    const { network } = programmeAt(join(), dateOf("2012-06-30").first, WHOLE_PROGRAMME);
    expect(network.map(({ partnership }) => partnership.id)).toEqual(["sannio", "adriatico"]);
  });
});
