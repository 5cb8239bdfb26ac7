import { formatDate, formatDay } from "../../../../i18n/format";
import { parseCalendarDate, type Day } from "../../../../model/calendarDate";
import { textIn, type Language } from "../../../../model/localText";
import type { Programme } from "../../../../model/programme";

interface Cited {
  readonly programme: Programme;
  /** The reading date. */
  readonly day: Day;
  readonly licence: string | null;
  readonly link: string;
}

/** «Rete Convergenza, Hub&Spoke System, versione 1.0 dei dati (2026), lettura al 30 giugno 2012 …»: title to licence. */
export function describeCitation(
  { programme, day, licence, link }: Cited,
  today: Day,
  language: Language,
): string {
  const { project, version, created } = programme;
  const say = (it: string, en: string) => (language === "it" ? it : en);
  const madeOn = created === null ? null : parseCalendarDate(created.slice(0, 10));
  const made = madeOn ? ` (${formatDate(madeOn, language)})` : "";
  const parts = [
    `Rete Convergenza, ${textIn(project.title, language)}`,
    version === null
      ? null
      : say(`versione ${version} dei dati${made}`, `version ${version} of the data${made}`),
    say(`lettura al ${formatDay(day, "it")}`, `as read on ${formatDay(day, "en")}`),
    licence === null ? null : say(`licenza ${licence}`, `licence ${licence}`),
  ];
  const seen = formatDay(today, language);
  return `${parts.filter((part) => part !== null).join(", ")}. ${link} (${say("consultato il", "seen on")} ${seen}).`;
}
