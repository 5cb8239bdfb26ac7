import { describe, expect, it } from "vitest";
import {
  withColumn,
  withDecision,
  withTarget,
  withUse,
  withWord,
} from "../../../src/data/mapping/editMapping";
import {
  asideColumn,
  MAPPING_VERSION,
  type ColumnMapping,
  type Mapping,
} from "../../../src/data/mapping/mapping";

const column = (header: string, change: Partial<ColumnMapping> = {}): ColumnMapping => ({
  ...asideColumn(header),
  ...change,
});

const MAPPING: Mapping = {
  version: MAPPING_VERSION,
  tables: [
    {
      name: "Accordi",
      shape: "agreements",
      table: null,
      columns: [
        column("Titolo", { to: "title" }),
        column("Capofila", { to: "party", slot: 3 }),
        column("Partner", { to: "party", slot: 5, separator: ";", words: { Lecce: "lecce" } }),
        column("Note"),
      ],
    },
    { name: "Enti", shape: "table", table: "organisations", columns: [column("Nome")] },
  ],
  project: null,
  decisions: [],
};

const columnsOf = ({ tables }: Mapping) => tables[0]?.columns ?? [];
const columnOf = (mapping: Mapping, header: string) =>
  columnsOf(mapping).find((own) => own.header === header);

describe("another use of a table", () => {
  it("takes the place of the one it had, in its place among the tables", () => {
    const choice = { shape: "unused", table: null, columns: [] } as const;
    const { tables } = withUse(MAPPING, "Accordi", choice);
    expect(tables).toEqual([{ name: "Accordi", ...choice }, MAPPING.tables[1]]);
  });

  it("is added for a table that was not listed", () => {
    const choice = { shape: "pairs", table: null, columns: [column("A")] } as const;
    const { tables } = withUse(MAPPING, "Coppie", choice);
    expect(tables).toEqual([...MAPPING.tables, { name: "Coppie", ...choice }]);
  });
});

describe("another place for a column", () => {
  it("is taken from the column that had it", () => {
    const changed = withTarget(MAPPING, "Accordi", "Note", "title");
    expect(columnOf(changed, "Note")).toEqual(column("Note", { to: "title" }));
    expect(columnOf(changed, "Titolo")).toEqual(column("Titolo"));
    expect(changed.tables[1]).toBe(MAPPING.tables[1]);
  });

  it("as a party has a slot of its own, after all others, and takes nobody's place", () => {
    const changed = withTarget(MAPPING, "Accordi", "Note", "party");
    expect(columnOf(changed, "Note")).toEqual(column("Note", { to: "party", slot: 6 }));
    expect(columnOf(changed, "Partner")).toEqual(columnOf(MAPPING, "Partner"));
    const first = withTarget(MAPPING, "Enti", "Nome", "party");
    expect(first.tables[1]?.columns[0]?.slot).toBe(1);
  });

  it("as a fact about a body belongs to the first party; a second such fact stays", () => {
    const once = withTarget(MAPPING, "Accordi", "Note", "organisations.region");
    expect(columnOf(once, "Note")?.slot).toBe(3);
    const twice = withTarget(once, "Accordi", "Titolo", "organisations.region");
    expect(columnsOf(twice).filter(({ to }) => to === "organisations.region")).toHaveLength(2);
  });

  it("as a fact about a body belongs to nobody where the table names none", () => {
    const changed = withTarget(MAPPING, "Enti", "Nome", "organisations.region");
    expect(changed.tables[1]?.columns).toEqual([column("Nome", { to: "organisations.region" })]);
  });

  it("none: the column is kept aside, and so is nobody else's", () => {
    const changed = withTarget(MAPPING, "Accordi", "Partner", null);
    expect(columnOf(changed, "Partner")).toEqual(column("Partner", { separator: ";" }));
    expect(columnOf(changed, "Titolo")).toEqual(columnOf(MAPPING, "Titolo"));
  });
});

describe("a word of a column", () => {
  it("stands for what was answered, beside the words before it, until the answer is taken back", () => {
    const answered = withWord(MAPPING, "Accordi", "Partner", "Bari", "bari");
    expect(columnOf(answered, "Partner")?.words).toEqual({ Lecce: "lecce", Bari: "bari" });
    const again = withWord(answered, "Accordi", "Partner", "Lecce", "prov-lecce");
    expect(columnOf(again, "Partner")?.words).toEqual({ Lecce: "prov-lecce", Bari: "bari" });
    const back = withWord(again, "Accordi", "Partner", "Bari", null);
    expect(columnOf(back, "Partner")).toEqual(
      column("Partner", { to: "party", slot: 5, separator: ";", words: { Lecce: "prov-lecce" } }),
    );
  });

  it("of a table or a column that is not there changes nothing", () => {
    expect(withWord(MAPPING, "Altri", "Partner", "Bari", "bari")).toEqual(MAPPING);
    expect(withWord(MAPPING, "Accordi", "Altro", "Bari", "bari")).toEqual(MAPPING);
  });

  it("of a new column stands beside none of another", () => {
    const answered = withWord(MAPPING, "Accordi", "Note", "Bari", "bari");
    expect(columnOf(answered, "Note")?.words).toEqual({ Bari: "bari" });
  });

  it("changes no other column", () => {
    const changed = withColumn(MAPPING, "Accordi", "Partner", { role: "lead" });
    expect(columnOf(changed, "Partner")?.role).toBe("lead");
    expect(columnsOf(changed).filter((own, c) => own !== columnsOf(MAPPING)[c])).toHaveLength(1);
  });
});

describe("a decision about two bodies", () => {
  const decided = (...answers: readonly (readonly [string, string, boolean | null])[]) =>
    answers.reduce(
      (mapping, [body, other, isSame]) => withDecision(mapping, body, other, isSame),
      MAPPING,
    ).decisions;

  it("takes the place of the earlier one, whichever body was named first", () => {
    expect(decided(["a", "b", true], ["b", "a", false])).toEqual([
      { body: "b", other: "a", isSame: false },
    ]);
    expect(decided(["a", "b", false], ["a", "b", true])).toEqual([
      { body: "a", other: "b", isSame: true },
    ]);
  });

  it("is taken back by `null`, and others stay", () => {
    expect(
      decided(["a", "b", false], ["a", "c", false], ["d", "b", false], ["b", "a", null]),
    ).toEqual([
      { body: "a", other: "c", isSame: false },
      { body: "d", other: "b", isSame: false },
    ]);
  });

  it("makes a body the same as one other at most; of how many it is not the same has no bound", () => {
    expect(
      decided(["a", "b", true], ["a", "c", false], ["z", "y", true], ["a", "d", true]),
    ).toEqual([
      { body: "a", other: "c", isSame: false },
      { body: "z", other: "y", isSame: true },
      { body: "a", other: "d", isSame: true },
    ]);
    expect(decided(["a", "b", true], ["a", "c", false])).toHaveLength(2);
  });
});
