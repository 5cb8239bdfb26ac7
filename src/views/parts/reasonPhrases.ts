import type { NoAttainment } from "../../analysis/progress/status";
import type { Language } from "../../model/localText";

const REASONS: Record<NoAttainment, Record<Language, string>> = {
  "no-observation": {
    it: "nessun valore osservato fino a questa data",
    en: "no value observed up to this date",
  },
  "no-target": { it: "nessun valore atteso nei dati", en: "no target in the data" },
  "no-baseline": {
    it: "non calcolabile: manca il valore di partenza",
    en: "not computable: the baseline is missing",
  },
  "target-is-baseline": {
    it: "non calcolabile: il valore atteso coincide con quello di partenza",
    en: "not computable: the target equals the baseline",
  },
};

/** Why no attainment can be computed. */
export function describeReason(reason: NoAttainment, language: Language): string {
  return REASONS[reason][language];
}
