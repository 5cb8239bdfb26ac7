import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { linksAt } from "../../src/analysis/linksAt";
import { programmeAt } from "../../src/analysis/programmeAt";
import { runVerb } from "../../src/cli/runVerb";
import { buildProgramme } from "../../src/data/buildProgramme";
import { decodeText } from "../../src/data/forms/decodeText";
import { checkSource } from "../../src/data/forms/checkSource";
import { openSource, type SourceFile } from "../../src/data/forms/openSource";
import { noSeats } from "../../src/data/seatOf";
import { shownGraph } from "../../src/export/graph/shownGraph";
import { writeGeojson } from "../../src/export/graph/writeGeojson";
import { writeGexf } from "../../src/export/graph/writeGexf";
import { writeGraphml } from "../../src/export/graph/writeGraphml";
import { describeExport } from "../../src/export/shown/describeExport";
import { shownRecords } from "../../src/export/shown/shownRecords";
import { CSV_FLAVOURS, writeCsvSet } from "../../src/export/writeCsvSet";
import { writeJsonSet } from "../../src/export/writeJsonSet";
import { writeXlsx } from "../../src/export/writeXlsx";
import { writeZip } from "../../src/export/writeZip";
import { describeFault } from "../../src/i18n/describeFault";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { buildFiles } from "../fixtures/dataSet";
import { makeFolder } from "../fixtures/folders";
import { dayAt, LOOK, NOTE, WORDS } from "../fixtures/shownSet";
import { HOSTILE_FILES } from "./hostileFiles";
import { hostileTables } from "./hostileSet";
import { HOSTILE_LINKS } from "./hostileTexts";

const SLOW = { timeout: 120_000 };
const TRACE = /^ +at .+:\d+|\b(TypeError|RangeError|ReferenceError|undefined is not)\b/m;

/** What nobody sees, beyond the ends of lines and cells. */
const HIDDEN = /\p{Cf}|\p{Cs}|(?![\t\r\n])\p{Cc}/u;

const hostileSet = async (parties?: number) => {
  const files = [...buildFiles(hostileTables(parties))].map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const source = await openSource(files);
  return { source, set: checkSource(source) };
};

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const print = (text: string) => said.push(text);
  const code = await runVerb(args, { print, printError: print });
  return { code, said: said.join("\n") };
}

