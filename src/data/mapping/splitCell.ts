import { foldName } from "../../model/foldName";

/** What may part several names in one cell, the surest sign first. */
export const SEPARATORS = ["\n", ";", "|", " - ", " / ", ","] as const;

/** The parts of a cell, trimmed, empty ones left out; without a separator the cell is one part. */
export function splitCell(text: string, separator: string | null): readonly string[] {
  const parts = separator === null || separator === "" ? [text] : text.split(separator);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Commas are common inside names: they part only where most cells have them. */
const COMMA_SHARE = 0.4;

/** The separator that the cells seem to use; `null` where each is one value. */
export function findSeparator(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const share = (separator: string) =>
    filled.filter((cell) => splitCell(cell, separator).length > 1).length / filled.length;
  for (const separator of SEPARATORS) {
    if (filled.length === 0) return null;
    const found = share(separator);
    if (separator === "," ? found >= COMMA_SHARE : found > 0) return separator;
  }
  return null;
}

const NOTHING = new Set([
  "nd",
  "n d",
  "na",
  "n a",
  "nessuno",
  "nessuna",
  "non disponibile",
  "none",
]);

/** Whether a part names nothing: a dash, «n.d.», «nessuno». */
export function namesNothing(part: string): boolean {
  const folded = foldName(part)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded === "" || NOTHING.has(folded);
}
