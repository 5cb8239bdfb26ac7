import { allAtOnce, inTurns, type Steps } from "../../model/inSteps";
import type { AuthorityNetwork } from "./buildNetwork";
import { cutBelow, walkIncidence, type Walk } from "./cutPoints";

/** A record whose removal splits those it holds together. */
export interface CriticalRecord {
  readonly id: string;
  /** The parts left with at least 2 authorities: sorted ids, in the order of their first one. */
  readonly parts: readonly (readonly string[])[];
}

const SMALLEST_PART = 2;

/** Those of both kinds, each sorted by id. */
export interface CriticalRecords {
  readonly authorities: readonly CriticalRecord[];
  readonly partnerships: readonly CriticalRecord[];
}

const known = new WeakMap<AuthorityNetwork, CriticalRecords>();

/** Reckoned once: both come from one walk, and the page asks for them at every visit. */
export function criticalRecords(network: AuthorityNetwork): CriticalRecords {
  const found = known.get(network) ?? allAtOnce(findCritical(network));
  known.set(network, found);
  return found;
}

/** The same record by record, so that `criticalRecords` finds it; `pause` lets others work in between. */
export async function criticalAhead(
  network: AuthorityNetwork,
  pause: () => Promise<void>,
): Promise<void> {
  if (!known.has(network)) known.set(network, await inTurns(findCritical(network), pause));
}

/** Authorities without which at least 2 parts with at least 2 authorities each fall apart; sorted by id. */
export function criticalAuthorities(network: AuthorityNetwork): readonly CriticalRecord[] {
  return criticalRecords(network).authorities;
}

/** Partnerships without which the same happens; sorted by id. */
export function criticalPartnerships(network: AuthorityNetwork): readonly CriticalRecord[] {
  return criticalRecords(network).partnerships;
}

function* findCritical(network: AuthorityNetwork): Steps<CriticalRecords> {
  const walk = walkIncidence(network);
  yield;
  const partnerships = network.partnerships.map(({ partnership: { id } }, p) => ({
    id,
    v: network.ids.length + p,
  }));
  return {
    authorities: yield* criticalAmong(
      network,
      walk,
      network.ids.map((id, v) => ({ id, v })),
    ),
    partnerships: yield* criticalAmong(
      network,
      walk,
      partnerships.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  };
}

/** Articulation points of the incidence graph, then only those that leave large enough parts. */
function* criticalAmong(
  network: AuthorityNetwork,
  walk: Walk,
  vertices: readonly { readonly id: string; readonly v: number }[],
): Steps<readonly CriticalRecord[]> {
  const before = authoritiesBefore(network, walk);
  const found: CriticalRecord[] = [];
  for (const { id, v } of vertices) {
    const stretches = partsWithout(network, walk, v).filter(
      (part) => sizeOf(part, before) >= SMALLEST_PART,
    );
    if (stretches.length < 2) continue;
    const parts = stretches.map((part) => authoritiesIn(network, walk, part));
    found.push({ id, parts: parts.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)) });
    yield;
  }
  return found;
}

/** Stretches [from, to) of the walk's order that belong together once v is gone. */
type Part = readonly (readonly [from: number, to: number])[];

/** What falls apart without v: nothing where v holds nothing together. */
function partsWithout(network: AuthorityNetwork, walk: Walk, v: number): readonly Part[] {
  const cut = cutBelow(network, walk, v);
  if (cut.length === 0) return [];
  const below = cut.map((child) => stretchBelow(walk, child)).sort(([a], [b]) => a - b);
  const [first, end] = stretchBelow(walk, walk.root[v] ?? v);
  const place = walk.place[v] ?? 0;
  const gaps = [[place, place + 1] as const, ...below];
  const above = gaps.map(([, to], i) => [to, gaps[i + 1]?.[0] ?? end] as const);
  return [...below.map((stretch) => [stretch]), [[first, place], ...above]];
}

function stretchBelow({ place, last }: Walk, v: number): readonly [number, number] {
  return [place[v] ?? 0, (last[v] ?? 0) + 1];
}

function sizeOf(part: Part, before: Int32Array): number {
  return part.reduce((sum, [from, to]) => sum + (before[to] ?? 0) - (before[from] ?? 0), 0);
}

/** How many authorities the walk meets before each place. */
function authoritiesBefore({ ids }: AuthorityNetwork, { order }: Walk): Int32Array {
  const before = new Int32Array(order.length + 1);
  order.forEach((v, place) => {
    before[place + 1] = (before[place] ?? 0) + (v < ids.length ? 1 : 0);
  });
  return before;
}

function authoritiesIn({ ids }: AuthorityNetwork, { order }: Walk, part: Part): readonly string[] {
  const found = part.flatMap(([from, to]) =>
    Array.from(order.subarray(from, to)).filter((v) => v < ids.length),
  );
  return found.sort((a, b) => a - b).map((i) => ids[i] ?? "");
}
