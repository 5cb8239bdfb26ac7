import { describe, expect, it } from "vitest";
import { agreementsInTime } from "../../../src/analysis/overview/agreementsInTime";
import { drawnPartnerships, programmeAt } from "../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn } from "../../fixtures/programmeOn";
import { programme } from "../../layout/shippedPicture";

const told = (day: string) =>
  agreementsInTime(programmeOn(day)).map(({ item, members, isAhead }) => ({
    id: item.partnership.id,
    members: members.map(({ id }) => id),
    isAhead,
  }));

describe("the agreements in time", () => {
  it("run by their start, those without one last", () => {
    expect(told("2012-06-30")).toEqual([
      { id: "sannio", members: ["benevento", "unisannio"], isAhead: false },
      { id: "adriatico", members: ["lecce", "benevento", "durres"], isAhead: false },
      { id: "bozza", members: ["salerno", "lecce"], isAhead: false },
    ]);
  });

  it("hold what starts later, with all its members, but nothing without a start", () => {
    expect(told("2010-06-30")).toEqual([
      { id: "sannio", members: ["benevento", "unisannio"], isAhead: true },
      { id: "adriatico", members: ["lecce", "benevento", "durres"], isAhead: true },
    ]);
  });

  it.each(["2010-12-31", "2011-06-30", "2012-06-30"])(
    "on %s hold all that is drawn, once",
    (date) => {
      const at = programmeAt(programme, dateOf(date).first, WHOLE_PROGRAMME);
      const ids = agreementsInTime(at)
        .filter(({ isAhead }) => !isAhead)
        .map(({ item }) => item.partnership.id);
      expect(ids.toSorted()).toEqual(
        drawnPartnerships(at)
          .map(({ partnership }) => partnership.id)
          .toSorted(),
      );
    },
  );
});
