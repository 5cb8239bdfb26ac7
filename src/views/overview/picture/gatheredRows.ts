import {
  drawnPartnerships,
  type PartnershipAt,
  type ProgrammeAt,
} from "../../../analysis/programmeAt";
import type { Focus } from "../../../model/focus";

/** What the picture draws as one, with the partnerships that it stands for. */
export interface GatheredRow {
  readonly focus: Extract<Focus, { kind: "regions" | "abroad" }>;
  readonly items: readonly PartnershipAt[];
}

/** The pairs of regions, then the regions with countries, in which drawn partnerships meet; those of most first. */
export function gatheredRows(at: ProgrammeAt): readonly GatheredRow[] {
  const between = new Map<string, Gathering>();
  const abroad = new Map<string, Gathering>();
  for (const item of drawnPartnerships(at)) {
    const { regions, authorities, members } = item;
    regions.forEach((a, i) => {
      for (const b of regions.slice(i + 1)) add(between, "regions", [a, b], item);
    });
    const homes = new Set(authorities.flatMap(({ region }) => region ?? []));
    const partners = members.filter(({ role }) => role === "partner");
    for (const country of new Set(partners.map((body) => body.country))) {
      for (const region of homes) add(abroad, "abroad", [region, country], item);
    }
  }
  return [between, abroad].flatMap((rows) =>
    [...rows.values()].sort((a, b) => b.items.length - a.items.length),
  );
}

interface Gathering extends GatheredRow {
  readonly items: PartnershipAt[];
}

function add(
  rows: Map<string, Gathering>,
  kind: Gathering["focus"]["kind"],
  ids: readonly [string, string],
  item: PartnershipAt,
): void {
  const key = ids.join("~");
  const known = rows.get(key);
  if (known) known.items.push(item);
  else rows.set(key, { focus: { kind, ids }, items: [item] });
}
