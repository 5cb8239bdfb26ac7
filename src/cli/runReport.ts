import { readForReport, reportOn } from "../analysis/report";
import { parseDay } from "../model/calendarDate";
import { buildSourceProgramme } from "./buildSourceProgramme";
import { readArguments, UsageError, type VerbContext } from "./readArguments";
import { readSource } from "./readSource";
import { reportText } from "./reportText";
import { scoreInThreads } from "./scoreInThreads";

export const REPORT_USAGE = `report PATH [--as-of YYYY-MM-DD] [--active] [--json] [--mapping FILE.json]
  Scrive misure e indicatori alla data di lettura (se manca, quella dei dati).
  --active: fanno rete solo gli accordi attivi a quella data.`;

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
  const programme = await buildSourceProgramme(source);
  const options = { activeOnly: flags.has("active"), ...(asOf === undefined ? {} : { asOf }) };
  const reading = readForReport(programme, options);
  await scoreInThreads(reading.network);
  const report = reportOn(reading);
  print(flags.has("json") ? JSON.stringify(report, null, 2) : reportText(report, programme));
  return 0;
}
