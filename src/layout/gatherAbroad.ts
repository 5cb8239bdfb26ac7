import type { Steps } from "../model/inSteps";
import { groupNumbers, itemsOf, NO_GROUP } from "./groups";
import type { Placement } from "./placement";
import { LINK_KINDS, LINK_STATES, type PlacedLinks, type PlacedStream } from "./scene";

const ABROAD = LINK_KINDS.indexOf("abroad");
const PREPARATION = LINK_STATES.indexOf("preparation");

/** What of the streams does not follow from the filters. */
export type FoundStream = Omit<PlacedStream, "inScope" | "lit">;

/** Links between two steps. */
const PIECE = 200_000;

/** Gathers the links abroad by region and country. */
export function* findStreams(
  { bodies }: Placement,
  { count, kind, state, source, target }: Omit<PlacedLinks, "inScope" | "lit">,
): Steps<readonly FoundStream[]> {
  if (!kind.includes(ABROAD)) return [];
  const byRegion = new Map<string, Map<string, number>>();
  const streams: Pick<PlacedStream, "region" | "country">[] = [];
  const streamOf = new Uint32Array(count).fill(NO_GROUP);
  for (let link = 0; link < count; link++) {
    if (link % PIECE === PIECE - 1) yield;
    if (kind[link] !== ABROAD) continue;
    const [one, other] = [bodies[source[link] ?? 0], bodies[target[link] ?? 0]];
    const [home, away] = one?.role === "partner" ? [other, one] : [one, other];
    const region = home?.role === "partner" ? "" : (home?.region ?? "");
    const country = away?.country ?? "";
    const byCountry = byRegion.get(region) ?? new Map<string, number>();
    byRegion.set(region, byCountry);
    const stream = byCountry.get(country) ?? streams.push({ region, country }) - 1;
    byCountry.set(country, stream);
    streamOf[link] = stream;
  }
  const groups = yield* groupNumbers([streamOf], streams.length);
  return streams.map((stream, i) => {
    const links = itemsOf(groups, i);
    return { ...stream, links, isPrepared: links.every((link) => state[link] === PREPARATION) };
  });
}
