import { extname, resolve } from "node:path";
import type { ExportedSet } from "../export/exportedSet";
import type { PackageFile } from "../export/packageFile";
import { CSV_FLAVOURS, writeCsvSet } from "../export/writeCsvSet";
import { writeJsonFile, writeJsonSet } from "../export/writeJsonSet";
import { writeXlsx } from "../export/writeXlsx";
import { writeZip } from "../export/writeZip";
import { checkText } from "./checkText";
import { putFiles } from "./putPackage";
import { readArguments, UsageError, type VerbContext } from "./readArguments";
import { readSource } from "./readSource";
import { UserError } from "./userError";

export const CONVERT_USAGE = `convert PATH OUT.{json,csv,xlsx,zip} [--italian] [--mapping FILE.json]
  Riscrive l'insieme in un'altra forma, senza perdere nulla: riletto, è lo stesso. OUT.csv è una cartella, un file a tabella.
  --italian: CSV per Excel in italiano (punto e virgola, virgola decimale). Esce con 1 se l'insieme ha errori, che restano.
  --mapping: tabelle con altri nomi o di altra forma, lette come dice l'abbinamento salvato dalla pagina («Salva l’abbinamento»); esce con 2 se non è un abbinamento, o non riguarda queste tabelle. Vale anche per check, report e publish.`;

export async function runConvert(
  args: readonly string[],
  { print, printError, showProgress }: VerbContext,
): Promise<number> {
  const shape = { paths: 2, flags: ["italian"], values: ["mapping"] };
  const { paths, flags, values } = readArguments(args, shape);
  const [path = "", out = ""] = paths;
  const form = extname(out).toLowerCase();
  const write = FORMS.get(form);
  if (!write) throw new UsageError(`«${out}» non finisce in .json, .csv, .xlsx o .zip.`);
  if (resolve(path) === resolve(out)) {
    throw new UserError("Il percorso da convertire e quello di arrivo sono lo stesso.");
  }
  const { set, metadata } = await readSource(path, {
    showProgress,
    mapping: values.get("mapping"),
  });
  const files = write({ tables: set.raw, metadata }, flags.has("italian"));
  if (form === ".csv") await putFiles(files, out);
  else
    await putFiles(
      files.map(({ bytes }) => ({ path: "", bytes })),
      out,
    );
  print(`${set.raw.length} tabelle in ${out}`);
  const errors = set.faults.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return 0;
  printError(checkText(errors, set.totals));
  return 1;
}

type Write = (set: ExportedSet, isItalian: boolean) => readonly PackageFile[];

const FORMS = new Map<string, Write>([
  [".json", (set) => [writeJsonFile(set)]],
  [".csv", (set, isItalian) => writeCsvSet(set, CSV_FLAVOURS[isItalian ? "italian" : "standard"])],
  [".xlsx", (set) => [writeXlsx(set)]],
  [".zip", (set) => [{ path: "", bytes: writeZip(writeJsonSet(set)) }]],
]);
