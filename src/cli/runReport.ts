import { readForReport, reportAhead, reportOn } from "../analysis/report";
import { parseDay } from "../model/calendarDate";
import { buildSourceProgramme } from "./buildSourceProgramme";
import { readArguments, UsageError, type VerbContext } from "./readArguments";
import { readSource } from "./readSource";
import { reportText } from "./reportText";
import { beginScores, openThreads } from "./scoreInThreads";

export const REPORT_USAGE = `report PATH [--as-of YYYY-MM-DD] [--active] [--json] [--mapping FILE.json]
  Scrive misure e indicatori alla data di lettura (se manca, quella dei dati).
  --active: fanno rete solo gli accordi attivi a quella data.`;

/** So many partnerships will most likely make a network that is worth them. */
const WORTH_THREADS = 5000;

export async function runReport(
  args: readonly string[],
  { print, showProgress }: VerbContext,
): Promise<number> {
  const shape = { paths: 1, flags: ["active", "json"], values: ["as-of", "mapping"] };
  const { paths, flags, values } = readArguments(args, shape);
  const written = values.get("as-of");
  const asOf = written === undefined ? undefined : parseDay(written);
  if (asOf === null) throw new UsageError(`«${written}» non è un giorno come 2012-06-30.`);
  const mapping = values.get("mapping");
  const source = await readSource(paths[0] ?? "", { showProgress, mapping });
  const isLarge = source.set.tables.partnerships.length >= WORTH_THREADS;
  const threads = isLarge ? openThreads() : null;
  const programme = await buildSourceProgramme(source);
  const options = { activeOnly: flags.has("active"), ...(asOf === undefined ? {} : { asOf }) };
  const reading = readForReport(programme, options);
  const finishScores = beginScores(reading.network, threads);
  const ahead = reportAhead(reading);
  await finishScores();
  const report = reportOn(reading, ahead);
  print(flags.has("json") ? JSON.stringify(report, null, 2) : reportText(report, programme));
  return 0;
}
