import { isShowable } from "../data/buildProgramme";
import { countLeftOut } from "../data/faultTotals";
import type { ReadingNote } from "../data/forms/readingNote";
import { describeFault } from "../i18n/describeFault";
import { describeNote } from "../i18n/readingNotes";
import { checkText } from "./checkText";
import { readArguments, type VerbContext } from "./readArguments";
import { readSource } from "./readSource";

export const CHECK_USAGE = `check PATH [--json] [--mapping FILE.json]
  Controlla i dati: una cartella, un .zip, un .xlsx, un .json o un .csv. Esce con 0 senza errori, 1 con errori, 2 se l'insieme non si può leggere.`;

export async function runCheck(
  args: readonly string[],
  { print, showProgress }: VerbContext,
): Promise<number> {
  const shape = { paths: 1, flags: ["json"], values: ["mapping"] };
  const { paths, flags, values } = readArguments(args, shape);
  const { set, notes } = await readSource(paths[0] ?? "", {
    showProgress,
    mapping: values.get("mapping"),
  });
  const { faults, totals } = set;
  if (flags.has("json")) {
    const described = faults.map((fault) => ({
      ...fault,
      it: describeFault(fault, "it"),
      en: describeFault(fault, "en"),
    }));
    const excluded = countLeftOut(totals);
    print(JSON.stringify({ faults: described, notes, totals, excluded }, null, 2));
  } else print([...noteLines(notes), checkText(faults, totals)].join("\n"));
  if (!isShowable(set)) return 2;
  return faults.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** What was decided while reading, before what is wrong. */
function noteLines(notes: readonly ReadingNote[]): readonly string[] {
  if (notes.length === 0) return [];
  return ["lettura", ...notes.map((note) => `  ${note.file}: ${describeNote(note, "it")}`), ""];
}
