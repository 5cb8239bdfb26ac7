import type { Figure } from "../figure";
import { atLeast, atMost, shareOf, type Verdict } from "../goals";
import type { GraphSize } from "../graph";
import { D3, OWN, type LayoutBench, type LayoutRow } from "../layoutBench";

type Measure = "spent" | "stress" | "crossings" | "neighbours" | "ownRegion";

/** Digits after the point tell these apart. */
const DIGITS: Readonly<Record<Measure, number>> = {
  spent: 0,
  stress: 4,
  crossings: 4,
  neighbours: 4,
  ownRegion: 3,
};

/** What our engine took and how good its picture is, each figure beside those of every other way on the same graph. */
export function layoutFigures(size: GraphSize, { rows }: LayoutBench): readonly Figure[] {
  const own = rows.find(({ way }) => way === OWN);
  const d3 = rows.find(({ way }) => way === D3);
  if (!own || !d3) return [];
  const figure = (what: string, measure: Measure, verdicts: readonly Verdict[] = []): Figure => ({
    what,
    size,
    value: own[measure],
    unit: measure === "spent" ? "ms" : "",
    beside: rows
      .filter((row) => row !== own)
      .flatMap((row) => tell(row, measure))
      .join(", "),
    verdicts,
  });
  return [
    {
      ...figure(
        "time of the engine",
        "spent",
        atMost(own.spent, shareOf(0.25, d3.spent), "≤ 0.25 × d3-force"),
      ),
      grows: true,
    },
    figure("stress (0: none)", "stress", atMost(own.stress, 1.02 * d3.stress, "≤ 1.02 × d3-force")),
    figure("crossing score (1: none)", "crossings"),
    figure(
      "neighbours kept (1: all)",
      "neighbours",
      atLeast(own.neighbours, d3.neighbours, "≥ d3-force"),
    ),
    figure("bodies nearest to their own region’s middle (1: all)", "ownRegion"),
  ];
}

function tell(row: LayoutRow, measure: Measure): string[] {
  const value = row[measure];
  return value === null || Number.isNaN(value)
    ? []
    : [`${row.way} ${value.toFixed(DIGITS[measure])}`];
}
