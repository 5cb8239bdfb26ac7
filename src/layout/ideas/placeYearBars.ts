export interface YearCounts {
  readonly year: number;
  readonly fresh: number;
  readonly repeated: number;
}

export interface PlacedYear extends YearCounts {
  readonly x: number;
  readonly width: number;
  /** Heights of the two stacked parts, and where they begin from the top. */
  readonly freshTop: number;
  readonly freshHeight: number;
  readonly repeatedTop: number;
  readonly repeatedHeight: number;
}

export interface PlacedYears {
  readonly width: number;
  readonly height: number;
  readonly years: readonly PlacedYear[];
}

const STEP = 64;
const BAR = 40;
const HEIGHT = 160;

/** Stacked bars, one a year: what is repeated below, what is new above it. */
export function placeYearBars(counts: readonly YearCounts[]): PlacedYears {
  const most = counts.reduce((max, { fresh, repeated }) => Math.max(max, fresh + repeated), 1);
  const scale = (count: number) => (count / most) * HEIGHT;
  return {
    width: counts.length * STEP,
    height: HEIGHT,
    years: counts.map((item, i) => {
      const freshHeight = scale(item.fresh);
      const repeatedHeight = scale(item.repeated);
      const repeatedTop = HEIGHT - repeatedHeight;
      return {
        ...item,
        x: i * STEP + (STEP - BAR) / 2,
        width: BAR,
        repeatedTop,
        repeatedHeight,
        freshTop: repeatedTop - freshHeight,
        freshHeight,
      };
    }),
  };
}
