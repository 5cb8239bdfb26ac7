import { Fragment } from "react";
import type { NetworkSummary } from "../../analysis/overview/summariseNetwork";
import type { Progress } from "../../analysis/progress/progressOf";
import { formatList, formatNumber } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { SPAN_WORDS, wordFor } from "../../i18n/vocabulary";
import { COUNT_IDS, type Focus } from "../../model/focus";
import { textIn, type Language } from "../../model/localText";
import { wholeDaysLate } from "../parts/describeProgress";
import { FocusLink } from "../parts/FocusLink";
import type { Reading } from "../useReading";
import { HEADLINE_PHRASES } from "./headlinePhrases";

interface HeadlineProps {
  readonly reading: Reading;
  readonly summary: NetworkSummary;
  /** Whole-programme progress: the furthest behind is named. */
  readonly progress: readonly Progress[];
}

/** The takeaway: one computed sentence, each of its figures a link to the list it counts. */
export function Headline({ reading, summary, progress }: HeadlineProps) {
  const language = useLanguage();
  const phrases = usePhrases(HEADLINE_PHRASES);
  const sentence = phrases.sentence({
    onDay: onDayAtStart(reading.day, language),
    scope: describeScope(reading, language),
    authorities: summary.authorities.length,
    collaborating: summary.collaborating.length,
    started: summary.started.length,
    interregional: summary.interregional.length,
    expected:
      summary.interregionalExpected === null
        ? null
        : formatNumber(Math.round(summary.interregionalExpected), language),
    comparison: summary.comparison,
    inPreparation: summary.inPreparation.length,
    format: (value) => formatNumber(value, language),
  });
  const late = findFurthestBehind(progress);
  const lateSentence =
    late &&
    phrases.furthestBehind(
      textIn(late.indicator.name, language),
      formatNumber(wholeDaysLate(late), language),
      wholeDaysLate(late) !== 1,
    );
  return (
    <p className="headline">
      <MarkedSentence text={sentence} indicatorId={null} />{" "}
      {late && lateSentence !== null && (
        <MarkedSentence text={lateSentence} indicatorId={late.indicator.id} />
      )}
    </p>
  );
}

interface MarkedSentenceProps {
  readonly text: string;
  readonly indicatorId: string | null;
}

/** A sentence in which `[mark|words]` is a figure that opens its list, or strong words. */
function MarkedSentence({ text, indicatorId }: MarkedSentenceProps) {
  const pieces = text.split(/\[([a-z-]+)\|([^\]]*)\]/);
  return pieces.map((piece, i) => {
    // split() gives text, mark, words, text, mark, words …
    if (i % 3 === 0) return <Fragment key={piece + String(i)}>{piece}</Fragment>;
    if (i % 3 === 1) return null;
    const focus = focusOfMark(pieces[i - 1] ?? "", indicatorId);
    return focus ? (
      <FocusLink key={piece} focus={focus}>
        {piece}
      </FocusLink>
    ) : (
      <strong key={piece}>{piece}</strong>
    );
  });
}

function focusOfMark(mark: string, indicatorId: string | null): Focus | null {
  if (mark === "indicator") {
    return indicatorId === null ? null : { kind: "indicator", id: indicatorId };
  }
  const id = COUNT_IDS.find((count) => count === mark);
  return id === undefined ? null : { kind: "count", id };
}

function findFurthestBehind(progress: readonly Progress[]): Progress | null {
  const late = progress.filter(
    (item) => (item.status === "behind" || item.status === "critical") && wholeDaysLate(item) > 0,
  );
  return late.toSorted((a, b) => wholeDaysLate(b) - wholeDaysLate(a))[0] ?? null;
}

/** What the filters leave, in brackets: regions, theme, country, span; or nothing. */
function describeScope({ programme, selection }: Reading, language: Language): string {
  const { regions, theme, country, span, onlyReal } = selection.scope;
  const say = (it: string, en: string) => (language === "it" ? it : en);
  const name = (record: { name: { it: string; en: string | null } } | undefined) =>
    record ? textIn(record.name, language) : "";
  const parts = [
    formatList(
      regions.map((id) => name(programme.regionById.get(id))),
      language,
    ),
    theme === null ? "" : say("tema: ", "theme: ") + name(programme.themeById.get(theme)),
    country === null ? "" : say("Paese: ", "country: ") + name(programme.countryById.get(country)),
    span === null ? "" : say("accordi ", "partnerships ") + wordFor(SPAN_WORDS, span, language),
    onlyReal ? say("solo dati reali", "real data only") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
