import type { PartnershipAt, ProgrammeAt } from "../analysis/programmeAt";
import type { Emphasis } from "../model/focus";
import type { Placement } from "./placement";
import { LINK_KINDS, type PlacedBundle, type PlacedLinks } from "./scene";

const INTERREGIONAL = LINK_KINDS.indexOf("interregional");

/** Gathers the interregional links by pair of regions; the numbers are those of the partnerships within the filters. */
export function bundleLinks(
  { bodies }: Placement,
  links: PlacedLinks,
  at: ProgrammeAt,
  emphasis: Emphasis | null,
): PlacedBundle[] {
  const linksByPair = new Map<string, number[]>();
  for (let link = 0; link < links.count; link++) {
    if (links.kind[link] !== INTERREGIONAL) continue;
    const [a, b] = [bodies[links.source[link] ?? 0], bodies[links.target[link] ?? 0]];
    const key = pairKey(a?.region ?? null, b?.region ?? null);
    if (key === null) continue;
    const known = linksByPair.get(key);
    if (known) known.push(link);
    else linksByPair.set(key, [link]);
  }
  const started = countByPair(at.network);
  const prepared = countByPair(at.inPreparation);
  const lit = countByPair(
    [...at.network, ...at.inPreparation].filter(
      ({ partnership }) => emphasis === null || emphasis.partnerships.has(partnership.id),
    ),
  );
  return [...linksByPair].map(([key, indexes]) => {
    const [first = "", second = ""] = key.split(" ");
    const partnerships = started.get(key) ?? 0;
    const inPreparation = prepared.get(key) ?? 0;
    return {
      regions: [first, second] as const,
      partnerships,
      inPreparation,
      links: indexes,
      inScope: partnerships + inPreparation > 0,
      lit: (lit.get(key) ?? 0) > 0,
    };
  });
}

function pairKey(a: string | null, b: string | null): string | null {
  if (a === null || b === null || a === b) return null;
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function countByPair(partnerships: readonly PartnershipAt[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { regions } of partnerships) {
    regions.forEach((a, i) => {
      for (const b of regions.slice(i + 1)) {
        const key = pairKey(a, b);
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  }
  return counts;
}
