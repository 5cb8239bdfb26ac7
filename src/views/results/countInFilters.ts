import { measureIndicator } from "../../analysis/progress/measureIndicator";
import type { Progress } from "../../analysis/progress/progressOf";
import type { ResultsReading } from "./useResultsReading";

/** Of the records counted, those in the chosen theme, country and span; `null` where such filters say nothing of it. */
export function countInFilters(
  { indicator, region, evidence }: Progress,
  { isFiltered, reading }: Pick<ResultsReading, "isFiltered" | "reading">,
): ReadonlySet<string> | null {
  const { kind } = indicator.measure;
  if (!isFiltered || kind === "observed" || kind === "authorities-capacity") return null;
  const inFilters = new Set(measureIndicator(reading.at, indicator, region).evidence.counted);
  return new Set(evidence.counted.filter((id) => inFilters.has(id)));
}
