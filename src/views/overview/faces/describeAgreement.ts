import type { DaysCompared } from "../../../analysis/compare/compareDays";
import type { AgreementInTime } from "../../../analysis/overview/agreementsInTime";
import { formatDate, formatNumber } from "../../../i18n/format";
import { speak, type Spoken } from "../../../i18n/phraseBook";
import { STAGE_WORDS, wordFor } from "../../../i18n/vocabulary";
import type { AgreementChart } from "../../../layout/agreementChart";
import { rowsOfColumn, type ChartPlace } from "../../../layout/lookAtAgreements";
import { yearMonthDay } from "../../../model/calendarDate";
import { textIn, type Language } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import { COMPARE_PHRASES } from "../compare/comparePhrases";
import type { AGREEMENTS_PHRASES } from "./agreementsPhrases";

type Phrases = Spoken<typeof AGREEMENTS_PHRASES>;

export interface Described {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Chart {
  readonly chart: AgreementChart;
  readonly agreements: readonly AgreementInTime[];
  readonly bodies: readonly Organisation[];
  readonly comparison: DaysCompared | null;
}

/** What stands at a place of the chart, in words; `null` where nothing does. */
export function describePlace(
  { chart, agreements, bodies, comparison }: Chart,
  { column, row }: ChartPlace,
  phrases: Phrases,
  language: Language,
): Described | null {
  const body = bodies[chart.rowBody[row] ?? -1];
  const name = body ? textIn(body.name, language) : "";
  const placed = chart.columns[column];
  if (!placed) return body ? { title: name, lines: [] } : null;
  const dot = rowsOfColumn(chart, column).indexOf(row);
  if (placed.isGroup) {
    const count = placed.end - placed.first;
    const times = chart.dotCount[(chart.dotStart[column] ?? 0) + dot] ?? 0;
    const { year, month } = yearMonthDay(placed.from ?? 0);
    const title =
      placed.from === null ? phrases.noStart : phrases.quarter(Math.ceil(month / 3), year);
    const own = dot === -1 ? name : phrases.timesIn(name, formatNumber(times, language));
    return {
      title,
      lines: [phrases.agreements(formatNumber(count, language), count), own].filter(Boolean),
    };
  }
  const agreement = agreements[placed.first];
  if (!agreement) return null;
  const kind = comparison?.kinds.get(agreement.item.partnership.id);
  const lines = [
    dot === -1 ? "" : name,
    ...linesOf(agreement, phrases, language),
    kind ? phrases.change(speak(COMPARE_PHRASES, language)[kind](1)) : "",
  ];
  return {
    title: textIn(agreement.item.partnership.title, language),
    lines: lines.filter((line) => line !== ""),
  };
}

function linesOf(agreement: AgreementInTime, phrases: Phrases, language: Language): string[] {
  const { item, members, isAhead } = agreement;
  return [
    stageWord(agreement, phrases, language),
    isAhead ? "" : periodOf(agreement, phrases, language),
    phrases.members(formatNumber(members.length, language), members.length),
    item.partnership.illustrative ? phrases.illustrative : "",
  ];
}

/** How far it has come, in a word. */
export function stageWord(
  { item: { stage }, isAhead }: AgreementInTime,
  phrases: Phrases,
  language: Language,
): string {
  if (isAhead || stage === null) return phrases.notYet;
  return wordFor(STAGE_WORDS, stage, language);
}

function periodOf({ item }: AgreementInTime, phrases: Phrases, language: Language): string {
  const { start, end } = item.partnership;
  if (start === null) return phrases.noStart;
  const from = formatDate(start, language, "short");
  return end === null
    ? phrases.since(from)
    : phrases.fromTo(from, formatDate(end, language, "short"));
}
