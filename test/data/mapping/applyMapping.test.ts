import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProgramme } from "../../../src/data/buildProgramme";
import { checkSource } from "../../../src/data/forms/checkSource";
import { applyMapping } from "../../../src/data/mapping/applyMapping";
import { withDecision, withTarget, withUse } from "../../../src/data/mapping/editMapping";
import type { Mapping } from "../../../src/data/mapping/mapping";
import { surveyTables } from "../../../src/data/mapping/surveyTables";
import { noSeats } from "../../../src/data/seatOf";
import { describeFault } from "../../../src/i18n/describeFault";
import { rawTable } from "../../../src/model/rawTable";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";
import {
  BODIES,
  committedRoster,
  ENGLISH,
  MEMBERSHIPS,
  openText,
  PAIRS,
  WIDE_PROJECTS,
} from "./looseTables";

const roster = committedRoster();
/** Each run surveys whole tables, for every use that they may have. */
const FEW_RUNS = { numRuns: Math.ceil(FEWER_RUNS.numRuns / 2) };
const PROJECT = { title: "Prova", start: "14/05/2010", end: "30/09/2012" };

/** The tables that the proposal makes, by name, with what was found on the way. */
async function mapText(text: string, path?: string, change = (mapping: Mapping) => mapping) {
  const source = await openText(text, path);
  const { proposal } = surveyTables(source.raw, roster);
  const { raw, faults } = applyMapping(
    source.raw,
    change({ ...proposal, project: PROJECT }),
    roster,
  );
  const read = checkSource(source, raw);
  const recordsOf = (name: string) =>
    (raw.find((table) => table.name === name)?.records ?? []) as readonly Record<string, unknown>[];
  return { source, raw, faults, read, recordsOf };
}

