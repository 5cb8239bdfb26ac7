import type { TrackRecord } from "../../../analysis/ideas/trackRecord";
import { formatDay, formatNumber } from "../../../i18n/format";
import { untilDate, onDay } from "../../../i18n/italianDay";
import { isoDay, parseCalendarDate, type Day } from "../../../model/calendarDate";
import type { Language } from "../../../model/localText";

/** How good the ideas have been, told from the data that are open: what was proposed then, what came since. */
export function describeRecord(record: TrackRecord | null, language: Language): string {
  if (record === null) return UNTOLD[language];
  return language === "it" ? sayItalian(record) : sayEnglish(record);
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
    `Gli accordi nuovi che avrebbero previsto sono ${count(ideas.partnershipsForeseen)} su ${count(newPartnerships)}. ` +
    VERDICT.it[verdictOf(record)]
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
    `${count(newPartnerships)} new partnerships. ${VERDICT.en[verdictOf(record)]}`
  );
}

const VERDICT = {
  it: {
    better: "Indovinano più del caso: restano spunti, non previsioni.",
    level: "Indovinano quanto il caso: valgono come promemoria, non come previsioni.",
    worse: "Finora hanno indovinato meno del caso: valgono come promemoria, non come previsioni.",
  },
  en: {
    better: "They are right more often than chance: prompts still, not forecasts.",
    level: "They are right as often as chance: reminders, not forecasts.",
    worse: "So far they have been right less often than chance: reminders, not forecasts.",
  },
} as const;

/** Beyond two standard deviations of drawing as many pairs at random. */
function verdictOf({ ideas, hitsByChance, eligible, cameTogether }: TrackRecord) {
  if (hitsByChance === null || eligible < 2) return "level";
  const share = cameTogether / eligible;
  const finite = (eligible - ideas.shown) / (eligible - 1);
  const sd = Math.sqrt(ideas.shown * share * (1 - share) * finite);
  if (sd === 0 || Math.abs(ideas.hits - hitsByChance) < 2 * sd) return "level";
  return ideas.hits > hitsByChance ? "better" : "worse";
}

function until(day: Day, language: Language): string {
  const date = parseCalendarDate(isoDay(day));
  return date === null ? "" : untilDate(date, language);
}
