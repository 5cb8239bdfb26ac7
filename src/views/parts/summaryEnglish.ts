import { formatList, formatNumber } from "../../i18n/format";
import type { Clause, PartOf, StatusCounts, SummaryVoice } from "./summaryVoice";

const COMPARISONS = { more: "more than expected", as: "as expected", less: "fewer than expected" };

const n = (count: number) => formatNumber(count, "en");

const noun = (count: number, singular: string, plural: string) =>
  `${n(count)} ${count === 1 ? singular : plural}`;

export const SUMMARY_ENGLISH: SummaryVoice = {
  comparisons: COMPARISONS,
  together(head, collaborating, authorities) {
    if (authorities === 0) return `${head}, no authority is in the selection.`;
    if (collaborating === 0) {
      return authorities === 1
        ? `${head}, the only authority does not work with others yet.`
        : `${head}, none of the ${n(authorities)} authorities works with others yet.`;
    }
    const all = noun(authorities, "authority", "authorities");
    return collaborating === 1
      ? `${head}, one of ${all} works with others.`
      : `${head}, ${n(collaborating)} of ${all} work together.`;
  },
  between(interregional, started, comparison, expected) {
    if (started === 0) return "No partnership is under way yet.";
    const compared =
      comparison === null || expected === null
        ? ""
        : `, ${COMPARISONS[comparison]} (${n(expected)})`;
    if (started === 1) {
      const joins = interregional === 1 ? "joins" : "does not join";
      return `The only partnership started ${joins} authorities of several regions${compared}.`;
    }
    const joined =
      interregional === 0
        ? "none joins"
        : interregional === 1
          ? "one joins"
          : `${n(interregional)} join`;
    return `${n(started)} partnerships have started: ${joined} authorities of several regions${compared}.`;
  },
  results(counts, place) {
    const { total } = counts;
    if (total === 0) return `No indicator has data${place}.`;
    const [first, ...others] = clauses(counts);
    if (total === 1) return `The only indicator${place} ${first?.one}.`;
    if (others.length === 0)
      return `${total === 2 ? "Both" : `All ${n(total)}`} indicators${place} ${first?.many}.`;
    const said = clauses(counts).map(
      ({ count, one, many }) => `${count === 1 ? "one" : n(count)} ${count === 1 ? one : many}`,
    );
    return `Of the ${n(total)} indicators${place}, ${formatList(said, "en")}.`;
  },
  figures: (value, target, isCount) =>
    isCount ? `${value} of ${target}` : `${value}, target ${target}`,
  furthestBehind: (name, figures, days) =>
    `Furthest behind is “${name}”: ${figures}, ${noun(days, "day", "days")} late.`,
  nothingLate: () => "No indicator is late.",
  due(days, due, unmet, first) {
    const head = `In the coming ${n(days)} days`;
    if (due === 0) return `${head}, no milestone of the plan falls due.`;
    if (due === 1) {
      const state = unmet === 0 ? "already met" : "not met yet";
      return `${head}, one milestone of the plan falls due, ${state}: ${first}.`;
    }
    const state =
      unmet === 0
        ? "all already met"
        : unmet === due
          ? "none met yet"
          : `${unmet === 1 ? "one" : n(unmet)} not met yet`;
    return `${head}, ${n(due)} milestones of the plan fall due, ${state}; the first ${first}.`;
  },
  illustrative(records, indicators) {
    const also = records.part === 0 ? "" : " too";
    const sentences = [sayRecords(records), sayIndicators(indicators, also)];
    return sentences.filter((sentence) => sentence !== "").join(" ");
  },
};

function sayRecords({ part, total }: PartOf): string {
  if (part === 0) return "";
  if (total === 1) return "The only body or partnership shown is illustrative.";
  if (part === total) return `All ${n(total)} bodies and partnerships shown are illustrative.`;
  const some = part === 1 ? "One" : n(part);
  return `${some} of the ${n(total)} bodies and partnerships shown ${part === 1 ? "is" : "are"} illustrative.`;
}

function sayIndicators({ part, total }: PartOf, also: string): string {
  if (part === 0) return "";
  if (part === total) {
    return total === 1
      ? `The only indicator is illustrative${also}.`
      : `The indicators are illustrative${also}.`;
  }
  const some = part === 1 ? "One" : n(part);
  return `${some} of the ${n(total)} indicators ${part === 1 ? "is" : "are"} illustrative${also}.`;
}

function clauses({ byStatus, unsaid }: StatusCounts): readonly Clause[] {
  const say = (count: number, one: string, many: string) => ({ count, one, many });
  return [
    say(byStatus.reached, "has reached its target", "have reached their targets"),
    say(byStatus["on-track"], "is on track", "are on track"),
    say(byStatus.behind, "is behind", "are behind"),
    say(byStatus.critical, "is critical", "are critical"),
    say(unsaid, "cannot be judged yet", "cannot be judged yet"),
  ].filter(({ count }) => count > 0);
}
