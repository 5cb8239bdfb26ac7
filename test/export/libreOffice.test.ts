import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSource } from "../../src/data/forms/checkSource";
import { openSource } from "../../src/data/forms/openSource";
import { describeExport } from "../../src/export/shown/describeExport";
import { shownRecords } from "../../src/export/shown/shownRecords";
import { shownTables } from "../../src/export/shown/shownTables";
import { writeShownXlsx } from "../../src/export/shown/writeShownXlsx";
import { writeXlsx } from "../../src/export/writeXlsx";
import { NOTE, rawTablesOf, shippedAt, shippedTables, WORDS } from "../fixtures/shownSet";

const OFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find(existsSync);
if (OFFICE === undefined) {
  console.warn("LibreOffice is not on this machine: our workbooks are not tried in it.");
}

/** Every sheet as text with commas, in UTF-8, cells as they are shown. */
const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
const SLOW = 180_000;

describe.skipIf(OFFICE === undefined)("LibreOffice", () => {
  let folder = "";
  const convert = async (file: string, to: string) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", to, "--outdir", `${folder}/out`];
    await promisify(execFile)(OFFICE ?? "", [...args, join(folder, file)], { timeout: SLOW });
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rete-office-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(
    "opens the workbook of what is shown: every sheet, codes as text, dates and numbers as such",
    async () => {
      const records = shownRecords(shippedAt("2012-06-30", { regions: ["15"] }));
      const tables = shownTables(records, WORDS);
      const about = describeExport(records, NOTE, "it");
      await writeFile(join(folder, "mostrato.xlsx"), writeShownXlsx(tables, about, "it"));
      await convert("mostrato.xlsx", EVERY_SHEET);
      const sheets = await readdir(join(folder, "out"));
      for (const { name, count } of tables) {
        const sheet = sheets.find((file) => file.includes(`-${name}.`)) ?? name;
        const lines = (await readFile(join(folder, "out", sheet), "utf8")).trim().split("\n");
        expect(lines, name).toHaveLength(count + 1);
      }
      const bodies = sheets.find((file) => file.includes("-enti.")) ?? "";
      const text = await readFile(join(folder, "out", bodies), "utf8");
      expect(text).toMatch(/^Provincia di Benevento,prov-benevento,.*,062,/m);
    },
    SLOW,
  );

  it(
    "hands back the workbook of a set as the set it was",
    async () => {
      const tables = rawTablesOf(shippedTables());
      const { bytes } = writeXlsx({ tables, metadata: { name: "prova", version: "1.0" } });
      await writeFile(join(folder, "insieme.xlsx"), bytes);
      await convert("insieme.xlsx", "xlsx");
      const saved = await readFile(join(folder, "out", "insieme.xlsx"));
      const open = async (file: Uint8Array) =>
        checkSource(await openSource([{ path: "insieme.xlsx", bytes: file }]));
      const [ours, theirs] = [await open(bytes), await open(saved)];
      expect(theirs.faults).toEqual(ours.faults);
      expect(theirs.tables).toEqual(ours.tables);
    },
    SLOW,
  );
});
