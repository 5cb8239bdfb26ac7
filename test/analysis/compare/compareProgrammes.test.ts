import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProgrammes, compareTables } from "../../../src/analysis/compare/compareProgrammes";
import type { RecordChange } from "../../../src/analysis/compare/diffRecords";
import type { Programme } from "../../../src/model/programme";
import {
  addRecords,
  buildProgrammeFrom,
  buildTables,
  changeRecord,
  type RawTables,
} from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

const DAY = dateOf("2012-06-30").first;

const tiny = buildProgrammeFrom();

function changed(overrides: RawTables): Programme {
  return buildProgrammeFrom(buildTables(overrides));
}

function compareWith(overrides: RawTables) {
  return compareProgrammes(tiny, changed(overrides), DAY);
}

/** «new partnerships nuovo», one word for each change. */
function said(changes: readonly RecordChange[]): string[] {
  return changes.map(({ kind, table, before, after }) => {
    const record = after ?? before;
    return `${kind} ${table} ${record?.key ?? ""}`;
  });
}

const newPartnership = {
  partnerships: addRecords("partnerships", {
    id: "nuovo",
    title: "Patto dei porti",
    start: "2012-03-01",
  }),
  members: addRecords(
    "members",
    { partnership: "nuovo", organisation: "brindisi" },
    { partnership: "nuovo", organisation: "salerno" },
  ),
};

describe("a record without an id", () => {
  it("is known by what it is of: indicator, region and day; body, track and stage", () => {
    const after = changed({
      targets: changeRecord("targets", 1, { value: 77 }),
      observations: changeRecord("observations", 1, { value: 78 }),
      capacity_steps: addRecords("capacity_steps", {
        organisation: "lecce",
        track: "plan",
        stage: "drafted",
      }),
    });
    expect(compareTables(tiny, after).flatMap(({ changes }) => said(changes))).toEqual([
      "new capacity_steps lecce plan drafted",
      "changed targets piani – 2012-09-30",
      "changed observations giorni – 2011-12-31",
    ]);
  });
});

describe("where a body stands", () => {
  const columnsOf = (before: Programme, after: Programme) =>
    compareTables(before, after).flatMap(({ byKind }) =>
      byKind.changed.flatMap(({ cells }) => cells.map(({ column }) => column)),
    );

  it("is compared where the data say it", () => {
    const moved = changed({ organisations: changeRecord("organisations", 1, { lon: 15.5 }) });
    expect(columnsOf(tiny, moved)).toEqual(["lon"]);
    const gone = changed({
      organisations: changeRecord("organisations", 1, { lon: undefined, lat: undefined }),
    });
    expect(columnsOf(tiny, gone).toSorted()).toEqual(["lat", "lon"]);
  });

  it("is not compared where it is taken from the seat of the comune", () => {
    const organisations = changeRecord("organisations", 1, {
      lon: undefined,
      lat: undefined,
      istat: "062",
    });
    const seated = (lon: number) =>
      buildProgrammeFrom(buildTables({ organisations }), () => ({ lon, lat: 41, derived: true }));
    expect(columnsOf(seated(14), seated(15))).toEqual([]);
  });
});

