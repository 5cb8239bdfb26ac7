import type { Placement } from "./placement";
import { LINK_KINDS, LINK_STATES, type PlacedLinks, type PlacedStream } from "./scene";

const ABROAD = LINK_KINDS.indexOf("abroad");
const PREPARATION = LINK_STATES.indexOf("preparation");

/** Gathers the links abroad by region and country. */
export function gatherAbroad({ bodies }: Placement, links: PlacedLinks): PlacedStream[] {
  const byRegion = new Map<string | null, Map<string, number[]>>();
  const streams: { region: string | null; country: string; links: number[] }[] = [];
  for (let link = 0; link < links.count; link++) {
    if (links.kind[link] !== ABROAD) continue;
    const [one, other] = [bodies[links.source[link] ?? 0], bodies[links.target[link] ?? 0]];
    const [home, away] = one?.role === "partner" ? [other, one] : [one, other];
    const region = home?.role === "partner" ? null : (home?.region ?? null);
    const country = away?.country ?? "";
    const byCountry = byRegion.get(region) ?? new Map<string, number[]>();
    byRegion.set(region, byCountry);
    const known = byCountry.get(country);
    if (known) known.push(link);
    else {
      const gathered = [link];
      byCountry.set(country, gathered);
      streams.push({ region, country, links: gathered });
    }
  }
  return streams.map((stream) => ({
    ...stream,
    inScope: stream.links.some((link) => links.inScope[link] === 1),
    isPrepared: stream.links.every((link) => links.state[link] === PREPARATION),
  }));
}
