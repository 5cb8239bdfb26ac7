import { describe, expect, it } from "vitest";
import { applyMapping } from "../../../src/data/mapping/applyMapping";
import { surveyTables } from "../../../src/data/mapping/surveyTables";
import { rawTable } from "../../../src/model/rawTable";
import { committedRoster } from "./looseTables";

const roster = committedRoster();
const PROJECT = { title: "Prova", start: "2010", end: "2012" };

const READY = [
  { id: " lecce ", name: "Comune di Lecce", role: "authority", region: "16" },
  { id: "gal", name: "GAL Terre d’Arneo", role: "actor" },
  { id: "senza-nome", name: " ", role: "actor" },
  { name: "Comune di Bari", role: "authority" },
  { id: 7, name: "Comune di Brindisi", role: "authority" },
  "no record",
];

/** Agreements in a loose table, before or after a list of bodies that passes as it is. */
function map(rows: readonly Readonly<Record<string, string>>[], isListLast = false) {
  const list = rawTable("organisations", READY, "organisations.json");
  const agreements = rawTable("accordi", rows, "accordi.json");
  const raw = isListLast ? [agreements, list] : [list, agreements];
  const { proposal } = surveyTables(raw, roster);
  const mapped = applyMapping(raw, { ...proposal, project: PROJECT }, roster);
  const recordsOf = (name: string) =>
    (mapped.raw.find((table) => table.name === name)?.records ?? []) as readonly Record<
      string,
      unknown
    >[];
  return { ...mapped, recordsOf };
}

const AGREEMENT = { Titolo: "Olio", Capofila: "Comune di Lecce", Partner: "Comune di Bari" };

describe("a list of bodies that is as it should be", () => {
  it.each([false, true])(
    "gives the agreements of another table its ids, list last: %s",
    (isLast) => {
      const { recordsOf } = map([AGREEMENT], isLast);
      expect(recordsOf("members").map(({ organisation }) => organisation)).toEqual([
        "lecce",
        "comune-di-bari",
      ]);
    },
  );

  it("stays as it is, with those it does not name at its end", () => {
    const { recordsOf } = map([{ ...AGREEMENT, Partner: "GAL TERRE D'ARNEO; Comune di Nardò" }]);
    const bodies = recordsOf("organisations");
    expect(bodies.slice(0, READY.length)).toEqual(READY);
    expect(bodies.slice(READY.length).map(({ id }) => id)).toEqual(["comune-di-nardo"]);
    expect(recordsOf("members").map(({ organisation }) => organisation)).toEqual([
      "lecce",
      "gal",
      "comune-di-nardo",
    ]);
  });

  it("lends no id that it does not have: rows without an id or a name are nobody", () => {
    const { recordsOf } = map([{ ...AGREEMENT, Capofila: "Comune di Brindisi" }]);
    expect(recordsOf("members").map(({ organisation }) => organisation)).toEqual([
      "comune-di-brindisi",
      "comune-di-bari",
    ]);
    const added = recordsOf("organisations").slice(READY.length);
    expect(added.map(({ id, role, region }) => [id, role, region])).toEqual([
      ["comune-di-brindisi", "authority", "16"],
      ["comune-di-bari", "authority", "16"],
    ]);
  });

  it("never has an id given to another body", () => {
    const rows = [{ ...AGREEMENT, Capofila: "Gal", Partner: "Lecce" }];
    const ids = map(rows)
      .recordsOf("organisations")
      .map((record) => record["id"]);
    const given = ids.filter((id) => typeof id === "string").map((id) => id.trim());
    expect(new Set(given).size).toBe(given.length);
  });
});