describe.each(HOSTILE_FILES)("%s", (_title, path, bytes) => {
  it(
    "is read or refused with a reason, and changes nothing that all objects share",
    SLOW,
    async () => {
      const source = await openSource([{ path, bytes }]);
      const set = checkSource(source);
      expect(source.raw.length + source.faults.length + source.notes.length).toBeGreaterThan(0);
      for (const fault of set.faults) {
        for (const language of ["it", "en"] as const) {
          const { reason, remedy } = describeFault(fault, language);
          expect(reason.length).toBeGreaterThan(10);
          expect(remedy.length).toBeGreaterThan(5);
          expect(reason + remedy).not.toMatch(TRACE);
        }
        // What a person reads holds nothing that cannot be seen.
        expect(fault.value ?? "").not.toMatch(HIDDEN);
      }
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it(
    "leaves the command with a code of its own, and without a trace of the program",
    SLOW,
    async () => {
      const folder = await makeFolder(buildFiles());
      await writeFile(join(folder, path), bytes);
      const out = join(await makeFolder(), "out.zip");
      for (const args of [
        ["check", join(folder, path)],
        ["check", folder],
        ["report", folder],
        ["convert", folder, out],
      ]) {
        const { code, said } = await run(...args);
        expect([0, 1, 2]).toContain(code);
        expect(said).not.toMatch(TRACE);
        expect(said).not.toMatch(HIDDEN);
      }
    },
  );
});

describe("windows-1252", () => {
  it("keeps curly quotes, dashes and the euro, on every machine", () => {
    const bytes = Uint8Array.from([0x80, 0x92, 0x93, 0x94, 0x96, 0x9f, 0xe0, 0x81]);
    expect(decodeText(bytes)?.text).toBe("€’“”–Ÿà\u0081");
  });
});

describe("the hostile set", () => {
  it(
    "keeps every record that a person can do something with, and says what it left out",
    SLOW,
    async () => {
      const { source, set } = await hostileSet();
      expect(source.faults).toEqual([]);
      const members = set.totals.find(({ table }) => table === "members");
      expect(members?.kept).toBeGreaterThan(1000);
      expect(new Set(set.faults.map(({ kind }) => kind))).toEqual(
        new Set([
          "unknown-column",
          "unknown-country",
          "unsafe-text",
          "mixed-scripts",
          "unsafe-link",
          "not-a-date",
          "not-an-id",
        ]),
      );
      const links = set.tables.organisations.map(({ url }) => url).filter((url) => url !== null);
      expect(new Set(links.map((url) => new URL(url).protocol))).toEqual(
        new Set(["http:", "https:", "mailto:"]),
      );
      expect(new Set(links)).toEqual(new Set(HOSTILE_LINKS.slice(0, 4)));
    },
  );

  it("goes out in every form and comes back the same", SLOW, async () => {
    const { source, set } = await hostileSet();
    const whole = { tables: source.raw, metadata: source.metadata ?? {} };
    const forms: Readonly<Record<string, readonly SourceFile[]>> = {
      json: writeJsonSet(whole),
      csv: writeCsvSet(whole),
      italian: writeCsvSet(whole, CSV_FLAVOURS.italian),
      xlsx: [writeXlsx(whole)],
      zip: [{ path: "prova.zip", bytes: writeZip(writeCsvSet(whole)) }],
    };
    for (const [form, files] of Object.entries(forms)) {
      const again = checkSource(await openSource(files));
      expect([form, again.tables]).toEqual([form, set.tables]);
    }
  });

  it("gives a spreadsheet no cell that it would take for a formula", async () => {
    const { source } = await hostileSet();
    const whole = { tables: source.raw, metadata: source.metadata ?? {} };
    for (const { path, bytes } of writeCsvSet(whole, CSV_FLAVOURS.italian)) {
      if (!path.endsWith(".csv")) continue;
      const text = new TextDecoder("utf-8").decode(bytes);
      const { data } = Papa.parse<string[]>(text, { delimiter: ";" });
      const formulas = data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
      expect(formulas.filter((cell) => !/^-?\d+(,\d+)?$/.test(cell))).toEqual([]);
    }
  });

  it("leaves as a graph of well-formed text, with no address that would run", async () => {
    const { set } = await hostileSet(60);
    const info = { name: "prova", version: "1", created: "2012-06-30" };
    const programme = buildProgramme(set, info, noSeats);
    const at = programmeAt(programme, dayAt("2012-06-30"), WHOLE_PROGRAMME);
    expect(linksAt(at).length).toBeGreaterThan(0);
    const records = shownRecords(at);
    const graph = shownGraph(records, WORDS, LOOK, describeExport(records, NOTE, "it"));
    const gexf = [...writeGexf(graph, dayAt("2026-11-22"))].join("");
    const graphml = [...writeGraphml(graph)].join("");
    const geojson = [...writeGeojson(graph)].join("");
    for (const xml of [gexf, graphml]) {
      // Tags, texts without bare marks, and nothing that XML forbids.
      expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos|#\w+);)/);
      expect(xml).not.toMatch(/<script/);
      expect(xml).not.toMatch(HIDDEN);
    }
    const features = (JSON.parse(geojson) as { features: { properties: object }[] }).features;
    expect(features.length).toBeGreaterThan(90);
    expect(graphml + gexf + geojson).not.toMatch(/(href|url)="?\s*javascript:/i);
  });

  it("is checked, reported, converted and published by the command", SLOW, async () => {
    const folder = await makeFolder(buildFiles(hostileTables()));
    const out = await makeFolder();
    const told = await Promise.all([
      run("check", folder),
      run("report", folder),
      run("convert", folder, join(out, "a.xlsx")),
      run("publish", folder, join(out, "site")),
    ]);
    expect(told.map(({ code }) => code)).toEqual([1, 0, 1, 1]);
    for (const { said } of told) expect(said).not.toMatch(TRACE);
    expect(await readdir(out)).toEqual(["a.xlsx"]);
    expect((await readFile(join(out, "a.xlsx"))).length).toBeGreaterThan(10_000);
  });
});
