import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { isShowable } from "../data/buildProgramme";
import { writeCatalogue } from "../export/catalogue/writeCatalogue";
import { writePackage } from "../export/writePackage";
import { formatNumber } from "../i18n/format";
import { checkText } from "./checkText";
import { computeForPublishing } from "./computeForPublishing";
import { putPackage } from "./putPackage";
import { readArguments, type VerbContext } from "./readArguments";
import { readSource } from "./readSource";
import { UserError } from "./userError";

export const PUBLISH_USAGE = `publish PATH OUT [--mapping FILE.json] [--keep]
  Scrive in OUT l'insieme pubblicabile, il descrittore per ultimo. Un insieme con errori è rifiutato (1) e OUT resta com'era.
  Le versioni superate si tengono 30 giorni per chi ne ha un collegamento; con --keep, per sempre.`;

export async function runPublish(
  args: readonly string[],
  { print, printError, showProgress }: VerbContext,
): Promise<number> {
  const { paths, values, flags } = readArguments(args, {
    paths: 2,
    values: ["mapping"],
    flags: ["keep"],
  });
  const [path = "", out = ""] = paths;
  if (resolve(path) === resolve(out)) {
    throw new UserError("La cartella da pubblicare e quella di arrivo sono la stessa.");
  }
  const source = await readSource(path, { showProgress, mapping: values.get("mapping") });
  const { set, metadata } = source;
  const errors = set.faults.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    printError(checkText(errors, set.totals));
    printError(`«${path}» non è stato pubblicato: prima si correggono gli errori.`);
    return isShowable(set) ? 1 : 2;
  }
  const start = performance.now();
  showProgress?.("I posti della rete…");
  const computed = await computeForPublishing(source);
  showProgress?.("");
  const seconds = (performance.now() - start) / 1000;
  const written = writePackage(
    set.raw,
    metadata,
    (bytes) => createHash("sha256").update(bytes).digest(),
    computed,
  );
  // The cards are replaced like the schemas: their names stay.
  const beside = [...written.schemas, ...writeCatalogue(written, set.raw)];
  const removed = await putPackage({ ...written, schemas: beside }, out, {
    keepsAll: flags.has("keep"),
  });
  print(`${written.tables.length} tabelle pubblicate in ${out}`);
  if (computed.length > 0) {
    print(`Calcolati in ${formatNumber(seconds, "it", 1)} s i posti della rete.`);
  }
  if (removed.length > 0) print(`Tolti ${removed.length} file superati da più di 30 giorni.`);
  return 0;
}
