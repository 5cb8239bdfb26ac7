import type { Day } from "../../model/calendarDate";
import type { Programme } from "../../model/programme";
import { WHOLE_PROGRAMME } from "../../model/scope";
import { areNeighbours, type AuthorityNetwork } from "../network/buildNetwork";
import { mixing } from "../network/mixing";
import { programmeAt, type PartnershipAt, type ProgrammeAt } from "../programmeAt";
import { suggestions } from "./suggestions";
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

/** `null` where nothing can be told: too few partnerships, no idea then, or no new pair since. */
export function trackRecord(at: ProgrammeAt, shown = SHOWN_IDEAS): TrackRecord | null {
  const whole = wholeNetwork(at).whole;
  const from = splitDay(whole);
  return from === null ? null : recordBetween(whole.programme, from, whole, shown);
}

function recordBetween(
  programme: Programme,
  from: Day,
  later: ProgrammeAt,
  shown: number,
): TrackRecord | null {
  const earlier = programmeAt(programme, from, WHOLE_PROGRAMME);
  const { network } = wholeNetwork(earlier);
  const fresh = newPairs(network, later);
  const all = new Set(fresh.flatMap(({ pairs }) => pairs));
  const pairs = suggestions(earlier, shown).map(({ pair }) => keyOf(pair));
  if (all.size === 0 || pairs.length === 0) return null;
  const eligible = strangers(network);
  return {
    from,
    to: later.day,
    eligible,
    cameTogether: all.size,
    newPartnerships: fresh.length,
    ideas: recordOf(pairs, all, fresh),
    byActivity: recordOf(mostActive(network, pairs.length), all, fresh),
    hitsByChance: eligible === 0 ? null : (pairs.length * all.size) / eligible,
  };
}

interface NewPartnership {
  readonly id: string;
  readonly pairs: readonly string[];
}

/** Partnerships started after the network, with the pairs of it that they brought together. */
function newPairs(network: AuthorityNetwork, later: ProgrammeAt): readonly NewPartnership[] {
  const indexById = new Map(network.ids.map((id, i) => [id, i]));
  const old = new Set(network.partnerships.map(({ partnership }) => partnership.id));
  return later.network.flatMap((item) => {
    if (old.has(item.partnership.id)) return [];
    const pairs = strangersIn(item, network, indexById);
    return pairs.length === 0 ? [] : [{ id: item.partnership.id, pairs }];
  });
}

function strangersIn(
  item: PartnershipAt,
  network: AuthorityNetwork,
  indexById: ReadonlyMap<string, number>,
): readonly string[] {
  const bodies = item.authorities.flatMap(({ id }) => indexById.get(id) ?? []);
  return bodies.flatMap((a, i) =>
    bodies
      .slice(i + 1)
      .filter((b) => areOfTwoRegions(network, a, b) && !areNeighbours(network, a, b))
      .map((b) => keyOf([network.ids[a] ?? "", network.ids[b] ?? ""])),
  );
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
function mostActive(network: AuthorityNetwork, count: number): readonly string[] {
  const order = network.ids
    .map((_, i) => i)
    .sort((a, b) => activity(network, b) - activity(network, a) || a - b);
  const best: { readonly key: string; readonly sum: number }[] = [];
  for (const [place, a] of order.entries()) {
    const floor = best.length < count ? -1 : (best.at(-1)?.sum ?? 0);
    if (2 * activity(network, a) < floor) break;
    for (const b of order.slice(place + 1)) {
      const sum = activity(network, a) + activity(network, b);
      if (best.length >= count && sum <= floor) break;
      if (!areOfTwoRegions(network, a, b) || areNeighbours(network, a, b)) continue;
      best.push({ key: keyOf([network.ids[a] ?? "", network.ids[b] ?? ""]), sum });
    }
    best.sort((x, y) => y.sum - x.sum || (x.key < y.key ? -1 : 1));
    best.length = Math.min(best.length, count);
  }
  return best.map(({ key }) => key);
}

function activity({ agreements }: AuthorityNetwork, i: number): number {
  return agreements.of[i]?.length ?? 0;
}

/** Reads a ranking against what came; for controls too. */
export function recordOf(
  pairs: readonly string[],
  cameTogether: ReadonlySet<string>,
  fresh: readonly { readonly pairs: readonly string[] }[],
): RankingRecord {
  const chosen = new Set(pairs);
  const hits = pairs.filter((pair) => cameTogether.has(pair)).length;
  return {
    shown: pairs.length,
    hits,
    precision: pairs.length === 0 ? null : hits / pairs.length,
    recall: cameTogether.size === 0 ? null : hits / cameTogether.size,
    partnershipsForeseen: fresh.filter((item) => item.pairs.some((pair) => chosen.has(pair)))
      .length,
  };
}

function keyOf([a, b]: readonly [string, string]): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
