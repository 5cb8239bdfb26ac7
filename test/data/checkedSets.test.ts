import { describe, expect, it } from "vitest";
import type { TableName } from "../../src/model/tables";
import { addRecords, buildTables, changeRecord, checkRawTables } from "../fixtures/dataSet";

const faultsOf = (tables: Readonly<Record<string, readonly unknown[]>>) =>
  checkRawTables(buildTables(tables)).faults;

const briefly = (tables: Readonly<Record<string, readonly unknown[]>>) =>
  faultsOf(tables).map(({ kind, severity, table, row, column, value, detail }) =>
    [kind, severity, table, row, column, value, detail].join(" "),
  );

describe("a fault in a record that belongs to another", () => {
  const ownerOf = (table: TableName, record: Readonly<Record<string, unknown>>) =>
    faultsOf({ [table]: addRecords(table, record) }).find((fault) => fault.table === table)?.owner;

  it("leads to it: the partnership first, then the body, the indicator", () => {
    const member = { partnership: " sannio ", organisation: "lecce", role: "sindaco" };
    expect(ownerOf("members", member)).toEqual({ kind: "partnership", id: "sannio" });
    const step = { organisation: "lecce", track: "plan", stage: "started" };
    expect(ownerOf("capacity_steps", step)).toEqual({ kind: "organisation", id: "lecce" });
    const target = { indicator: "piani", date: "ieri", value: 1 };
    expect(ownerOf("targets", target)).toEqual({ kind: "indicator", id: "piani" });
  });

  it("leads to the next that was kept, and nowhere where none was", () => {
    const member = { partnership: "nessuno", organisation: "lecce" };
    expect(ownerOf("members", member)).toEqual({ kind: "organisation", id: "lecce" });
    expect(ownerOf("members", { partnership: "nessuno", organisation: 7 })).toBeUndefined();
    expect(ownerOf("themes", { id: "x x", name: "X" })).toBeUndefined();
    const [fault] = faultsOf({ members: addRecords("members", "non è un record") });
    expect(fault).toMatchObject({ kind: "not-a-record", row: 8 });
    expect(fault).not.toHaveProperty("owner");
  });
});

describe("a reference", () => {
  it("that leads nowhere leaves its record out where it is required, else is dropped", () => {
    expect(
      briefly({
        members: addRecords("members", { partnership: "altro", organisation: "lecce" }),
        partnerships: changeRecord("partnerships", 1, { themes: ["porti", "altro"] }),
      }),
    ).toEqual([
      "unknown-reference warning partnerships 1 themes altro themes:unknown",
      "unknown-reference error members 8 partnership altro partnerships:unknown",
    ]);
  });

  it("to a record that is there and was left out says so", () => {
    const tables = {
      themes: changeRecord("themes", 1, { name: undefined, name_en: undefined }),
    };
    const said = briefly(tables);
    expect(said[0]).toMatch(/^missing-value error themes 1 name/);
    expect(said[1]).toMatch(
      /^unknown-reference warning partnerships 1 themes turismo themes:(?!unknown)/,
    );
    const { tables: kept } = checkRawTables(buildTables(tables));
    expect(kept.partnerships[0]?.themes).toEqual(["porti"]);
  });

  it("of a body to the one that it serves is looked at once all are known", () => {
    const serves = (target: string) =>
      checkRawTables(
        buildTables({ organisations: changeRecord("organisations", 5, { serves: target }) }),
      );
    expect(serves("lecce").tables.organisations[4]?.serves).toBe("lecce");
    const { tables, faults } = serves("nessuno");
    expect(tables.organisations[4]?.serves).toBeNull();
    expect(faults).toMatchObject([
      { kind: "unknown-reference", severity: "warning", row: 5, column: "serves" },
    ]);
  });
});

