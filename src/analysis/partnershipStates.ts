import { PARTNERSHIP_STAGES, REACHED_STAGES, SPANS, type Span } from "../model/stages";
import type { MemberRows } from "./memberRows";
import type { Standing } from "./stageAt";

/** What of a partnership on a day may have only few values. */
export interface PartnershipState extends Standing {
  readonly span: Span;
  /** At least one member outside Italy, whatever the span. */
  readonly international: boolean;
}

const STAGES = [null, ...PARTNERSHIP_STAGES] as const;
const REACHED = [null, ...REACHED_STAGES] as const;
/** What follows from the members: span, and whether anybody is from abroad. */
const COMPANIES = SPANS.length * 2;

/** No number of a state is as high. */
export const MOST_STATES = STAGES.length * REACHED.length * 4 * COMPANIES;

/** The same number for the same state: looking through a column of numbers costs a tenth of asking every partnership. */
export function stateNumber(state: PartnershipState): number {
  return stateOfCompany(state, standingNumber(state));
}

/** The number of the state of such members and such a standing. */
export function stateOfCompany(
  { span, international }: Omit<PartnershipState, keyof Standing>,
  standing: number,
): number {
  return standing * COMPANIES + SPANS.indexOf(span) * 2 + (international ? 1 : 0);
}

/** Below 256. */
export function standingNumber({ stage, reached, started, active }: Standing): number {
  const stages = STAGES.indexOf(stage) * REACHED.length + REACHED.indexOf(reached);
  return stages * 4 + (started ? 2 : 0) + (active ? 1 : 0);
}

/** The number of a state with another standing, and the members it had. */
export function restand(state: number, standing: number): number {
  return standing * COMPANIES + (state % COMPANIES);
}

/** The state of that number. */
export function stateOf(number: number): PartnershipState {
  const [company, standing] = [number % COMPANIES, Math.floor(number / COMPANIES)];
  const stages = Math.floor(standing / 4);
  return {
    stage: STAGES[Math.floor(stages / REACHED.length)] ?? null,
    reached: REACHED[stages % REACHED.length] ?? null,
    started: (standing & 2) !== 0,
    active: (standing & 1) !== 0,
    international: (company & 1) !== 0,
    span: SPANS[Math.floor(company / 2)] ?? "single",
  };
}

/** Of the network: started by the day and not withdrawn, ended ones included. */
export function isInNetwork({ started, stage }: PartnershipState): boolean {
  return started && stage !== "withdrawn";
}

/** On its way: a dated step, no start yet, not ended nor withdrawn. */
export function isInPreparation({ started, reached, stage }: PartnershipState): boolean {
  return !started && reached !== null && stage !== "ended";
}

/** What `answer` says of a state, by its number, below 255; it is asked once for each state there is. */
export function answerByState(
  answer: (state: PartnershipState) => number,
): (state: number) => number {
  // A list with so few of so many numbers would be searched like a dictionary.
  const known = new Uint8Array(MOST_STATES);
  return (state) => {
    if (known[state] === 0) known[state] = answer(stateOf(state)) + 1;
    return (known[state] ?? 0) - 1;
  };
}

/** Whether the state of a number passes the test. */
export function stateTest(test: (state: PartnershipState) => boolean): (state: number) => boolean {
  const ask = answerByState((state) => Number(test(state)));
  return (state) => ask(state) === 1;
}

/** All partnerships read on a day, in the order of the programme. */
interface Source {
  /** The numbers of their states. */
  readonly states: Uint16Array;
  /** Who is in them. */
  readonly members?: MemberRows;
}

/** A list as what it was picked from, and where in it each stands. */
export interface Picked<Of extends Source = Source> {
  readonly of: Of;
  readonly rows: Uint32Array;
}

const known = new WeakMap<readonly PartnershipState[], Picked>();

/** A list that was picked from no other is one of its own. */
export function pickedFrom(items: readonly PartnershipState[]): Picked {
  return (
    known.get(items) ??
    keepPicked(items, {
      of: { states: Uint16Array.from(items, stateNumber) },
      rows: Uint32Array.from(items.keys()),
    })
  );
}

export function statesOf(items: readonly PartnershipState[]): Uint16Array {
  const { of, rows } = pickedFrom(items);
  return Uint16Array.from(rows, (row) => of.states[row] ?? 0);
}

/** For who knows it already. */
export function keepPicked(items: readonly PartnershipState[], it: Picked): Picked {
  known.set(items, it);
  return it;
}

/** As `pickByState`, of rows: no list is made. The same rows where that are all. */
export function pickRows<Of extends Source>(
  picked: Picked<Of>,
  test: (state: PartnershipState) => boolean,
): Picked<Of> {
  const { of, rows } = picked;
  const isPicked = stateTest(test);
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (isPicked(of.states[row] ?? 0)) found[count++] = row;
  }
  return count === rows.length ? picked : { of, rows: found.slice(0, count) };
}

/** Those whose state passes the test, in their order; the test is asked once for each state there is. */
export function pickByState<Item extends PartnershipState>(
  items: readonly Item[],
  test: (state: PartnershipState) => boolean,
): readonly Item[] {
  return pickMarked(
    items,
    askStates(items, (state) => Number(test(state))),
  );
}

/** What `answer` says of each, below 255. */
export function askStates(
  items: readonly PartnershipState[],
  answer: (state: PartnershipState) => number,
): Uint8Array {
  return askRows(pickedFrom(items), answer);
}

/** The same, by rows. */
export function askRows(
  { of, rows }: Picked,
  answer: (state: PartnershipState) => number,
): Uint8Array {
  const ask = answerByState(answer);
  const answers = new Uint8Array(rows.length);
  for (let i = 0; i < answers.length; i++) answers[i] = ask(of.states[rows[i] ?? 0] ?? 0);
  return answers;
}

/** Those marked with 1; the same list where that are all. */
export function pickMarked<Item extends PartnershipState>(
  items: readonly Item[],
  marks: Uint8Array,
): readonly Item[] {
  let count = 0;
  for (const mark of marks) count += mark;
  if (count === items.length) return items;
  const { of, rows } = pickedFrom(items);
  const places = new Uint32Array(count);
  const picked = items.slice(0, count);
  let next = 0;
  for (let i = 0; i < marks.length; i++) {
    const item = items[i];
    if (marks[i] !== 1 || item === undefined) continue;
    places[next] = rows[i] ?? 0;
    picked[next++] = item;
  }
  keepPicked(picked, { of, rows: places });
  return picked;
}

/** One list after the other, of those picked from the same; what is known of them is kept with them. */
export function chainPicked<Item extends PartnershipState>(
  first: readonly Item[],
  second: readonly Item[],
): readonly Item[] {
  if (second.length === 0) return first;
  const [a, b] = [pickedFrom(first), pickedFrom(second)];
  const chained = first.concat(second);
  if (a.of !== b.of) return chained;
  const rows = new Uint32Array(chained.length);
  rows.set(a.rows);
  rows.set(b.rows, first.length);
  keepPicked(chained, { of: a.of, rows });
  return chained;
}
