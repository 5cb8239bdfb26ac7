import { isShowable } from "../data/buildProgramme";
import { countLeftOut } from "../data/faultTotals";
import { describeFault } from "../i18n/describeFault";
import { checkText } from "./checkText";
import { readArguments, type VerbContext } from "./readArguments";
import { readFolder } from "./readFolder";

export const CHECK_USAGE = `check PATH [--json]
  Controlla i dati. Esce con 0 senza errori, 1 con errori, 2 se l'insieme non si può leggere.`;

export async function runCheck(args: readonly string[], { print }: VerbContext): Promise<number> {
  const { paths, flags } = readArguments(args, { paths: 1, flags: ["json"] });
  const { set } = await readFolder(paths[0] ?? "");
  const { faults, totals } = set;
  if (flags.has("json")) {
    const described = faults.map((fault) => ({
      ...fault,
      it: describeFault(fault, "it"),
      en: describeFault(fault, "en"),
    }));
    print(JSON.stringify({ faults: described, totals, excluded: countLeftOut(totals) }, null, 2));
  } else print(checkText(faults, totals));
  if (!isShowable(set)) return 2;
  return faults.some(({ severity }) => severity === "error") ? 1 : 0;
}
