import type { Bench, Figure, Row } from "../figure";
import { atMost, exponentOf } from "../goals";
import { GRAPH_SIZES } from "../graph";

/** What two measurements of the same may differ by on a busy machine. */
const TOLERANCE = 0.05;

export const GROWTH: Row = {
  number: 8,
  title: "Growth with the number of links, from the smallest to the largest size measured",
  limit: 1,
  measure: async (bench) => {
    for (const [row, figures] of bench.told) {
      const names = new Set(figures.filter(({ grows }) => grows).map(({ what }) => what));
      for (const what of names) tellGrowth(bench, row, figuresOf(figures, what));
    }
    await Promise.resolve();
  },
};

type Sized = Figure & { readonly value: number; readonly size: NonNullable<Figure["size"]> };

function figuresOf(figures: readonly Figure[], what: string): readonly Sized[] {
  return figures.filter(
    (figure): figure is Sized =>
      figure.what === what && figure.value !== null && figure.size !== null,
  );
}

function tellGrowth({ tell }: Bench, row: number, figures: readonly Sized[]): void {
  const [small, large] = [figures[0], figures.at(-1)];
  if (!small || !large || small === large) return;
  const sized = ({ size, value }: Sized) => ({ links: GRAPH_SIZES[size].links, value });
  const value = exponentOf(sized(small), sized(large));
  tell({
    what: `row ${row}: ${small.what.trim()}, ${small.size} to ${large.size}`,
    size: null,
    value,
    unit: "",
    verdicts: atMost(value, 1 + TOLERANCE, "a power of at most 1"),
  });
}