describe("six projects in a wide table", () => {
  // Counted by hand from the table: leads and partners of each row, and the regions that they lie in.
  const BY_HAND = [
    ["porti-aperti", 3, ["16"]],
    ["artigianato-in-rete", 3, ["16"]],
    ["olio-e-vino", 3, ["15", "19"]],
    ["scuole-gemelle", 2, ["18"]],
    ["acque-comuni", 2, ["15"]],
    ["citta-del-mare", 4, ["15", "16", "18", "19"]],
  ] as const;

  it("become a programme with the members and spans counted by hand", async () => {
    const { read, faults } = await mapText(WIDE_PROJECTS);
    expect(faults).toEqual([]);
    const programme = buildProgramme(
      read,
      { name: "p", version: "1", created: "2012-06-30" },
      noSeats,
    );
    const found = programme.partnerships.map(({ id, members }) => {
      const authorities = members.filter(({ organisation }) => organisation.role === "authority");
      const regions = new Set(authorities.map(({ organisation }) => organisation.region));
      return [id, members.length, [...regions].toSorted((a, b) => Number(a) - Number(b))];
    });
    expect(found).toEqual(BY_HAND);
    expect(found.filter(([, , regions]) => (regions as string[]).length > 1)).toHaveLength(2);
    expect(programme.organisations).toHaveLength(15);
    expect(read.faults.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("keep leads, dates, countries and stages, and put aside what has no place", async () => {
    const { recordsOf, read } = await mapText(WIDE_PROJECTS);
    const leads = recordsOf("members").filter(({ role }) => role === "lead");
    expect(leads.map(({ organisation }) => organisation)).toEqual([
      "provincia-di-brindisi",
      "comune-di-lecce",
      "prov-di-benevento",
      "comune-di-cosenza",
      "comune-di-s-giorgio-del-sannio",
      "provincia-di-salerno",
    ]);
    expect(
      recordsOf("partnerships").map(({ start, end, countries }) => [start, end, countries]),
    ).toEqual([
      ["2010-05-14", "2012-09-30", ["AL", "ME"]],
      ["2011-03-01", undefined, ["AL"]],
      ["2011", "2012", ["TN"]],
      ["2012-01-10", undefined, ["MA"]],
      ["2012-02-15", undefined, undefined],
      ["2012-06-28", undefined, ["TN", "EG"]],
    ]);
    expect(recordsOf("partnership_steps").map(({ stage }) => stage)).toEqual([
      "signed",
      "active",
      "drafted",
      "approved",
      "signed",
      "proposed",
    ]);
    const aside = read.unused.columns.find(({ column }) => column === "Referente");
    expect([...(aside?.values ?? [])]).toEqual([
      [1, "R. Prova"],
      [6, "Da definire"],
    ]);
  });

  it("keep the line of the file for what the check finds later", async () => {
    const bad = WIDE_PROJECTS.replace("10.01.2012", "31.02.2012");
    const { read } = await mapText(bad);
    const fault = read.faults.find(({ kind }) => kind === "not-a-date");
    expect(fault && describeFault(fault, "it").place).toBe('progetti.csv, riga 5, colonna "start"');
  });
});

describe("other loose tables", () => {
  it("a pair a row: agreements named after their two bodies, one body for two writings", async () => {
    const { recordsOf, faults } = await mapText(PAIRS, "coppie.csv");
    expect(recordsOf("partnerships").map(({ title, start }) => [title, start])).toEqual([
      ["Comune di Bari – Comune di Reggio di Calabria", "2011-05-01"],
      ["Nardò – Comune di Nardo'", "2011"],
      ["Provincia di Messina – Università di Catania", "2012-05"],
    ]);
    expect(recordsOf("organisations").map(({ id, region, role }) => [id, region, role])).toEqual([
      ["comune-di-bari", "16", "authority"],
      ["comune-di-reggio-di-calabria", "18", "authority"],
      ["nardo", "16", "authority"],
      ["provincia-di-messina", "19", "authority"],
      ["universita-di-catania", "19", "actor"],
    ]);
    expect(faults).toEqual([]);
  });

  it("a membership a row: one agreement for rows of one title", async () => {
    const { recordsOf, read } = await mapText(MEMBERSHIPS, "adesioni.csv");
    expect(recordsOf("partnerships").map(({ id }) => id)).toEqual([
      "patto-dell-olio",
      "rete-dei-porti",
    ]);
    expect(
      recordsOf("members").map(({ organisation, role, from }) => [organisation, role, from]),
    ).toEqual([
      ["comune-di-bitonto", "lead", "2010"],
      ["comune-di-andria", "partner", "2011"],
      ["comune-di-brindisi", "lead", "2010-06"],
      ["comune-di-bitonto", "associate", "2010-07"],
    ]);
    expect(read.faults.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("a list of bodies under other headers: codes get their zeros, regions and provinces their codes", async () => {
    const { recordsOf } = await mapText(BODIES, "enti.csv");
    expect(
      recordsOf("organisations").map(({ istat, region, province, kind, role }) => [
        istat,
        region,
        province,
        kind,
        role,
      ]),
    ).toEqual([
      ["075035", "16", "LE", "comune", "authority"],
      ["075", "16", "LE", "provincia", "authority"],
      [undefined, "18", "CS", "camera-commercio", "actor"],
    ]);
    expect(recordsOf("regions")).toEqual([
      { id: "16", name: "Puglia" },
      { id: "18", name: "Calabria" },
    ]);
  });

  it("a list of bodies beside a wide table: parties are matched with the list", async () => {
    const [wide, list] = await Promise.all([openText(WIDE_PROJECTS), openText(BODIES, "enti.csv")]);
    const raw = [...wide.raw, ...list.raw];
    const mapped = applyMapping(raw, surveyTables(raw, roster).proposal, roster);
    const bodies = mapped.raw.find(({ name }) => name === "organisations")?.records ?? [];
    expect(bodies).toHaveLength(15 + 1);
  });

  it("our own table of bodies passes as it is, and lends its ids", async () => {
    const own = rawTable("organisations", [
      { id: "LE", name: "Comune di Lecce", role: "authority", istat: "075035" },
    ]);
    const { raw } = await openText(WIDE_PROJECTS);
    const mapped = applyMapping(
      [own, ...raw],
      surveyTables([own, ...raw], roster).proposal,
      roster,
    );
    const bodies = mapped.raw.find(({ name }) => name === "organisations")?.records ?? [];
    expect(bodies[0]).toBe(own.records[0]);
    expect(bodies).toHaveLength(15);
    const members = mapped.raw.find(({ name }) => name === "members")?.records ?? [];
    expect(
      members.filter((member) => (member as { organisation: string }).organisation === "LE"),
    ).toHaveLength(2);
  });

  it("English headers", async () => {
    const { recordsOf, faults } = await mapText(ENGLISH, "projects.csv");
    expect(recordsOf("members")).toHaveLength(5);
    expect(recordsOf("partnerships").map(({ countries }) => countries)).toEqual([
      ["AL", "EG"],
      ["MA"],
    ]);
    expect(faults).toEqual([]);
  });
});

describe("what cannot be used", () => {
  const wide = (rows: string) =>
    `Titolo;Capofila;Partner;Regione capofila;Evidenza;Paesi\n${rows}\n`;

  it.each([
    [
      wide("A;Comune di Bari;;Puglia;;Atlantide"),
      'progetti.csv, riga 2, colonna "Paesi": «Atlantide» non è il nome né il codice di un Paese: il valore non è usato.',
    ],
    [
      wide("A;Comune di Bari;;;boh;"),
      'progetti.csv, riga 2, colonna "Evidenza": «boh» non è tra le parole conosciute: il valore non è usato.',
    ],
    [
      wide("A;n.d.;Comune di Bari;;;"),
      'progetti.csv, riga 2, colonna "Capofila": «n.d.» non nomina un ente: il valore non è usato.',
    ],
    [
      wide("A;;Comune di Bari;Puglia;;"),
      'progetti.csv, riga 2, colonna "Regione capofila": «Puglia» parla di un ente che la riga non nomina: il valore non è usato.',
    ],
    [
      wide("A;GAL X;;Puglia;;\nB;GAL X;;Puglia;;\nC;Gal x;;Calabria;;"),
      'progetti.csv, riga 4, colonna "Capofila": «Gal x» potrebbe essere GAL X (16): per ora è un ente a sé.',
    ],
    [
      wide("A;Lecce;Comune di Bari;;;"),
      'progetti.csv, riga 2, colonna "Capofila": «Lecce» potrebbe essere Provincia di Lecce (LE); Comune di Lecce (LE): per ora è un ente a sé.',
    ],
  ])("%j", async (text, said) => {
    const { faults } = await mapText(text);
    const sentences = faults.map((fault) => {
      const { place, reason } = describeFault(fault, "it");
      return `${place}: ${reason}`;
    });
    expect(sentences).toContain(said);
  });

  it("says where two rows contradict one another, and lets the first one stand", async () => {
    const text =
      "Accordo;Data inizio;Ente\nPatto;2010;Comune di Bari\nPatto;2011;Comune di Lecce\n";
    const { faults, recordsOf } = await mapText(text, "adesioni.csv");
    expect(recordsOf("partnerships").map(({ start }) => start)).toEqual(["2010"]);
    expect(faults.map((fault) => describeFault(fault, "it").reason)).toEqual([
      "Qui si legge «2011», ma un’altra riga dice «2010»: vale l’altra.",
    ]);
  });

  it("is put right by an answer: a word, a decision, another column", async () => {
    const { faults, recordsOf } = await mapText(
      wide("A;Lecce;Comune di Bari;;boh;"),
      "p.csv",
      (mapping) => {
        const [table] = mapping.tables;
        const name = table?.name ?? "";
        const columns = table?.columns.map((column) =>
          column.header === "Evidenza" ? { ...column, words: { boh: "declared" } } : column,
        );
        const answered = { ...mapping, tables: [{ ...table, columns }] } as Mapping;
        const decided = withDecision(answered, "|lecce||||", "istat:075", true);
        return withTarget(decided, name, "Paesi", null);
      },
    );
    expect(faults).toEqual([]);
    expect(recordsOf("partnerships")[0]).toMatchObject({ evidence: "declared" });
    expect(recordsOf("organisations")[0]).toMatchObject({
      name: "Provincia di Lecce",
      istat: "075",
    });
  });
});

const HEADERS = [
  "Titolo",
  "Capofila",
  "Partner",
  "Partner 2",
  "Ente",
  "Nome ente",
  "Regione",
  "Provincia",
  "Cod. ISTAT",
  "Paesi",
  "Temi",
  "Data inizio",
  "Stato",
  "Evidenza",
  "Note",
  "Codice",
  "Ruolo",
  "Altro",
  "id",
  "name",
  "title",
  "__proto__",
];

/** Each cell holds tokens that stand nowhere else, so that one can look for them afterwards. */
const looseTable = fc
  .record({
    headers: fc.uniqueArray(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 9 }),
    shapes: fc.array(
      fc.array(fc.constantFrom("", "one", "two", "three"), { minLength: 9, maxLength: 9 }),
      { maxLength: 5 },
    ),
    use: fc.nat(),
  })
  .map(({ headers, shapes, use }) => {
    let count = 0;
    const token = () => `kx${(count += 1)}q`;
    const cell = (shape: string) =>
      shape === ""
        ? ""
        : Array.from({ length: { one: 1, two: 2, three: 3 }[shape] ?? 1 }, token).join("; ");
    const records = shapes.map((shape) => {
      const record = Object.create(null) as Record<string, string>;
      headers.forEach((header, index) => (record[header] = cell(shape[index] ?? "")));
      return record;
    });
    return {
      table: { ...rawTable("tabella", records, "t.csv"), columns: headers },
      use,
    };
  });

describe("whatever the tables and the mapping", () => {
  it("uses each cell, keeps it aside, or names it in a fault", () => {
    fc.assert(
      fc.property(looseTable, ({ table, use }) => {
        const survey = surveyTables([table], roster);
        const { choices } = survey.previews[0] ?? { choices: [] };
        const choice = choices[use % choices.length];
        const mapping = choice ? withUse(survey.proposal, table.name, choice) : survey.proposal;
        const { raw, faults } = applyMapping([table], mapping, roster);
        const said = JSON.stringify([raw.map(({ records }) => records), faults]);
        for (const record of table.records as Record<string, string>[]) {
          for (const token of Object.values(record)
            .join(" ")
            .match(/kx\d+q/g) ?? []) {
            expect(said).toContain(token);
          }
        }
      }),
      FEW_RUNS,
    );
  });

  it("never throws, and proposes the same twice", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.anything()),
      fc.object(),
    );
    const record = fc.oneof(fc.dictionary(fc.constantFrom(...HEADERS), cell), fc.anything());
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 6 }),
        fc.constantFrom("organisations", "progetti", "x"),
        fc.nat(),
        (records, name, use) => {
          const table = rawTable(name, records, "t.json");
          const survey = surveyTables([table], roster);
          expect(surveyTables([table], roster)).toEqual(survey);
          const { choices } = survey.previews[0] ?? { choices: [] };
          const choice = choices[use % choices.length];
          const mapping = choice ? withUse(survey.proposal, name, choice) : survey.proposal;
          const mapped = applyMapping([table], mapping, roster);
          expect(() =>
            checkSource(
              {
                info: { name: "", version: "", created: "" },
                metadata: null,
                raw: [table],
                unreadable: new Set(),
                faults: [],
                notes: [],
              },
              mapped.raw,
            ),
          ).not.toThrow();
        },
      ),
      FEW_RUNS,
    );
  });
});
