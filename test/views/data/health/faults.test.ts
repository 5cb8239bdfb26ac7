import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fault } from "../../../../src/model/fault";
import { faultsCsv } from "../../../../src/views/data/health/faultsCsv";
import { focusOfFaults } from "../../../../src/views/data/health/faultFocus";
import { groupFaults } from "../../../../src/views/data/health/groupFaults";
import { MOST_IN_REPORT, reportText } from "../../../../src/views/data/health/reportText";
import { buildTables } from "../../../fixtures/dataSet";
import { FEWER_RUNS } from "../../../fixtures/propertyRuns";
import { dataSetFrom } from "../../showView";

const ALL = { severity: null, table: null };
const noPause = () => Promise.resolve();

function fault(changes: Partial<Fault> = {}): Fault {
  return {
    kind: "not-a-date",
    severity: "error",
    table: "members",
    file: "members.csv",
    row: 3,
    column: "from",
    value: "2011-02-30",
    detail: null,
    ...changes,
  };
}

const many = (count: number, changes: Partial<Fault> = {}) =>
  Array.from({ length: count }, (_, index) => fault({ row: index + 1, ...changes }));

describe("faults in groups", () => {
  it("stand in the order of harm: what leaves records out, then the most frequent", () => {
    const faults = [
      ...many(5, { severity: "warning", kind: "unsafe-link" }),
      ...many(2),
      ...many(3, { kind: "missing-value" }),
    ];
    const groups = groupFaults(faults, ALL);
    expect(groups.map(({ kind, faults: { length } }) => [kind, length])).toEqual([
      ["missing-value", 3],
      ["not-a-date", 2],
      ["unsafe-link", 5],
    ]);
  });

  it("are only those that were asked for", () => {
    const faults = [fault(), fault({ table: "organisations" }), fault({ severity: "warning" })];
    expect(groupFaults(faults, { severity: "error", table: "members" })).toHaveLength(1);
    expect(groupFaults(faults, { severity: null, table: "themes" })).toEqual([]);
  });
});

describe("the way from a fault to its record", () => {
  it("leads to the record of that row, whichever rows before it were left out", () => {
    const { organisations } = buildTables();
    const slots = fc.array(fc.constantFrom("good", "bad", "marked"), { maxLength: 12 });
    fc.assert(
      fc.property(slots, (kinds) => {
        const extra = kinds.map((kind, index) => ({
          id: `ente-${index}`,
          role: "authority",
          ...(kind === "bad" ? {} : { name: `Ente ${index}` }),
          ...(kind === "marked" ? { url: "javascript:alert(1)", region: "15" } : { region: "16" }),
        }));
        const dataSet = dataSetFrom({ organisations: [...organisations, ...extra] });
        const focusOf = focusOfFaults(dataSet);
        for (const [index, kind] of kinds.entries()) {
          const row = organisations.length + index + 1;
          const found = dataSet.faults.filter((one) => one.row === row);
          const wanted = kind === "marked" ? [{ kind: "organisation", id: `ente-${index}` }] : [];
          if (kind === "bad") expect(found.map(focusOf)).toEqual(found.map(() => null));
          else expect(found.map(focusOf)).toEqual(wanted);
        }
      }),
      FEWER_RUNS,
    );
  });

  it("leads to what a row belongs to where the row is not shown by itself, as far as that was kept", () => {
    const { members, partnership_steps, capacity_steps, targets } = buildTables();
    const [partnership, organisation, indicator] = ["sannio", "salerno", targets[0]?.["indicator"]];
    const dataSet = dataSetFrom({
      members: [
        ...members,
        { partnership, organisation: "nessuno" },
        { partnership: "nessuno", organisation },
        { partnership: "nessuno", organisation: "nessuno" },
      ],
      partnership_steps: [...partnership_steps, { partnership, stage: "boh", date: "2011" }],
      capacity_steps: [...capacity_steps, { organisation, track: "plan", stage: "boh" }],
      targets: [...targets, { indicator, date: "mai", value: 1 }],
    });
    const focusOf = focusOfFaults(dataSet);
    const led = dataSet.faults.flatMap((one) => (one.owner ? [[one.table, focusOf(one)]] : []));
    expect(new Set(led.map((item) => JSON.stringify(item)))).toEqual(
      new Set(
        [
          ["members", { kind: "partnership", id: partnership }],
          ["members", { kind: "organisation", id: organisation }],
          ["partnership_steps", { kind: "partnership", id: partnership }],
          ["capacity_steps", { kind: "organisation", id: organisation }],
          ["targets", { kind: "indicator", id: indicator }],
        ].map((item) => JSON.stringify(item)),
      ),
    );
    const stray = dataSet.faults.filter(({ value, owner }) => value === "nessuno" && !owner);
    expect(stray.map(focusOf)).toEqual([null, null]);
  });

  it("counts records, not lines of a file, and knows of no record for a ragged row", () => {
    const focusOf = focusOfFaults(dataSetFrom());
    const warning = { severity: "warning", table: "partnerships", kind: "unsafe-link" } as const;
    expect(focusOf(fault({ ...warning, row: 17, record: 2 }))).toEqual({
      kind: "partnership",
      id: "sannio",
    });
    expect(focusOf(fault({ ...warning, kind: "ragged-row", row: 2 }))).toBeNull();
    expect(focusOf(fault({ ...warning, row: null }))).toBeNull();
    expect(focusOf(fault({ ...warning, row: 99 }))).toBeNull();
  });
});

describe("the faults taken away", () => {
  it("are all in the table, one a line, with nothing that a spreadsheet would run", async () => {
    const faults = [
      ...many(700),
      fault({ value: '=HYPERLINK("http://x")', column: "a;b", file: 'x".csv' }),
    ];
    const csv = await faultsCsv(faults, "it", noPause);
    // The mark tells a spreadsheet that accents are UTF-8.
    expect([...new Uint8Array(await csv.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await csv.text();
    const lines = text.trimEnd().split("\r\n");
    expect(lines).toHaveLength(702);
    expect(lines[0]).toBe("gravità;tabella;file;riga;cella;colonna;valore;motivo;rimedio");
    expect(lines[1]).toMatch(/^errore;members;members\.csv;1;;from;2011-02-30;/);
    expect(lines[701]).toContain(`"x"".csv";3;;"a;b";"'=HYPERLINK(""http://x"")"`);
  });

  it("are a text with exact counts, and say how many are not written out", () => {
    const text = reportText(many(MOST_IN_REPORT + 5), "aprile", "it");
    expect(text).toMatch(/^Segnalazioni su «aprile»\n/);
    expect(text).toContain("members · 2.005 segnalazioni");
    expect(text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(MOST_IN_REPORT);
    expect(text).toContain("… e altre 5: l’elenco intero si scarica come CSV.");
  });
});
