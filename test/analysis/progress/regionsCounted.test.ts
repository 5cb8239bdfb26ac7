import { describe, expect, it } from "vitest";
import {
  countsIn,
  memberIdsOf,
  regionsCounted,
} from "../../../src/analysis/progress/regionsCounted";
import { addRecords } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";

/** A partnership without authorities, of three actors: one of Campania, one of Apulia, one of no region. */
const readOn = () =>
  programmeOn("2012-06-30", {
    organisations: addRecords(
      "organisations",
      { id: "coop-nord", name: "Coop nord", role: "actor", region: "15" },
      { id: "coop-sud", name: "Coop sud", role: "actor", region: "16" },
      { id: "coop-mondo", name: "Coop mondo", role: "actor" },
    ),
    partnerships: addRecords("partnerships", { id: "coop", title: "Coop", start: "2011-01-01" }),
    members: addRecords(
      "members",
      ...["coop-sud", "coop-mondo", "coop-nord"].map((organisation) => ({
        partnership: "coop",
        organisation,
      })),
    ),
  });

const itemOf = (id: string) => {
  const item = readOn().partnerships.find(({ partnership }) => partnership.id === id);
  if (!item) throw new Error(`no partnership ${id} on the day`);
  return item;
};

describe("a partnership counts", () => {
  it("in the regions of its authorities, whatever others take part", () => {
    const item = itemOf("adriatico");
    expect([...regionsCounted(item)].sort()).toEqual(["15", "16"]);
    expect(regionsCounted(item)).toEqual(item.regions);
  });

  it("in those of its members where it has no authority; whoever has none counts in none", () => {
    expect([...regionsCounted(itemOf("coop"))].sort()).toEqual(["15", "16"]);
    expect(countsIn(itemOf("coop"), "15")).toBe(true);
    expect(countsIn(itemOf("coop"), "17")).toBe(false);
  });

  it("in the whole programme, wherever it is", () => {
    for (const item of readOn().partnerships) expect(countsIn(item, null)).toBe(true);
  });

  it("by the ids of its members, each as it takes part", () => {
    expect([...memberIdsOf(itemOf("coop"))].sort()).toEqual([
      "coop-mondo",
      "coop-nord",
      "coop-sud",
    ]);
  });
});
