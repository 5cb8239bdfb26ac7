import type { TrackRecord } from "../../../analysis/ideas/trackRecord";
import type { Comparison } from "../../../analysis/overview/summariseNetwork";
import { formatDay, formatNumber } from "../../../i18n/format";
import { untilDate, onDay } from "../../../i18n/italianDay";
import { isoDay, parseCalendarDate, type Day } from "../../../model/calendarDate";
import type { Language } from "../../../model/localText";

/** How good the ideas have been, told from the data that are open: what was proposed then, what came since. */
export function describeRecord(
  record: TrackRecord | null,
  comparison: Comparison | null,
  language: Language,
): string {
  if (record === null) return UNTOLD[language];
  const said = language === "it" ? sayItalian(record) : sayEnglish(record);
  return said + verdict(comparison, language);
}

const UNTOLD = {
  it: "Quanto valgono queste idee non si può dire con questi dati: gli accordi sono troppo pochi, o nessuna coppia nuova è nata dopo le prime.",
  en: "How good these ideas are cannot be told from these data: there are too few partnerships, or no new pair has come after the first ones.",
};

function sayItalian(record: TrackRecord): string {
  const { ideas, byActivity, hitsByChance, cameTogether, newPartnerships } = record;
  const count = (value: number) => formatNumber(value, "it");
  const chance = hitsByChance === null ? "–" : formatNumber(hitsByChance, "it", 1);
  return (
    `Alla prova dei dati: con gli accordi avviati ${until(record.from, "it")}, le prime ${count(ideas.shown)} idee ` +
    `avrebbero indovinato ${count(ideas.hits)} delle ${count(cameTogether)} coppie nate poi, ${onDay(record.to, "it")}. ` +
    `A caso se ne attendono ${chance}; guardando solo chi ha più accordi, ${count(byActivity.hits)}. ` +
    `Gli accordi nuovi che avrebbero previsto sono ${count(ideas.partnershipsForeseen)} su ${count(newPartnerships)}.`
  );
}

function sayEnglish(record: TrackRecord): string {
  const { ideas, byActivity, hitsByChance, cameTogether, newPartnerships } = record;
  const count = (value: number) => formatNumber(value, "en");
  const chance = hitsByChance === null ? "–" : formatNumber(hitsByChance, "en", 1);
  return (
    `Held against the data: with the partnerships started by ${formatDay(record.from, "en")}, the first ` +
    `${count(ideas.shown)} ideas would have been right about ${count(ideas.hits)} of the ${count(cameTogether)} pairs ` +
    `that came by ${formatDay(record.to, "en")}. Chance would give ${chance}; the most active bodies alone, ` +
    `${count(byActivity.hits)}. They would have foreseen ${count(ideas.partnershipsForeseen)} of the ` +
    `${count(newPartnerships)} new partnerships.`
  );
}

/** The words that hold the ideas against chance. */
export const IDEAS_COMPARED = {
  it: { more: "più dell’atteso", as: "come l’atteso", less: "meno dell’atteso" },
  en: { more: "more than expected", as: "as expected", less: "fewer than expected" },
} as const;

const SO_GOOD = {
  it: {
    more: "restano spunti, non previsioni",
    as: "valgono come promemoria, non come previsioni",
    less: "finora valgono come promemoria, non come previsioni",
  },
  en: {
    more: "prompts still, not forecasts",
    as: "reminders, not forecasts",
    less: "so far reminders, not forecasts",
  },
} as const;

function verdict(comparison: Comparison | null, language: Language): string {
  if (comparison === null) return "";
  const [compared, worth] = [IDEAS_COMPARED[language][comparison], SO_GOOD[language][comparison]];
  return language === "it"
    ? ` Le coppie indovinate sono ${compared}: ${worth}.`
    : ` The pairs they were right about are ${compared}: ${worth}.`;
}

function until(day: Day, language: Language): string {
  const date = parseCalendarDate(isoDay(day));
  return date === null ? "" : untilDate(date, language);
}
