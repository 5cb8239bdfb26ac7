import { expect, it } from "vitest";
import { describeExport } from "../../../src/export/shown/describeExport";
import { plainValue, type ShownColumn } from "../../../src/export/shown/shownColumn";
import { shownRecords } from "../../../src/export/shown/shownRecords";
import { shownTables } from "../../../src/export/shown/shownTables";
import { LANGUAGES } from "../../../src/model/localText";
import { addRecords, buildTables, changeRecord } from "../../fixtures/dataSet";
import { NOTE, tinyAt, WORDS } from "../../fixtures/shownSet";

const SOURCE = { source: "Delibera 7", note: "Da confermare", illustrative: true };

/** The tiny set with something in every column, and a body that the filters leave out. */
const FULL = buildTables({
  organisations: [
    ...changeRecord("organisations", 1, {
      ...SOURCE,
      name_en: "Province of Benevento",
      joined: "2010-05-14",
      left: "2012-12-31",
      url: "https://benevento.example/",
    }),
  ],
  partnerships: changeRecord("partnerships", 1, {
    ...SOURCE,
    title_en: "Adriatic routes",
    url: "https://rotte.example/",
    end: "2012-12-31",
  }),
  members: addRecords("members", {
    partnership: "sannio",
    organisation: "salerno",
    from: "2011-02-01",
    to: "2012-08",
    ...SOURCE,
  }),
});

const columnOf = ({ key, heading, type, width }: Omit<ShownColumn<never>, "read">) =>
  `${key}: ${heading.it} / ${heading.en} (${type}${width === undefined ? "" : `, ${width}`})`;

it("the files of what is shown keep their columns, and tell this of the tiny set", async () => {
  const records = shownRecords(tinyAt(FULL, { regions: ["15"] }));
  const written = LANGUAGES.flatMap((language) => {
    const about = describeExport(
      records,
      { ...NOTE, filters: "Campania", selection: "ciò" },
      language,
    );
    const tables = shownTables(records, { ...WORDS, language });
    return [
      `== ${language}`,
      ...about.map(([label, text]) => `${label}: ${text}`),
      ...tables.flatMap(({ name, columns, rows }) => [
        `\n-- ${name}`,
        ...(language === "it" ? columns.map(columnOf) : []),
        ...[...rows].map((row) => row.map((value) => JSON.stringify(plainValue(value))).join(" ")),
      ]),
      "",
    ];
  });
  await expect(written.join("\n")).toMatchFileSnapshot("__snapshots__/columns.txt");
});

it("a file that is whole, of real data and without a name of its version, says so by saying less", () => {
  const records = shownRecords(tinyAt());
  const { programme } = records.at;
  const bare = {
    ...records,
    at: { ...records.at, programme: { ...programme, version: null, created: null } },
  };
  expect(describeExport(bare, { ...NOTE, licence: null }, "it").map(([label]) => label)).toEqual([
    "Progetto",
    "Che cosa contiene",
    "Data di lettura",
    "Filtri",
    "Dati dimostrativi",
    "Pagina da cui viene",
    "File scritto il",
    "Celle vuote",
  ]);
});

it("a file names its sources once each, and of very many the first forty", () => {
  const organisations = Array.from({ length: 45 }, (_, at) => ({
    id: `b${at}`,
    name: `Comune ${at}`,
    role: "authority",
    region: "15",
    source: `Fonte ${Math.max(at, 1)}`,
  }));
  const others = { members: [], relations: [], capacity_steps: [], partnership_steps: [] };
  const records = shownRecords(tinyAt({ ...others, organisations, partnerships: [] }));
  const sources = new Map(describeExport(records, NOTE, "it")).get("Fonti")?.split("; ");
  expect(sources).toHaveLength(41);
  expect(sources?.at(-1)).toBe("…");
  expect(new Set(sources).size).toBe(41);
});
