import { dayOf, yearMonthDay, type Day } from "../model/calendarDate";
import type {
  AgreementChart,
  ChartAgreement,
  ChartBody,
  ChartColumn,
  QuarterTick,
  RowOrder,
} from "./agreementChart";
import { placeRows } from "./placeAgreementRows";

export interface AgreementsAsked {
  readonly bodies: readonly ChartBody[];
  readonly agreements: readonly ChartAgreement[];
  readonly day: Day;
  /** A second date to be marked, `null` for none. */
  readonly otherDay: Day | null;
  readonly order: RowOrder;
  /** One column per quarter, but for those in `opened`. */
  readonly isGrouped: boolean;
  readonly opened: ReadonlySet<string>;
  /** Pixels that the columns should fill where they can. */
  readonly room: number;
}

/** From about 80 columns on, single ones are too fine to be told apart at a glance; the shipped set's 85 still are not. */
export const GROUP_FROM = 90;

const NARROWEST = 7.5;
const WIDEST = 26;
const GROUP_NARROWEST = 34;
const GROUP_WIDEST = 64;
/** Room on either side of the reading date. */
const READING_GAP = 9;
const EDGE = 10;
const YEAR_ROOM = 34;

/** Rows, columns and dots of the agreements in time, a pure function of what is asked. */
export function placeAgreements(asked: AgreementsAsked): AgreementChart {
  const { agreements, bodies, day } = asked;
  const columns = chooseColumns(asked);
  const split = columns.findIndex(({ first }) => !hasStarted(agreements[first], day));
  const beforeCount = split === -1 ? columns.length : split;
  const { columnX, columnHalf, width, readingX } = placeColumns(columns, beforeCount, asked.room);
  const rows = placeRows(bodies, agreements, asked.order);
  const undated = columns.findIndex(({ from }) => from === null);
  return {
    ...rows,
    ...placeDots(columns, agreements, rows.rowBody, bodies.length),
    width,
    columns,
    columnX,
    columnHalf,
    readingX,
    otherX: otherX(asked, columns, columnX, columnHalf, readingX),
    undatedX: undated === -1 ? null : (columnX[undated] ?? 0) - (columnHalf[undated] ?? 0),
    ticks: placeTicks(columns, columnX, columnHalf),
  };
}

function hasStarted(agreement: ChartAgreement | undefined, day: Day): boolean {
  const start = agreement?.start ?? null;
  return start !== null && start <= day;
}

function chooseColumns({ agreements, isGrouped, opened, day }: AgreementsAsked): ChartColumn[] {
  const columns: ChartColumn[] = [];
  agreements.forEach((agreement, i) => {
    const { quarter, from } = quarterOf(agreement.start, hasStarted(agreement, day));
    const last = columns.at(-1);
    const isGroup = isGrouped && !opened.has(quarter);
    if (isGroup && last?.isGroup && last.quarter === quarter) {
      columns[columns.length - 1] = { ...last, end: i + 1 };
    } else columns.push({ quarter, from, isGroup, first: i, end: i + 1 });
  });
  return columns;
}

/** Its name, unlike on either side of the reading date, and its first day. */
function quarterOf(start: Day | null, isBefore: boolean): Pick<ChartColumn, "quarter" | "from"> {
  const side = isBefore ? "" : "+";
  if (start === null) return { quarter: `undated${side}`, from: null };
  const { year, month } = yearMonthDay(start);
  const quarter = Math.ceil(month / 3);
  return { quarter: `${year}-${quarter}${side}`, from: dayOf(year, quarter * 3 - 2, 1) };
}

function placeColumns(columns: readonly ChartColumn[], beforeCount: number, room: number) {
  const groups = columns.filter(({ isGroup }) => isGroup).length;
  const singles = columns.length - groups;
  const free = room - 2 * EDGE - 2 * READING_GAP;
  const groupStep = clamp(free / columns.length, GROUP_NARROWEST, GROUP_WIDEST);
  const step = clamp((free - groups * groupStep) / Math.max(1, singles), NARROWEST, WIDEST);
  const columnX = new Float32Array(columns.length);
  const columnHalf = new Float32Array(columns.length);
  let x = EDGE;
  let readingX = beforeCount === 0 ? EDGE + READING_GAP : 0;
  columns.forEach(({ isGroup }, c) => {
    if (c === beforeCount) {
      readingX = x + READING_GAP;
      x += 2 * READING_GAP;
    }
    const own = isGroup ? groupStep : step;
    columnX[c] = x + own / 2;
    columnHalf[c] = own / 2;
    x += own;
  });
  if (beforeCount === columns.length) readingX = x + READING_GAP;
  return { columnX, columnHalf, readingX, width: Math.max(room, x + EDGE + 2 * READING_GAP) };
}

/** Behind the columns that have started by the second date; within a group, as far as its share of them goes. */
function otherX(
  { agreements, day, otherDay }: AgreementsAsked,
  columns: readonly ChartColumn[],
  columnX: Float32Array,
  columnHalf: Float32Array,
  readingX: number,
): number | null {
  if (otherDay === null) return null;
  if (otherDay === day) return readingX;
  let x: number | null = null;
  columns.forEach(({ first, end }, c) => {
    const own = agreements.slice(first, end);
    const started = own.filter((agreement) => hasStarted(agreement, otherDay)).length;
    const [middle, half] = [columnX[c] ?? 0, columnHalf[c] ?? 0];
    if (started > 0) x = middle - half + (2 * half * started) / own.length;
  });
  const reached = x ?? EDGE / 2;
  return otherDay < day ? Math.min(reached, readingX) : Math.max(reached, readingX);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function placeDots(
  columns: readonly ChartColumn[],
  agreements: readonly ChartAgreement[],
  rowBody: Int32Array,
  bodyCount: number,
): Pick<AgreementChart, "dotStart" | "dotRow" | "dotCount"> {
  const rowOf = new Int32Array(bodyCount).fill(-1);
  rowBody.forEach((body, row) => {
    rowOf[body] = row;
  });
  const dotStart = new Int32Array(columns.length + 1);
  const rows: number[] = [];
  const counts: number[] = [];
  columns.forEach(({ first, end }, c) => {
    const times = new Map<number, number>();
    for (const { members } of agreements.slice(first, end)) {
      for (const body of members) {
        const row = rowOf[body] ?? -1;
        if (row >= 0) times.set(row, (times.get(row) ?? 0) + 1);
      }
    }
    for (const [row, count] of [...times].sort(([a], [b]) => a - b)) {
      rows.push(row);
      counts.push(count);
    }
    dotStart[c + 1] = rows.length;
  });
  return { dotStart, dotRow: Int32Array.from(rows), dotCount: Uint32Array.from(counts) };
}

function placeTicks(
  columns: readonly ChartColumn[],
  columnX: Float32Array,
  columnHalf: Float32Array,
): readonly QuarterTick[] {
  const ticks: QuarterTick[] = [];
  let lastYearX = -Infinity;
  columns.forEach(({ from }, c) => {
    if (from === null || from === columns[c - 1]?.from) return;
    const { year, month } = yearMonthDay(from);
    const x = (columnX[c] ?? 0) - (columnHalf[c] ?? 0);
    const isYear = ticks.at(-1)?.year !== year && x - lastYearX >= YEAR_ROOM;
    if (isYear) lastYearX = x;
    ticks.push({ x, year, quarter: (month + 2) / 3, isYear });
  });
  return ticks;
}
