import type { Day } from "../../model/calendarDate";
import { WHOLE_PROGRAMME } from "../../model/scope";
import { allAtOnce, inTurns, type Steps } from "../../model/inSteps";
import type { AuthorityNetwork } from "../network/buildNetwork";
import { agreementRows, areNeighbours, joinAhead, neighbourRows } from "../network/neighbours";
import { mixing } from "../network/mixing";
import { packRows, transposeRows } from "../network/packRows";
import { rowAt } from "../network/rows";
import { programmeAt, type ProgrammeAt } from "../programmeAt";
import { readDayAhead } from "../readDayAhead";
import { suggestionSteps } from "./suggestions";
import { areOfTwoRegions } from "./pooling";
import { wholeNetwork } from "./wholeNetwork";

/** How often an order of pairs was right about the first so many. */
export interface RankingRecord {
  /** Pairs looked at: as many as are shown, or fewer where there were fewer. */
  readonly shown: number;
  /** Of these, those that did come together afterwards. */
  readonly hits: number;
  /** hits/shown and hits/(all that came together); `null` where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** Of the new interregional partnerships, those with at least one pair shown. */
  readonly partnershipsForeseen: number;
}

/** The suggestions held against what came after: made on an earlier day, checked on a later one. */
export interface TrackRecord {
  readonly from: Day;
  readonly to: Day;
  /** Pairs of authorities of different regions that shared no partnership on the earlier day. */
  readonly eligible: number;
  /** Of these, those that share one on the later day. */
  readonly cameTogether: number;
  /** New partnerships that brought such a pair together. */
  readonly newPartnerships: number;
  readonly ideas: RankingRecord;
  /** The same pairs by Σ of the two bodies' partnerships alone: what mere activity would have told. */
  readonly byActivity: RankingRecord;
  /** Hits to be expected of as many pairs drawn at random: shown · cameTogether/eligible, exact. */
  readonly hitsByChance: number | null;
}

/** Of the hits when as many pairs are drawn without putting back (hypergeometric). */
export function varianceByChance({ ideas, eligible, cameTogether }: TrackRecord): number {
  if (eligible < 2) return 0;
  const share = cameTogether / eligible;
  const left = (eligible - ideas.shown) / (eligible - 1);
  return ideas.shown * share * (1 - share) * left;
}

/** How many ideas the page shows before it asks. */
export const SHOWN_IDEAS = 20;

/** The day by which two thirds of the partnerships had started; `null` where fewer than `FEWEST` have. */
export function splitDay(at: ProgrammeAt): Day | null {
  const starts = at.network
    .flatMap(({ partnership: { start } }) => (start === null ? [] : [start.first]))
    .sort((a, b) => a - b);
  if (starts.length < FEWEST) return null;
  const day = starts[Math.floor((starts.length * 2) / 3)] ?? null;
  return day === null || day >= at.day ? null : day;
}

const FEWEST = 6;

const records = new WeakMap<ProgrammeAt, { shown: number; record: TrackRecord | null }>();

/** `null` where nothing can be told: too few partnerships, no idea then, or no new pair since. Reckoned once. */
export function trackRecord(at: ProgrammeAt, shown = SHOWN_IDEAS): TrackRecord | null {
  const { whole } = wholeNetwork(at);
  const known = records.get(whole);
  if (known?.shown === shown) return known.record;
  const from = splitDay(whole);
  const earlier = from === null ? null : programmeAt(whole.programme, from, WHOLE_PROGRAMME);
  const record = earlier && allAtOnce(recordBetween(earlier, whole, shown));
  records.set(whole, { shown, record });
  return record;
}

/** The same slice by slice, so that `trackRecord` finds it; `pause` lets others work between slices. */
export async function trackAhead(at: ProgrammeAt, pause: () => Promise<void>): Promise<void> {
  const { whole } = wholeNetwork(at);
  const from = splitDay(whole);
  if (from === null || records.has(whole)) return;
  const { programme } = whole;
  await readDayAhead(programme, from, pause);
  const earlier = programmeAt(programme, from, WHOLE_PROGRAMME);
  await joinAhead(earlier, pause);
  const record = await inTurns(recordBetween(earlier, whole, SHOWN_IDEAS), pause);
  records.set(whole, { shown: SHOWN_IDEAS, record });
  // Only one day is kept: the one that is looked at.
  await readDayAhead(programme, whole.day, pause);
}

