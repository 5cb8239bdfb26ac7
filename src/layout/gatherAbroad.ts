import { group } from "d3";
import type { Placement } from "./placement";
import { LINK_KINDS, LINK_STATES, type PlacedLinks, type PlacedStream } from "./scene";

const ABROAD = LINK_KINDS.indexOf("abroad");
const PREPARATION = LINK_STATES.indexOf("preparation");

/** Gathers the links abroad by region and country. */
export function gatherAbroad({ bodies }: Placement, links: PlacedLinks): PlacedStream[] {
  const abroad = Array.from(links.kind.keys()).filter((link) => links.kind[link] === ABROAD);
  const banksOf = (link: number) => {
    const ends = [bodies[links.source[link] ?? 0], bodies[links.target[link] ?? 0]];
    return {
      region: ends.find((body) => body?.role !== "partner")?.region ?? null,
      country: ends.find((body) => body?.role === "partner")?.country ?? "",
    };
  };
  const groups = group(abroad, (link) => {
    const { region, country } = banksOf(link);
    return `${region ?? ""} ${country}`;
  });
  return [...groups.values()].map((gathered) => ({
    ...banksOf(gathered[0] ?? 0),
    links: gathered,
    inScope: gathered.some((link) => links.inScope[link] === 1),
    isPrepared: gathered.every((link) => links.state[link] === PREPARATION),
  }));
}
