import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { writeCatalogue } from "../../src/export/catalogue/writeCatalogue";
import { shownGraph } from "../../src/export/graph/shownGraph";
import { writeGeojson } from "../../src/export/graph/writeGeojson";
import { writeGexf } from "../../src/export/graph/writeGexf";
import { writeGraphml } from "../../src/export/graph/writeGraphml";
import { encodeJson } from "../../src/export/packageFile";
import { describeExport } from "../../src/export/shown/describeExport";
import { shownRecords } from "../../src/export/shown/shownRecords";
import { writeXlsx } from "../../src/export/writeXlsx";
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

it("the parts of a workbook are those that were looked at", async () => {
  const records = [
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
    { id: "+39 0832", name: "x", population: "molti", joined: "2010", illustrative: false },
  ];
  const { bytes } = writeXlsx({
    tables: [rawTable("organisations", records), rawTable("appunti", [{ a: 1 }])],
    metadata: { name: "prova", notices: { owner: "Ente" }, sources: [{ title: "x" }] },
  });
  const parts = Object.entries(unzipSync(bytes)).map(
    ([path, part]) => `${path}\n${strFromU8(part)}`,
  );
  await expect(`${parts.join("\n\n")}\n`).toMatchFileSnapshot(kept("workbook.txt"));
});
