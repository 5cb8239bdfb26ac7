import { formatDate } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { CalendarDate } from "../../../model/calendarDate";
import { TERRITORY_PHRASES } from "./territoryPhrases";

/** A date as precise as it is known; where there is none, that none is known. */
export function SinceFact({ date }: { readonly date: CalendarDate | null }) {
  const phrases = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  return date === null ? phrases.noDate : formatDate(date, language);
}
