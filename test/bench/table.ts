/** The figures of the bench as one table that a person reads. */
import type { Figure, Row } from "./figure";
import type { Verdict } from "./goals";

export interface Measured {
  readonly row: Row;
  readonly figures: readonly Figure[];
  /** Why there are no more of them: it ran out of time, or broke. */
  readonly trouble: string | null;
}

export function tellTable(measured: readonly Measured[]): void {
  for (const { row, figures, trouble } of measured) {
    console.log(`\n${row.number}. ${row.title}`);
    for (const figure of figures) console.log(`  ${lineOf(figure)}`);
    if (trouble !== null) console.log(`  !! ${trouble}`);
  }
  const verdicts = measured.flatMap(({ figures }) => figures.flatMap(({ verdicts }) => verdicts));
  const met = verdicts.filter(({ isMet }) => isMet).length;
  console.log(`\n${met} of ${verdicts.length} goals that could be judged are met.`);
}

export function lineOf({ what, size, value, unit, beside, note, verdicts }: Figure): string {
  const figure = value === null ? "not measured" : `${formatFigure(value)} ${unit}`.trimEnd();
  const parts = [beside, note].filter((part) => part !== undefined).join("; ");
  const judged = verdicts.map((verdict) => verdictOf(verdict, value)).join(", ");
  return [
    what.padEnd(66),
    (size ?? "").padStart(5),
    figure.padStart(14),
    `  ${judged}`,
    parts && `[${parts}]`,
  ]
    .join(" ")
    .trimEnd();
}

function verdictOf({ goal, limit, isMet }: Verdict, value: number | null): string {
  if (isMet) return `met ${goal}`;
  const times = value === null || limit <= 0 ? "" : `, ${(value / limit).toFixed(1)} × of it`;
  return `MISSED ${goal} = ${formatFigure(limit)}${times}`;
}

/** As many digits as tell something apart. */
export function formatFigure(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return value.toFixed(Number.isInteger(value) ? 0 : digits);
}
