import type { Changes } from "../../../analysis/compare/compareDays";
import { formatNumber } from "../../../i18n/format";
import type { Spoken } from "../../../i18n/phraseBook";
import type { Language } from "../../../model/localText";
import type { COMPARE_PHRASES } from "./comparePhrases";

/** «3 nuovi, 1 cessato», or that nothing changed. */
export function changeWords(
  changes: Changes,
  phrases: Spoken<typeof COMPARE_PHRASES>,
  language: Language,
): string {
  const [gained, lost] = [changes.new.length, changes.lost.length];
  const said = [
    gained > 0 ? phrases.gained(formatNumber(gained, language), gained) : "",
    lost > 0 ? phrases.lostCount(formatNumber(lost, language), lost) : "",
  ].filter((part) => part !== "");
  return said.length === 0 ? phrases.unchanged : said.join(", ");
}

/** The numbers alone, `null` where nothing came or went. */
export function writeChanges(changes: Changes, language: Language) {
  const written = (count: number) => (count === 0 ? null : formatNumber(count, language));
  return { gained: written(changes.new.length), lost: written(changes.lost.length) };
}
