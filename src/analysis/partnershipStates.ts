import { PARTNERSHIP_STAGES, REACHED_STAGES, SPANS, type Span } from "../model/stages";
import type { Standing } from "./stageAt";

/** What of a partnership on a day may have only few values. */
export interface PartnershipState extends Standing {
  readonly span: Span;
  /** At least one member outside Italy, whatever the span. */
  readonly international: boolean;
}

const STAGES = [null, ...PARTNERSHIP_STAGES] as const;
const REACHED = [null, ...REACHED_STAGES] as const;

/** The same number for the same state: looking through a column of numbers costs a tenth of asking every partnership. */
export function stateNumber(state: PartnershipState): number {
  const stage = STAGES.indexOf(state.stage) * REACHED.length + REACHED.indexOf(state.reached);
  const flags = (state.started ? 4 : 0) + (state.active ? 2 : 0) + (state.international ? 1 : 0);
  return (stage * SPANS.length + SPANS.indexOf(state.span)) * 8 + flags;
}

const known = new WeakMap<readonly PartnershipState[], Uint16Array>();

/** The numbers of their states, in their order. */
export function statesOf(items: readonly PartnershipState[]): Uint16Array {
  const states = known.get(items) ?? Uint16Array.from(items, stateNumber);
  known.set(items, states);
  return states;
}

/** For who has them already. */
export function keepStates(items: readonly PartnershipState[], states: Uint16Array): void {
  known.set(items, states);
}

/** Those whose state passes the test, in their order; the test is asked once for each state there is. */
export function pickByState<Item extends PartnershipState>(
  items: readonly Item[],
  test: (state: PartnershipState) => boolean,
): Item[] {
  const states = statesOf(items);
  const answers: boolean[] = [];
  return pickEach(items, (item, i) => (answers[states[i] ?? 0] ??= test(item)));
}

/** Those that pass the test, in their order; what is known of their states is kept with them. */
export function pickEach<Item extends PartnershipState>(
  items: readonly Item[],
  test: (item: Item, index: number) => boolean,
): Item[] {
  const states = statesOf(items);
  const numbers: number[] = [];
  const picked = items.filter((item, i) => test(item, i) && numbers.push(states[i] ?? 0));
  keepStates(picked, Uint16Array.from(numbers));
  return picked;
}
