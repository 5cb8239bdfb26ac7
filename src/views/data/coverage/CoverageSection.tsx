import { useMemo } from "react";
import { gapsOf, type Gap } from "../../../analysis/coverage/gapsOf";
import { groundOf, type Ground } from "../../../analysis/coverage/groundOf";
import { formatNumber, formatShare } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Programme } from "../../../model/programme";
import type { Reading } from "../../useReading";
import { RecordRows } from "../records/RecordRows";
import { COVERAGE_PHRASES, GAP_WORDS, GROUND_WORDS } from "./coveragePhrases";
import "./coverage.css";

/** What is missing in the data, and how much of the figures rests on weak records; each figure opens its list. */
export function CoverageSection({ reading }: { readonly reading: Reading }) {
  const { whole } = reading;
  const phrases = usePhrases(COVERAGE_PHRASES);
  const gaps = useMemo(() => gapsOf(whole.programme), [whole]);
  const grounds = useMemo(() => groundOf(whole), [whole]);
  return (
    <section aria-labelledby="coverage-title" className="coverage">
      <h2 id="coverage-title">{phrases.title}</h2>
      <p>{useTakeaway(gaps, grounds)}</p>
      <h3>{phrases.gaps}</h3>
      <ul className="figure-list">
        {gaps.map((gap) => (
          <GapRow key={gap.id} gap={gap} programme={whole.programme} />
        ))}
      </ul>
      <h3>{phrases.ground}</h3>
      <p className="quiet">{phrases.groundRule}</p>
      <ul className="figure-list">
        {grounds.map((ground) => (
          <GroundRow key={ground.id} ground={ground} programme={whole.programme} />
        ))}
      </ul>
    </section>
  );
}

function useTakeaway(gaps: readonly Gap[], grounds: readonly Ground[]): string {
  const phrases = usePhrases(COVERAGE_PHRASES);
  const language = useLanguage();
  const counted = grounds.filter(({ id }) => id !== "indicators");
  const illustrative = counted.reduce((sum, ground) => sum + ground.illustrative.length, 0);
  const total = counted.reduce((sum, ground) => sum + ground.total, 0);
  const worst = gaps.toSorted((a, b) => b.records.length - a.records.length)[0];
  const number = (value: number) => formatNumber(value, language);
  if (!worst || (worst.records.length === 0 && illustrative === 0)) return phrases.complete;
  const what = GAP_WORDS[worst.id].what[language];
  return phrases.takeaway(
    number(illustrative),
    number(total),
    what.charAt(0).toLowerCase() + what.slice(1),
    number(worst.records.length),
  );
}

interface GapRowProps {
  readonly gap: Gap;
  readonly programme: Programme;
}

function GapRow({ gap: { id, records, total }, programme }: GapRowProps) {
  const phrases = usePhrases(COVERAGE_PHRASES);
  const language = useLanguage();
  const { what, effect } = GAP_WORDS[id];
  const count = phrases.gapTotal(
    formatNumber(records.length, language),
    formatNumber(total, language),
  );
  return (
    <li data-gap={id}>
      <FigureList label={what[language]} figure={count} count={records.length}>
        <p className="quiet">{effect[language]}</p>
        <RecordRows records={records} programme={programme} />
      </FigureList>
    </li>
  );
}

interface FigureListProps {
  readonly label: string;
  readonly figure: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

/** A figure that opens the list it counts; nothing to open where it counts none. */
function FigureList({ label, figure, count, children }: FigureListProps) {
  if (count === 0) {
    return (
      <p className="figure-line">
        {label} <strong>{figure}</strong>
      </p>
    );
  }
  return (
    <details>
      <summary className="figure-line">
        {label} <strong>{figure}</strong>
      </summary>
      {children}
    </details>
  );
}

interface GroundRowProps {
  readonly ground: Ground;
  readonly programme: Programme;
}

function GroundRow({ ground, programme }: GroundRowProps) {
  const phrases = usePhrases(COVERAGE_PHRASES);
  const language = useLanguage();
  const { id, illustrative, undated, total } = ground;
  const weak = illustrative.length + undated.length;
  const number = (value: number) => formatNumber(value, language);
  const summary =
    total === 0
      ? phrases.none
      : weak === 0
        ? phrases.sound
        : `${phrases.gapTotal(number(weak), number(total))} · ${formatShare(weak / total, language)}`;
  const parts = [
    [phrases.illustrative, illustrative],
    [phrases.undated, undated],
  ] as const;
  return (
    <li data-ground={id}>
      <FigureList label={GROUND_WORDS[id][language]} figure={summary} count={weak}>
        {parts.map(
          ([label, records]) =>
            records.length > 0 && (
              <FigureList
                key={label}
                label={label}
                figure={number(records.length)}
                count={records.length}
              >
                <RecordRows records={records} programme={programme} />
              </FigureList>
            ),
        )}
      </FigureList>
    </li>
  );
}
