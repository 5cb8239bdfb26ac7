import type { Status } from "../../analysis/progress/status";
import { formatNumber } from "../../i18n/format";
import { STATUS_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Language } from "../../model/localText";

/** Several indicators in one status. */
const SEVERAL: Record<Status, string> = {
  reached: "raggiunti",
  "on-track": "in linea",
  behind: "in ritardo",
  critical: "critici",
  "too-early": "per cui è presto",
  "no-data": "senza dati",
  "not-computable": "non calcolabili",
};

/** How many indicators are in a status: «2 raggiunti», «1 critico». */
export function countInStatus(count: number, status: Status, language: Language): string {
  const isSeveral = language === "it" && count !== 1;
  const word = isSeveral ? SEVERAL[status] : wordFor(STATUS_WORDS, status, language);
  return `${formatNumber(count, language)} ${word}`;
}
