import type { Steps } from "../model/inSteps";
import { kindOf } from "../analysis/linkKinds";
import type { Placement } from "./placement";
import { LINK_KINDS, LINK_STATES, type LinkState, type PlacedLinks } from "./scene";

/** What the partnerships of a link are between them: signs that add up, and above them how many they are. */
export const ACTIVE = 1;
export const STARTED = 2;
export const REAL = 4;
export const ONE_MORE = 8;

/** Links between two steps. */
const PIECE = 20_000;

export function* looksOf(
  facts: Uint32Array,
): Steps<Pick<PlacedLinks, "state" | "partnerships" | "illustrative">> {
  const { length } = facts;
  const state = new Uint8Array(length);
  const partnerships = new Uint32Array(length);
  const illustrative = new Uint8Array(length);
  for (let link = 0; link < length; link++) {
    const sign = facts[link] ?? 0;
    state[link] = STATE_BY_SIGN[sign & (ACTIVE | STARTED)] ?? 0;
    partnerships[link] = Math.floor(sign / ONE_MORE);
    illustrative[link] = (sign & REAL) === 0 ? 1 : 0;
    if (link % PIECE === PIECE - 1) yield;
  }
  return { state, partnerships, illustrative };
}

const STATE_BY_SIGN = [0, ACTIVE, STARTED, ACTIVE | STARTED].map((sign) =>
  LINK_STATES.indexOf(stateFrom((sign & ACTIVE) !== 0, (sign & STARTED) !== 0)),
);

type KindBetween = (a: number, b: number) => number;

const known = new WeakMap<Placement["bodies"], KindBetween>();

export function kindsAmong(bodies: Placement["bodies"]): KindBetween {
  const kinds = known.get(bodies) ?? findKinds(bodies);
  known.set(bodies, kinds);
  return kinds;
}

/** The number of a link's kind; bodies of one role and region are asked about once. */
function findKinds(bodies: Placement["bodies"]): KindBetween {
  const names = new Map<string, number>();
  const sortOf = Uint32Array.from(bodies, ({ role, region }) => {
    const name = `${role} ${region ?? ""}`;
    const sort = names.get(name) ?? names.size;
    names.set(name, sort);
    return sort;
  });
  const kinds: number[][] = Array.from(names, () => []);
  return (a, b) => {
    const ofSort = kinds[sortOf[a] ?? 0] ?? [];
    const [one, other] = [bodies[a], bodies[b]];
    return (ofSort[sortOf[b] ?? 0] ??= one && other ? LINK_KINDS.indexOf(kindOf([one, other])) : 0);
  };
}

/** Of a line with several partnerships: the furthest of theirs. */
export function stateFrom(isActive: boolean, isStarted: boolean): LinkState {
  if (isActive) return "active";
  return isStarted ? "ended" : "preparation";
}
