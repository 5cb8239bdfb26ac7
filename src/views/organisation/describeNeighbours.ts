import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formatList, formatNumber } from "../../i18n/format";
import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import type { Neighbour } from "../parts/dossier/aroundGroups";
import { placeName } from "../parts/placeName";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

/** How many, and in which regions and countries: where most are comes first. */
export function describeNeighbours(
  neighbours: readonly Neighbour[],
  at: ProgrammeAt,
  language: Language,
): string {
  const phrases = speak(ORGANISATION_PHRASES, language);
  if (neighbours.length === 0) return phrases.aroundNone;
  const counts = new Map<string, number>();
  for (const { body } of neighbours) {
    const place = placeName(body, at.programme, language);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const number = (count: number) => formatNumber(count, language);
  const places = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([place, count]) => phrases.inPlace(number(count), place));
  return phrases.aroundSentence(
    number(neighbours.length),
    neighbours.length,
    formatList(places, language),
  );
}
