import { expect, it } from "vitest";
import { countedFor } from "../../../src/analysis/progress/countedFor";
import { progressOfAll } from "../../../src/analysis/progress/progressOf";
import { addRecords } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";

const indicators = addRecords(
  "indicators",
  { id: "accordi", result: "R3", name: "Accordi", measure: "partnerships:interregional:signed" },
  { id: "enti", result: "R3", name: "Enti", measure: "authorities:interregional:signed" },
);

const index = () => countedFor(progressOfAll(programmeOn("2012-06-30", { indicators })));
const idsFor = (map: ReturnType<typeof index>["byOrganisation"], id: string) =>
  map.get(id)?.map(({ indicator }) => indicator.id);

it("a body counts for an indicator itself or through its partnerships", () => {
  expect(idsFor(index().byOrganisation, "benevento")).toEqual(["piani", "accordi", "enti"]);
  expect(idsFor(index().byOrganisation, "lecce")).toEqual(["accordi", "enti"]);
  expect(idsFor(index().byOrganisation, "durres")).toEqual(["accordi"]);
  expect(idsFor(index().byOrganisation, "salerno")).toBeUndefined();
});

it("a partnership counts itself or as what makes its authorities count", () => {
  expect(idsFor(index().byPartnership, "adriatico")).toEqual(["accordi", "enti"]);
  expect(idsFor(index().byPartnership, "bozza")).toBeUndefined();
});
