import { formatList, formatNumber } from "../../i18n/format";
import type { Clause, PartOf, StatusCounts, SummaryVoice } from "./summaryVoice";

const COMPARISONS = { more: "più dell’atteso", as: "come l’atteso", less: "meno dell’atteso" };

const n = (count: number) => formatNumber(count, "it");

export const SUMMARY_ITALIAN: SummaryVoice = {
  comparisons: COMPARISONS,
  together(head, collaborating, authorities) {
    if (authorities === 0) return `${head} nessun ente è nella selezione.`;
    if (collaborating === 0) {
      return authorities === 1
        ? `${head} l’unico ente non lavora ancora con altri.`
        : `${head} nessuno ${ofThe(authorities)} enti lavora ancora con altri.`;
    }
    return collaborating === 1
      ? `${head} lavora con altri un ente su ${n(authorities)}.`
      : `${head} lavorano insieme ${n(collaborating)} enti su ${n(authorities)}.`;
  },
  between(interregional, started, comparison, expected) {
    if (started === 0) return "Nessun accordo è ancora avviato.";
    const compared =
      comparison === null || expected === null
        ? ""
        : `, ${COMPARISONS[comparison]} (${n(expected)})`;
    if (started === 1) {
      const joins = interregional === 1 ? "unisce" : "non unisce";
      return `L’unico accordo avviato ${joins} enti di più regioni${compared}.`;
    }
    const joined = agree(interregional, "nessuno unisce", "uno unisce", "uniscono");
    return `Gli accordi avviati sono ${n(started)}: ${joined} enti di più regioni${compared}.`;
  },
  results(counts, place) {
    const { total } = counts;
    if (total === 0) return `Nessun indicatore ha dati${place}.`;
    const [first, ...others] = clauses(counts);
    if (total === 1) return `L’unico indicatore${place} ${first?.one}.`;
    if (others.length === 0)
      return `${total === 2 ? "Entrambi" : `Tutti e ${n(total)}`} gli indicatori${place} ${first?.many}.`;
    const said = clauses(counts).map(
      ({ count, one, many }) => `${count === 1 ? "uno" : n(count)} ${count === 1 ? one : many}`,
    );
    const head = ofThe(total).replace(/^d/, "D");
    return `${head} indicatori${place}, ${formatList(said, "it")}.`;
  },
  figures: (value, target, isCount) =>
    isCount ? `${value} su ${target}` : `${value}, valore atteso ${target}`,
  furthestBehind: (name, figures, days) =>
    `Il più indietro è «${name}»: ${figures}, con ${n(days)} ${days === 1 ? "giorno" : "giorni"} di ritardo.`,
  nothingLate: () => "Nessun indicatore è in ritardo.",
  due(days, due, unmet, first) {
    const head = `Nei prossimi ${n(days)} giorni`;
    if (due === 0) return `${head} non scade nessuna tappa del piano.`;
    if (due === 1) {
      const state = unmet === 0 ? "già raggiunta" : "non ancora raggiunta";
      return `${head} scade una tappa del piano, ${state}: ${first}.`;
    }
    const state =
      unmet === 0
        ? "tutte già raggiunte"
        : unmet === due
          ? "nessuna ancora raggiunta"
          : `${unmet === 1 ? "una" : n(unmet)} non ancora ${unmet === 1 ? "raggiunta" : "raggiunte"}`;
    return `${head} scadono ${n(due)} tappe del piano, ${state}; la prima ${first}.`;
  },
  illustrative(records, indicators) {
    const also = records.part === 0 ? "" : "anche ";
    const sentences = [sayRecords(records), sayIndicators(indicators, also)];
    return sentences.filter((sentence) => sentence !== "").join(" ");
  },
};

function sayRecords({ part, total }: PartOf): string {
  if (part === 0) return "";
  if (total === 1) return "L’unico ente o accordo mostrato è dimostrativo.";
  if (part === total) {
    const all = ofThe(total).replace("degli", "gli").replace("dei", "i");
    return `Tutti ${all} enti e accordi mostrati sono dimostrativi.`;
  }
  const some = part === 1 ? "È dimostrativo uno" : `Sono dimostrativi ${n(part)}`;
  return `${some} ${ofThe(total)} enti e accordi mostrati.`;
}

function sayIndicators({ part, total }: PartOf, also: string): string {
  if (part === 0) return "";
  const some =
    part === total
      ? total === 1
        ? "l’unico indicatore è dimostrativo"
        : "gli indicatori sono dimostrativi"
      : part === 1
        ? `uno ${ofThe(total)} indicatori è dimostrativo`
        : `${n(part)} ${ofThe(total)} indicatori sono dimostrativi`;
  const text = also + some;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function clauses({ byStatus, unsaid }: StatusCounts): readonly Clause[] {
  const say = (count: number, one: string, many: string) => ({ count, one, many });
  return [
    say(byStatus.reached, "ha raggiunto il valore atteso", "hanno raggiunto il valore atteso"),
    say(byStatus["on-track"], "è in linea", "sono in linea"),
    say(byStatus.behind, "è in ritardo", "sono in ritardo"),
    say(byStatus.critical, "è in stato critico", "sono in stato critico"),
    say(unsaid, "non si può ancora valutare", "non si possono ancora valutare"),
  ].filter(({ count }) => count > 0);
}

function agree(count: number, none: string, one: string, verb: string): string {
  if (count === 0) return none;
  return count === 1 ? one : `${n(count)} ${verb}`;
}

/** «dei 60», «degli 8», «degli 11», «degli 80»: before a number that is said with a vowel first. */
function ofThe(count: number): string {
  const [group = ""] = n(count).split(".");
  // Otto, ottanta, ottocento and their thousands; undici and its own.
  return `${group.startsWith("8") || group === "11" ? "degli" : "dei"} ${n(count)}`;
}
