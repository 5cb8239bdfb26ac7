import { writeTemplate } from "../export/writeTemplate";
import { putFiles } from "./putPackage";
import { readArguments, UsageError, type VerbContext } from "./readArguments";

export const TEMPLATE_USAGE = `template OUT.xlsx [--english]
  Scrive una cartella di lavoro da riempire: un foglio a tabella, menu a tendina, legenda, una riga di esempio che chi legge salta.`;

export async function runTemplate(
  args: readonly string[],
  { print }: VerbContext,
): Promise<number> {
  const { paths, flags } = readArguments(args, { paths: 1, flags: ["english"] });
  const [out = ""] = paths;
  if (!/\.xlsx$/i.test(out)) throw new UsageError(`«${out}» non finisce in .xlsx.`);
  const bytes = writeTemplate(flags.has("english") ? "en" : "it");
  await putFiles([{ path: "", bytes }], out);
  print(`Modello in ${out}`);
  return 0;
}