describe("the steps of a partnership", () => {
  const steps = (...given: readonly (readonly [stage: string, date: string | null])[]) =>
    briefly({
      partnership_steps: given.map(([stage, date]) => ({ partnership: "sannio", stage, date })),
    });

  it("are in order where each is dated, however they are listed, on one day too", () => {
    expect(steps(["active", "2011-03"], ["signed", "2011-01-10"], ["drafted", "2010"])).toEqual([]);
    expect(steps(["drafted", "2011-01-10"], ["signed", "2011-01-10"])).toEqual([]);
    // Known to the year: it may have been before.
    expect(steps(["drafted", "2011"], ["signed", "2011-01-10"])).toEqual([]);
  });

  it("are told where one is dated after another that should have followed it, or has no date", () => {
    expect(steps(["drafted", "2011-02-01"], ["signed", "2011-01-10"], ["active", null])).toEqual([
      "steps-out-of-order warning partnership_steps 1 date 2011-02-01 drafted:signed:2011-01-10",
      "undated-step warning partnership_steps 3 date  ",
    ]);
  });

  it("of an ended or withdrawn one are all before its end, and those of another one are its own", () => {
    for (const end of ["ended", "withdrawn"]) {
      expect(steps(["signed", "2012-05-01"], [end, "2012-04-30"])).toHaveLength(1);
      expect(steps(["signed", "2012-04-30"], [end, "2012-04-30"])).toEqual([]);
    }
    expect(
      briefly({
        partnership_steps: [
          { partnership: "sannio", stage: "signed", date: "2011" },
          { partnership: "bozza", stage: "drafted", date: "2012-06-28" },
        ],
      }),
    ).toEqual([]);
  });

  it("of a body's plan may begin again after it was revoked; each track has its own", () => {
    const ofBody = (...given: readonly (readonly [string, string, string])[]) =>
      briefly({
        capacity_steps: given.map(([track, stage, date]) => ({
          organisation: "lecce",
          track,
          stage,
          date,
        })),
      });
    expect(ofBody(["plan", "approved", "2011"], ["plan", "revoked", "2012-01-01"])).toEqual([]);
    expect(ofBody(["plan", "approved", "2011"], ["skills", "started", "2012"])).toEqual([]);
    expect(ofBody(["plan", "approved", "2011"], ["plan", "started", "2012"])).toHaveLength(1);
  });
});

describe("what is not ours in a set", () => {
  it("is kept with its values, by row, where there are any", () => {
    const themes = [
      { id: "a", name: "A", peso: 0 },
      { id: "b", name: "B", peso: null, colore: "" },
      7,
      { id: "c", name: "C", peso: "tre" },
    ];
    const { unused } = checkRawTables(buildTables({ themes, appunti: [1, 2] }));
    expect(unused.columns.map(({ table, column, values }) => [table, column, [...values]])).toEqual(
      [
        [
          "themes",
          "peso",
          [
            [1, 0],
            [4, "tre"],
          ],
        ],
        ["themes", "colore", [[2, ""]]],
      ],
    );
    expect(unused.tables.map(({ name, records }) => [name, records])).toEqual([
      ["appunti", [1, 2]],
    ]);
  });
});

describe("the totals of a set", () => {
  it("add up, table by table, in the order of the tables", () => {
    const { totals } = checkRawTables(
      buildTables({
        members: addRecords(
          "members",
          { partnership: "sannio", organisation: "benevento" },
          { partnership: "nessuno", organisation: "lecce" },
        ),
        judgements: [],
      }),
    );
    const of = (wanted: string) => totals.find(({ table }) => table === wanted);
    expect(of("members")).toEqual({ table: "members", read: 9, kept: 7, merged: 1, leftOut: 1 });
    expect(of("judgements")).toEqual({
      table: "judgements",
      read: 0,
      kept: 0,
      merged: 0,
      leftOut: 0,
    });
    expect(totals.slice(0, 3).map(({ table }) => table)).toEqual([
      "project",
      "objectives",
      "results",
    ]);
  });
});
