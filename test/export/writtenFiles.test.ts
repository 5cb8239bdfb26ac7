import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";
import { writeCatalogue } from "../../src/export/catalogue/writeCatalogue";
import { shownGraph } from "../../src/export/graph/shownGraph";
import { writeGeojson } from "../../src/export/graph/writeGeojson";
import { writeGexf } from "../../src/export/graph/writeGexf";
import { writeGraphml } from "../../src/export/graph/writeGraphml";
import { encodeJson } from "../../src/export/packageFile";
import { describeExport } from "../../src/export/shown/describeExport";
import { shownRecords } from "../../src/export/shown/shownRecords";
import { writeSvg } from "../../src/export/picture/writeSvg";
import { CSV_FLAVOURS, writeCsvSet } from "../../src/export/writeCsvSet";
import { writeTemplate } from "../../src/export/writeTemplate";
import { writeXlsx } from "../../src/export/writeXlsx";
import { LANGUAGES } from "../../src/model/localText";
import { rawTable } from "../../src/model/rawTable";
import { dayAt, LOOK, NOTE, tinyAt, WORDS } from "../fixtures/shownSet";

/** Each is a file that one can open: another byte in it is looked at before it is accepted. */
const kept = (name: string) => `./__snapshots__/${name}`;

const tinyGraph = () => {
  const records = shownRecords(tinyAt());
  return shownGraph(records, WORDS, LOOK, describeExport(records, NOTE, "it"));
};

it("the graph of the tiny set is the GraphML that was looked at", async () => {
  const text = [...writeGraphml(tinyGraph())].join("");
  await expect(text).toMatchFileSnapshot(kept("tiny.graphml"));
});

it("the graph of the tiny set is the GEXF that was looked at", async () => {
  const text = [...writeGexf(tinyGraph(), dayAt("2026-11-22"))].join("");
  await expect(text).toMatchFileSnapshot(kept("tiny.gexf"));
});

it("the graph of the tiny set is the GeoJSON that was looked at", async () => {
  const text = [...writeGeojson(tinyGraph())].join("");
  await expect(text).toMatchFileSnapshot(kept("tiny.geojson"));
});

const FULL = {
  name: " prova ",
  title: "Prova",
  description: "Dati di prova",
  version: "1.2",
  created: "2026-11-22T10:00:00Z",
  licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
  sources: [{ title: "Scheda di progetto" }, { path: "senza-titolo" }, { title: "Protocollo" }],
  contributors: [{ title: "Comune di Prova" }, { title: "Provincia di Prova" }],
  notices: { owner: "Ente di Prova", owner_url: "https://prova.example/" },
  resources: [
    {
      name: "members",
      path: "members.0123456789ab.json",
      mediatype: "application/json",
      bytes: 12,
    },
    { name: "senza tipo", path: "x.json" },
    { name: "senza percorso" },
    { path: "senza-nome.json" },
    { name: "posti", path: "posti.json", computedFrom: "abc" },
  ],
};
const project = (start: string, end: string | null) => [
  rawTable("project", [{ id: "p", title: "Progetto", start, end }]),
];

it("the cards of a set of which everything is said are those that were looked at", async () => {
  const descriptor = { path: "datapackage.json", bytes: encodeJson(FULL) };
  const cards = writeCatalogue({ descriptor }, project("2010-05", "2012"));
  for (const { path, bytes } of cards) {
    await expect(strFromU8(bytes)).toMatchFileSnapshot(kept(`full.${path}`));
  }
});

it("the cards of a set of which nothing is said are those that were looked at", async () => {
  const descriptor = { path: "datapackage.json", bytes: encodeJson({ title: "  ", licenses: 1 }) };
  const cards = writeCatalogue({ descriptor }, project("2010-05-14", null));
  for (const { path, bytes } of cards) {
    await expect(strFromU8(bytes)).toMatchFileSnapshot(kept(`bare.${path}`));
  }
});

const RECORDS = [
  {
    id: "a",
    name: "=1+1",
    role: "authority",
    population: 12.5,
    joined: "2010-05-14",
    left: "1899-01-01",
    illustrative: true,
    note: '«due»\n<righe> & "più" \u0007 _x0041_',
  },
  { id: "+39 0832", name: "a;b,c", population: "molti", joined: "2010", illustrative: false },
  "no record",
];

it("the parts of a workbook are those that were looked at", async () => {
  const { bytes } = writeXlsx({
    tables: [rawTable("organisations", RECORDS), rawTable("appunti", [{ a: 1 }])],
    metadata: { name: "prova", notices: { owner: "Ente" }, sources: [{ title: "x" }] },
  });
  const parts = Object.entries(unzipSync(bytes)).map(
    ([path, part]) => `${path}\n${strFromU8(part)}`,
  );
  await expect(`${parts.join("\n\n")}\n`).toMatchFileSnapshot(kept("workbook.txt"));
});

it.each(["standard", "italian"] as const)(
  "a table as CSV (%s) and its descriptor are those that were looked at",
  async (flavour) => {
    const tables = [rawTable("organisations", RECORDS)];
    const [csv, descriptor] = writeCsvSet({ tables, metadata: {} }, CSV_FLAVOURS[flavour]);
    expect([csv?.path, descriptor?.path]).toEqual(["organisations.csv", "datapackage.json"]);
    await expect(
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv?.bytes),
    ).toMatchFileSnapshot(kept(`${flavour}.csv`));
    await expect(new TextDecoder().decode(descriptor?.bytes)).toMatchFileSnapshot(
      kept(`${flavour}.datapackage.json`),
    );
  },
);

it.each(LANGUAGES)(
  "the legend of the template (%s) is that which was looked at",
  async (language) => {
    // The first sheet.
    const rows = await readSheet(Buffer.from(writeTemplate(language)));
    const lines = rows.map((row) => row.map((cell) => String(cell ?? "")).join(" | "));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(kept(`legend.${language}.txt`));
  },
);

it("a picture is the SVG that was looked at", async () => {
  const sheet = { width: 30.004, height: 20, title: "A & B", description: "<due>" };
  const text = writeSvg({ ...sheet, content: '<path d="M0 0h5"/>' });
  await expect(text).toMatchFileSnapshot(kept("picture.svg"));
});
