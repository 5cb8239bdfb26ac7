import { onDay } from "../../../i18n/italianDay";
import { speak } from "../../../i18n/phraseBook";
import type { Day } from "../../../model/calendarDate";
import type { Language } from "../../../model/localText";
import { WHOLE_PROGRAMME } from "../../../model/scope";
import type { Reading } from "../../useReading";
import type { Absence } from "./AbsenceNotices";
import { DOSSIER_PHRASES } from "./dossierPhrases";

/** An absence for which the filters are to blame: the button clears them, «real data only» stays. */
export function outOfFilters(text: string, reading: Reading, language: Language): Absence {
  const { onlyReal } = reading.selection.scope;
  return {
    text,
    wayBack: speak(DOSSIER_PHRASES, language).clearFilters,
    change: { scope: { ...WHOLE_PROGRAMME, onlyReal } },
  };
}

/** An absence for which the reading date is to blame: the button reads the day given, within the programme's time. */
export function outOfTime(
  text: string,
  day: Day,
  { programme }: Reading,
  language: Language,
): Absence {
  const near = Math.min(programme.lastDay, Math.max(programme.firstDay, day));
  return {
    text,
    wayBack: speak(DOSSIER_PHRASES, language).readOn(onDay(near, language)),
    change: { day: near === programme.defaultDay ? null : near },
  };
}
