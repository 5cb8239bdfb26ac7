import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsOf, type GapId } from "../../../src/analysis/coverage/gapsOf";
import { groundOf, type GroundId } from "../../../src/analysis/coverage/groundOf";
import { buildProgrammeFrom, buildTables, changeRecord } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

function gap(id: GapId, programme = buildProgrammeFrom()) {
  const found = gapsOf(programme).find((one) => one.id === id);
  if (!found) throw new Error(`no gap ${id}`);
  return { keys: found.records.map(({ key }) => key), total: found.total };
}

function ground(id: GroundId, overrides = {}) {
  const found = groundOf(programmeOn("2012-06-30", overrides)).find((one) => one.id === id);
  if (!found) throw new Error(`no ground ${id}`);
  const keysOf = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key);
  return {
    illustrative: keysOf(found.illustrative),
    undated: keysOf(found.undated),
    total: found.total,
  };
}

describe("what is missing in the data", () => {
  it("a body with coordinates lacks no place; one without is either at its seat or nowhere", () => {
    const organisations = buildTables().organisations.map(
      ({ lon: _lon, lat: _lat, ...record }) => record,
    );
    const placed = buildProgrammeFrom(buildTables({ organisations }), (istat) =>
      istat === "062" ? { lon: 14.78, lat: 41.13 } : null,
    );
    expect(gap("derived-place").keys).toEqual([]);
    expect(gap("derived-place", placed)).toEqual({ keys: ["benevento"], total: 6 });
    expect(gap("no-place", placed).keys).toEqual([
      "salerno",
      "lecce",
      "brindisi",
      "unisannio",
      "durres",
    ]);
  });

  it("dates and steps are missing where the record has none", () => {
    expect(gap("partnership-without-start")).toEqual({ keys: ["bozza"], total: 3 });
    expect(gap("partnership-without-steps")).toEqual({ keys: ["sannio"], total: 3 });
    expect(gap("relation-without-start")).toEqual({ keys: ["lecce AL"], total: 2 });
    expect(gap("undated-partnership-step").keys).toEqual([]);
    const undated = buildProgrammeFrom(
      buildTables({ capacity_steps: changeRecord("capacity_steps", 3, { date: undefined }) }),
    );
    expect(gap("undated-capacity-step", undated)).toEqual({
      keys: ["lecce skills started"],
      total: 3,
    });
  });

  it("a source is missing until one is given", () => {
    const sourced = buildProgrammeFrom(
      buildTables({ organisations: changeRecord("organisations", 1, { source: "Atto n. 3" }) }),
    );
    expect(gap("body-without-source").keys).toHaveLength(6);
    expect(gap("body-without-source", sourced).keys).not.toContain("benevento");
  });

  it("never counts more records than there are, nor one of them twice", () => {
    const anyTables = fc
      .record({ role: fc.subarray([0, 1, 2, 3, 4, 5]), illustrative: fc.boolean() })
      .map(({ role, illustrative }) =>
        buildTables({
          organisations: buildTables().organisations.map((record, i) =>
            role.includes(i) ? { ...record, lon: undefined, lat: undefined, illustrative } : record,
          ),
        }),
      );
    fc.assert(
      fc.property(anyTables, (tables) => {
        for (const { records, total } of gapsOf(buildProgrammeFrom(tables))) {
          expect(records.length).toBeLessThanOrEqual(total);
          expect(new Set(records).size).toBe(records.length);
        }
      }),
      FEWER_RUNS,
    );
  });
});

describe("what the figures rest on", () => {
  it("real, dated records are no weakness", () => {
    expect(ground("bodies")).toEqual({ illustrative: [], undated: [], total: 6 });
    expect(ground("indicators")).toEqual({ illustrative: [], undated: [], total: 2 });
  });

  it("an undated record is weak only where it is real: an illustrative one is counted as that", () => {
    const partnerships = changeRecord("partnerships", 3, { illustrative: true });
    expect(ground("partnerships").undated).toEqual(["bozza"]);
    expect(ground("partnerships", { partnerships })).toEqual({
      illustrative: ["bozza"],
      undated: [],
      total: 3,
    });
  });

  it("an indicator is weak when a record it counts is", () => {
    const illustrative = {
      capacity_steps: changeRecord("capacity_steps", 2, { illustrative: true }),
    };
    expect(ground("indicators", illustrative).illustrative).toEqual(["piani"]);
    const observations = changeRecord("observations", 1, { illustrative: true });
    expect(ground("indicators", { observations }).illustrative).toEqual(["giorni"]);
    // An earlier observation is not what the value rests on.
    const earlier = changeRecord("observations", 2, { illustrative: true });
    expect(ground("indicators", { observations: earlier }).illustrative).toEqual([]);
  });
});
