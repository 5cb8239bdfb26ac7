import { formatNumber } from "../../../i18n/format";
import type { Language } from "../../../model/localText";

const STEPS = [
  [1_000_000, "MB", 1],
  [1_000, "kB", 0],
] as const;

/** Bytes as people say them: «12,3 MB», «640 byte». */
export function formatSize(bytes: number, language: Language): string {
  for (const [size, unit, digits] of STEPS) {
    if (bytes >= size) return `${formatNumber(bytes / size, language, digits)}\u00A0${unit}`;
  }
  return `${formatNumber(bytes, language)}\u00A0byte`;
}
