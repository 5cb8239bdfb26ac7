import type {
  AgreementChart,
  ChartAgreement,
  ChartBody,
  RowHeading,
  RowOrder,
} from "./agreementChart";

const ROW_HEIGHT = 16;
const HEADING_HEIGHT = 22;
const TOP = 14;
const FOOT = 16;

type PlacedRows = Pick<
  AgreementChart,
  "rowBody" | "rowY" | "rowHeight" | "headings" | "height" | "empty"
>;

interface Course {
  readonly body: number;
  readonly region: number;
  /** Agreements on the day or before; what is ahead moves no row. */
  readonly count: number;
  /** Column order of its first agreement. */
  readonly first: number;
}

/** The rows in the order asked for, under a heading for each region where that is the order. */
export function placeRows(
  bodies: readonly ChartBody[],
  agreements: readonly ChartAgreement[],
  order: RowOrder,
): PlacedRows {
  const courses = coursesOf(bodies, agreements);
  const kept = courses
    .filter(({ first }) => first < Infinity)
    .sort((a, b) => COMPARE[order](a, b) || compareIds(bodies, a, b));
  const rowY = new Float32Array(kept.length);
  const headings: RowHeading[] = [];
  let y = TOP;
  kept.forEach(({ region }, row) => {
    if (order === "region" && (row === 0 || kept[row - 1]?.region !== region)) {
      headings.push({ region, y: y + HEADING_HEIGHT / 2 });
      y += HEADING_HEIGHT;
    }
    rowY[row] = y + ROW_HEIGHT / 2;
    y += ROW_HEIGHT;
  });
  return {
    rowBody: Int32Array.from(kept, ({ body }) => body),
    rowY,
    rowHeight: ROW_HEIGHT,
    headings,
    height: y + FOOT,
    empty: courses.filter(({ first }) => first === Infinity).map(({ body }) => body),
  };
}

function coursesOf(
  bodies: readonly ChartBody[],
  agreements: readonly ChartAgreement[],
): readonly Course[] {
  const count = new Int32Array(bodies.length);
  const first = new Float64Array(bodies.length).fill(Infinity);
  agreements.forEach(({ members, isAhead }, i) => {
    for (const body of members) {
      if (!isAhead) count[body] = (count[body] ?? 0) + 1;
      first[body] = Math.min(first[body] ?? Infinity, i);
    }
  });
  return bodies.map(({ region }, body) => ({
    body,
    region,
    count: count[body] ?? 0,
    first: first[body] ?? Infinity,
  }));
}

const byNumber = (a: Course, b: Course) => b.count - a.count;

const COMPARE: Record<RowOrder, (a: Course, b: Course) => number> = {
  // Those of no region stand last.
  region: (a, b) => (a.region >>> 0) - (b.region >>> 0) || byNumber(a, b),
  number: byNumber,
  first: (a, b) => a.first - b.first || byNumber(a, b),
};

function compareIds(bodies: readonly ChartBody[], a: Course, b: Course): number {
  return (bodies[a.body]?.id ?? "") < (bodies[b.body]?.id ?? "") ? -1 : 1;
}
