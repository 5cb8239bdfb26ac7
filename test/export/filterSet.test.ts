import { expect, it } from "vitest";
import { filterSet } from "../../src/export/filterSet";
import { shownRecords } from "../../src/export/shown/shownRecords";
import { rawTable } from "../../src/model/rawTable";
import type { Scope } from "../../src/model/scope";
import { buildTables } from "../fixtures/dataSet";
import { rawTablesOf, tinyAt } from "../fixtures/shownSet";

/** Who is in each table of the tiny set once only what a scope shows has been kept. */
function kept(scope: Partial<Scope>, tables = buildTables()) {
  const notes = rawTable("appunti", [{ id: "salerno", illustrative: true }, { id: "x" }, "?"]);
  const set = { tables: [...rawTablesOf(tables), notes], metadata: { name: "prova" } };
  const filtered = filterSet(set, shownRecords(tinyAt(tables, scope)));
  expect(filtered.metadata).toBe(set.metadata);
  return Object.fromEntries(
    filtered.tables.map(({ name, records }) => [
      name,
      (records as readonly Readonly<Record<string, string | undefined>>[]).map(
        ({ id, partnership, organisation }) =>
          [id, partnership, organisation].filter((part) => part !== undefined).join(" "),
      ),
    ]),
  );
}

it("what is shown of a region leaves with all parties of its partnerships, and with nobody else", () => {
  const whole = kept({});
  const puglia = kept({ regions: ["16"] });
  expect(puglia["partnerships"]).toEqual(["adriatico", "bozza"]);
  expect(puglia["organisations"]).toEqual(["benevento", "salerno", "lecce", "brindisi", "durres"]);
  expect(puglia["members"]).toEqual(
    whole["members"]?.filter((member) => !member.startsWith("sannio")),
  );
  expect(puglia["partnership_steps"]).toEqual(
    whole["partnership_steps"]?.filter((step) => !step.startsWith("sannio")),
  );
  for (const table of ["capacity_steps", "relations"]) {
    expect(puglia[table]).toEqual(whole[table]?.filter((row) => row !== "unisannio"));
  }
  for (const table of ["project", "results", "indicators", "regions", "countries", "appunti"]) {
    expect(puglia[table]).toEqual(whole[table]);
  }
});

it("whom an actor serves leaves with it", () => {
  const organisations = buildTables().organisations.map((body) =>
    body["id"] === "unisannio" ? { ...body, serves: "brindisi" } : body,
  );
  expect(kept({ regions: ["15"] }, { ...buildTables(), organisations })["organisations"]).toContain(
    "brindisi",
  );
  expect(kept({ regions: ["15"] })["organisations"]).not.toContain("brindisi");
});

it("made-up records stay behind where only real ones are shown, unless others refer to them", () => {
  const flagged = (table: "partnerships" | "themes" | "relations", at: number) =>
    buildTables()[table].map((record, index) =>
      index === at ? { ...record, illustrative: true } : record,
    );
  const tables = {
    ...buildTables(),
    partnerships: flagged("partnerships", 0),
    themes: flagged("themes", 0),
    relations: flagged("relations", 0),
  };
  const [whole, real] = [kept({}, tables), kept({ onlyReal: true }, tables)];
  expect(whole["partnerships"]).toContain("adriatico");
  expect(real["partnerships"]).not.toContain("adriatico");
  expect(real["themes"]).toEqual(whole["themes"]);
  expect(real["relations"]).toHaveLength((whole["relations"]?.length ?? 0) - 1);
  // Neither is what is no record.
  expect(real["appunti"]).toEqual(["x"]);
});
