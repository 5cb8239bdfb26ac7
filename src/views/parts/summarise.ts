import { summaryFacts, type SummaryFacts } from "../../analysis/overview/summaryFacts";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { Progress } from "../../analysis/progress/progressOf";
import { theDay } from "../../i18n/italianDate";
import { onDay, onDayAtStart } from "../../i18n/italianDay";
import type { Focus } from "../../model/focus";
import { textIn, type Language } from "../../model/localText";
import { formatFigure, wholeDaysLate } from "./describeProgress";
import { describeScope } from "./describeScope";
import { SUMMARY_ENGLISH } from "./summaryEnglish";
import { SUMMARY_ITALIAN } from "./summaryItalian";
import type { StatusCounts, SummaryVoice } from "./summaryVoice";

/** A sentence to hand on, and where its figures open their lists. */
export interface SummarySentence {
  readonly text: string;
  readonly proof: { readonly path: string; readonly focus: Focus | null };
  /** Those of its words that hold the partnerships between regions against chance. */
  readonly compared?: string;
}

interface SummaryReading {
  readonly at: ProgrammeAt;
  /** The same day without region, theme, country and span. */
  readonly whole: ProgrammeAt;
}

const VOICES: Record<Language, SummaryVoice> = { it: SUMMARY_ITALIAN, en: SUMMARY_ENGLISH };

/** Three to six computed sentences on the scope: the network first, then the results. */
export function summarise(
  { at, whole }: SummaryReading,
  language: Language,
): readonly SummarySentence[] {
  const facts = summaryFacts(at, whole);
  return [
    ...sayNetwork(facts, at, language),
    ...sayResults(facts, whole, language),
    ...sayIllustrative(facts, language),
  ];
}

function sayNetwork(
  { day, network }: SummaryFacts,
  at: ProgrammeAt,
  language: Language,
): readonly SummarySentence[] {
  const voice = VOICES[language];
  const { authorities, collaborating, started, interregional, interregionalExpected } = network;
  const head = onDayAtStart(day, language) + describeScope(at.programme, at.scope, language);
  const expected = interregionalExpected === null ? null : Math.round(interregionalExpected);
  return [
    {
      text: voice.together(head, collaborating.length, authorities.length),
      proof: proofOf(collaborating.length === 0 ? "isolated" : "collaborating"),
    },
    {
      text: voice.between(interregional.length, started.length, network.comparison, expected),
      proof: proofOf(interregional.length === 0 ? "started" : "interregional"),
      ...(network.comparison !== null && { compared: voice.comparisons[network.comparison] }),
    },
  ];
}

function sayResults(
  facts: SummaryFacts,
  { programme, scope }: ProgrammeAt,
  language: Language,
): readonly SummarySentence[] {
  const voice = VOICES[language];
  const { due, daysAhead, progress, furthestBehind, region } = facts;
  const results = { path: "/risultati", focus: null };
  const place = describeScope(
    programme,
    { ...scope, regions: region === null ? [] : [region], onlyReal: false },
    language,
  );
  const sentences = [{ text: voice.results(countsOf(facts), place), proof: results }];
  if (progress.length === 0) return sentences;
  const unmet = due.filter(({ missing }) => missing !== 0).length;
  const first = due[0] === undefined ? "" : dayWords(due[0].day, language);
  return [
    ...sentences,
    ...(furthestBehind ? [sayFurthestBehind(furthestBehind, language)] : []),
    ...(isAllInTime(countsOf(facts)) ? [{ text: voice.nothingLate(), proof: results }] : []),
    { text: voice.due(daysAhead, due.length, unmet, first), proof: results },
  ];
}

function sayFurthestBehind(late: Progress, language: Language): SummarySentence {
  const { indicator, value, target } = late;
  const [now, goal] = [value, target].map((amount) => formatFigure(amount, indicator, language));
  const isCount = indicator.measure.kind !== "observed";
  const figures = VOICES[language].figures(now ?? "–", goal ?? "–", isCount);
  const name = textIn(indicator.name, language);
  return {
    text: VOICES[language].furthestBehind(name, figures, wholeDaysLate(late)),
    proof: { path: `/indicatori/${indicator.id}`, focus: null },
  };
}

/** A text that is handed on leaves the page's own marks behind: it must say itself what is made up. */
function sayIllustrative(
  { network, progress }: SummaryFacts,
  language: Language,
): readonly SummarySentence[] {
  const { shown, total } = network.illustrative;
  const madeUp = progress.filter(({ indicator }) => indicator.illustrative).length;
  if (shown === 0 && madeUp === 0) return [];
  const text = VOICES[language].illustrative(
    { part: shown, total },
    { part: madeUp, total: progress.length },
  );
  return [{ text, proof: proofOf("illustrative") }];
}

function countsOf({ progress, statuses }: SummaryFacts): StatusCounts {
  const count = (status: Parameters<typeof statuses.get>[0]) => statuses.get(status)?.length ?? 0;
  return {
    total: progress.length,
    byStatus: {
      reached: count("reached"),
      "on-track": count("on-track"),
      behind: count("behind"),
      critical: count("critical"),
    },
    unsaid: count("too-early") + count("no-data") + count("not-computable"),
  };
}

/** What cannot be judged is not said to be in time. */
function isAllInTime({ total, byStatus, unsaid }: StatusCounts): boolean {
  return byStatus.behind + byStatus.critical === 0 && total > unsaid;
}

function proofOf(id: Extract<Focus, { kind: "count" }>["id"]): SummarySentence["proof"] {
  return { path: "/", focus: { kind: "count", id } };
}

function dayWords(day: number, language: Language): string {
  return language === "it" ? theDay(day, "it") : onDay(day, "en");
}