function* recordBetween(
  earlier: ProgrammeAt,
  later: ProgrammeAt,
  shown: number,
): Steps<TrackRecord | null> {
  const { network } = wholeNetwork(earlier);
  yield;
  const news = yield* whatCame(network, later);
  yield;
  const pairs = (yield* suggestionSteps(earlier, shown)).map(({ pair }) => pair);
  if (news.cameTogether === 0 || pairs.length === 0) return null;
  yield;
  const eligible = strangers(network);
  yield;
  return {
    from: earlier.day,
    to: later.day,
    eligible,
    cameTogether: news.cameTogether,
    newPartnerships: news.parties.length,
    ideas: recordOf(pairs, news),
    byActivity: recordOf(mostActive(network, pairs.length), news),
    hitsByChance: eligible === 0 ? null : (pairs.length * news.cameTogether) / eligible,
  };
}

export type Pair = readonly [string, string];

/** What came after a network was looked at. */
export interface WhatCame {
  /** Pairs of it that had no partnership, and share one now. */
  readonly cameTogether: number;
  /** The ids in each new partnership that brought such a pair together. */
  readonly parties: readonly ReadonlySet<string>[];
}

function* whatCame(network: AuthorityNetwork, later: ProgrammeAt): Steps<WhatCame> {
  const indexById = new Map(network.ids.map((id, i) => [id, i]));
  const old = new Set(network.partnerships.map(({ partnership }) => partnership.id));
  const fresh = later.network.filter(({ partnership }) => !old.has(partnership.id));
  const rows = packRows(
    fresh.map(({ authorities }) => authorities.flatMap(({ id }) => indexById.get(id) ?? [])),
  );
  yield;
  const isNews = new Uint8Array(fresh.length);
  const metBy = new Int32Array(network.ids.length).fill(-1);
  let cameTogether = 0;
  transposeRows(rows, network.ids.length).of.forEach((partnerships, a) => {
    // Its old partners are marked beforehand: they cannot come together any more.
    for (const b of rowAt(neighbourRows(network), a)) metBy[b] = a;
    const met = new Set<number>();
    for (const p of partnerships) {
      for (const b of rowAt(rows, p)) {
        if (b <= a || metBy[b] === a || !areOfTwoRegions(network, a, b)) continue;
        isNews[p] = 1;
        met.add(b);
      }
    }
    cameTogether += met.size;
  });
  const parties = fresh.filter((_, p) => isNews[p] === 1);
  return {
    cameTogether,
    parties: parties.map(({ authorities }) => new Set(authorities.map(({ id }) => id))),
  };
}

/** Pairs of authorities of two known regions that share no partnership. */
function strangers(network: AuthorityNetwork): number {
  const linked = mixing(network);
  let count = 0;
  network.regions.forEach((region, g) => {
    network.regions.forEach((other, h) => {
      if (h <= g || region === "" || other === "") return;
      const all = (network.regionSizes[g] ?? 0) * (network.regionSizes[h] ?? 0);
      count += all - (linked[g]?.[h] ?? 0);
    });
  });
  return count;
}

/** The first eligible pairs by the sum of their partnerships, then by ids: walked from the most active down. */
function mostActive(network: AuthorityNetwork, count: number): readonly Pair[] {
  const order = network.ids
    .map((_, i) => i)
    .sort((a, b) => activity(network, b) - activity(network, a) || a - b);
  const best: { readonly pair: Pair; readonly sum: number }[] = [];
  for (const [place, a] of order.entries()) {
    const floor = best.length < count ? -1 : (best.at(-1)?.sum ?? 0);
    if (2 * activity(network, a) < floor) break;
    for (const b of order.slice(place + 1)) {
      const sum = activity(network, a) + activity(network, b);
      if (best.length >= count && sum <= floor) break;
      if (!areOfTwoRegions(network, a, b) || areNeighbours(network, a, b)) continue;
      best.push({ pair: pairOf(network.ids[a] ?? "", network.ids[b] ?? ""), sum });
    }
    best.sort((x, y) => y.sum - x.sum || (x.pair.join("~") < y.pair.join("~") ? -1 : 1));
    best.length = Math.min(best.length, count);
  }
  return best.map(({ pair }) => pair);
}

function activity(network: AuthorityNetwork, i: number): number {
  return agreementRows(network).of[i]?.length ?? 0;
}

/** Reads a ranking of pairs that had no partnership against what came. */
export function recordOf(
  pairs: readonly Pair[],
  { cameTogether, parties }: WhatCame,
): RankingRecord {
  const haveMet = ([a, b]: Pair, ids: ReadonlySet<string>) => ids.has(a) && ids.has(b);
  const hits = pairs.filter((pair) => parties.some((ids) => haveMet(pair, ids))).length;
  return {
    shown: pairs.length,
    hits,
    precision: pairs.length === 0 ? null : hits / pairs.length,
    recall: cameTogether === 0 ? null : hits / cameTogether,
    partnershipsForeseen: parties.filter((ids) => pairs.some((pair) => haveMet(pair, ids))).length,
  };
}

function pairOf(a: string, b: string): Pair {
  return a < b ? [a, b] : [b, a];
}