describe("two versions of a programme", () => {
  it("that are the same have no differences, no moves and the same figures", () => {
    const { changes, indicators, figures, touched } = compareWith({});
    expect(changes).toEqual([]);
    expect(indicators).toEqual([]);
    expect(figures.flatMap(({ entered, left }) => [...entered, ...left])).toEqual([]);
    expect(touched.partnership.size).toBe(0);
  });

  it("differ by a partnership and its parties, each listed once", () => {
    const { changes, touched, figures } = compareWith(newPartnership);
    expect(said(changes)).toEqual([
      "new partnerships nuovo",
      "new members nuovo brindisi",
      "new members nuovo salerno",
    ]);
    expect([...touched.partnership]).toEqual([["nuovo", "new"]]);
    const moved = figures.filter(({ entered, left }) => entered.length + left.length > 0);
    expect(moved.map(({ id, entered, left }) => ({ id, entered, left }))).toEqual([
      { id: "collaborating", entered: ["brindisi", "salerno"], left: [] },
      { id: "isolated", entered: [], left: ["brindisi", "salerno"] },
      { id: "started", entered: ["nuovo"], left: [] },
      { id: "active", entered: ["nuovo"], left: [] },
      { id: "interregional", entered: ["nuovo"], left: [] },
    ]);
  });

  it("say which columns of a record differ, and from what to what", () => {
    const { changes } = compareWith({
      partnerships: changeRecord("partnerships", 1, {
        end: undefined,
        title_en: "Routes of the Adriatic",
        themes: ["porti"],
      }),
    });
    expect(changes.map(({ cells }) => cells)).toEqual([
      [
        { column: "title_en", before: "Adriatic routes", after: "Routes of the Adriatic" },
        { column: "end", before: "2012-12", after: null },
        { column: "themes", before: ["porti", "turismo"], after: ["porti"] },
      ],
    ]);
  });

  it("are the same whatever the order of the records and of the items of a list", () => {
    const tables = buildTables();
    const turned = Object.fromEntries(
      Object.entries(tables).map(([name, records]) => [name, records.toReversed()]),
    );
    expect(compareProgrammes(tiny, changed(turned), DAY).changes).toEqual([]);
  });

  it("that differ by a default written out do not differ", () => {
    const members = buildTables().members.map((record) => ({ role: "partner", ...record }));
    expect(compareWith({ members }).changes).toEqual([]);
  });

  it("count a partnership as changed when only its parties or steps are", () => {
    const { changes, touched } = compareWith({
      partnership_steps: changeRecord("partnership_steps", 4, { date: "2012-06-01" }),
      members: buildTables().members.slice(0, -1),
    });
    expect(said(changes)).toEqual([
      "lost members bozza lecce",
      "changed partnership_steps bozza drafted",
    ]);
    expect([...touched.partnership]).toEqual([["bozza", "changed"]]);
  });

  it("say that a body under another id may be the same", () => {
    const renamed = (id: unknown) => (id === "salerno" ? "prov-salerno" : id);
    const { changes, perhapsSame } = compareWith({
      organisations: buildTables().organisations.map((record) => ({
        ...record,
        id: renamed(record["id"]),
        name: record["id"] === "salerno" ? "Provincia  di SALERNO" : record["name"],
      })),
      members: buildTables().members.map((record) => ({
        ...record,
        organisation: renamed(record["organisation"]),
      })),
      relations: buildTables().relations.map((record) => ({
        ...record,
        organisation: renamed(record["organisation"]),
      })),
    });
    const bodies = changes.filter(({ table }) => table === "organisations");
    expect(said(bodies)).toEqual(["new organisations prov-salerno", "lost organisations salerno"]);
    const [now, old] = bodies;
    expect(perhapsSame.get(now?.id ?? "")).toBe(old);
    expect(perhapsSame.get(old?.id ?? "")).toBe(now);
    expect(perhapsSame.size).toBe(2);
  });

  it("do not guess when two records of the same name could be meant", () => {
    const twins = ["uno", "due"].map((id) => ({ id, name: "Comune Nuovo", role: "authority" }));
    const before = changed({ organisations: addRecords("organisations", ...twins) });
    const after = changed({
      organisations: addRecords("organisations", { ...twins[0], id: "tre" }),
    });
    expect(compareProgrammes(before, after, DAY).perhapsSame.size).toBe(0);
  });

  it("name the indicators that move, with what they read before and after", () => {
    const { indicators, touched } = compareWith({
      capacity_steps: addRecords("capacity_steps", {
        organisation: "lecce",
        track: "plan",
        stage: "approved",
        date: "2012-01-10",
      }),
    });
    expect(indicators.map(({ id, before, after }) => [id, before.value, after.value])).toEqual([
      ["piani", 1, 2],
    ]);
    // The indicator itself is as it was: it is a step of Lecce that changed.
    expect([...touched.indicator]).toEqual([]);
    expect([...touched.organisation]).toEqual([["lecce", "changed"]]);
  });
});

/** The tiny set with some records of some tables left out, and some starts moved. */
const anyVersion = fc
  .record({
    bodies: fc.subarray([0, 1, 2, 3]),
    partnerships: fc.subarray([0, 1, 2]),
    starts: fc.array(fc.constantFrom("2010-06", "2011-02-03", "2012"), {
      minLength: 3,
      maxLength: 3,
    }),
    steps: fc.subarray([0, 1, 2, 3]),
    observations: fc.subarray([0, 1]),
  })
  .map((kept) => {
    const tables = buildTables();
    const only = (records: readonly object[], indexes: readonly number[]) =>
      records.filter((_, i) => indexes.includes(i));
    return changed({
      organisations: tables.organisations.filter(
        (_, i) => i > 3 || kept.bodies.includes(i) || i === 0,
      ),
      partnerships: only(
        tables.partnerships.map((record, i) => ({ ...record, start: kept.starts[i] })),
        kept.partnerships,
      ),
      partnership_steps: only(tables.partnership_steps, kept.steps),
      observations: only(tables.observations, kept.observations),
    });
  });

describe("whatever two versions are compared", () => {
  it("one of them with itself gives nothing", () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        const { changes, indicators, figures } = compareProgrammes(version, version, DAY);
        expect(changes).toEqual([]);
        expect(indicators).toEqual([]);
        expect(figures.every(({ before, after }) => before.length === after.length)).toBe(true);
      }),
      FEWER_RUNS,
    );
  });

  it("swapping them swaps new and lost, before and after", () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const there = compareProgrammes(a, b, DAY);
        const back = compareProgrammes(b, a, DAY);
        const turn = { new: "lost", lost: "new", changed: "changed" } as const;
        expect(
          said(back.changes.map((change) => ({ ...change, kind: turn[change.kind] }))).sort(),
        ).toEqual(said(there.changes).sort());
        const cells = (changes: readonly RecordChange[], isTurned: boolean) =>
          changes
            .flatMap(({ id, cells: found }) =>
              found.map(({ column, before, after }) =>
                JSON.stringify(
                  isTurned ? [id, column, after, before] : [id, column, before, after],
                ),
              ),
            )
            .sort();
        expect(cells(back.changes, true)).toEqual(cells(there.changes, false));
        expect(back.figures.map(({ entered }) => entered)).toEqual(
          there.figures.map(({ left }) => left),
        );
        expect(back.indicators.map(({ id }) => id).sort()).toEqual(
          there.indicators.map(({ id }) => id).sort(),
        );
      }),
      FEWER_RUNS,
    );
  });

  it("lists every change once, and every total is the length of its list", () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const { changes, tables } = compareProgrammes(a, b, DAY);
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        for (const { before, after, byKind, changes: own } of tables) {
          expect(byKind.new.length + byKind.lost.length + byKind.changed.length).toBe(own.length);
          expect(before.length + byKind.new.length - byKind.lost.length).toBe(after.length);
        }
      }),
      FEWER_RUNS,
    );
  });
});
