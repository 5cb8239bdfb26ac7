import {
  drawnPartnerships,
  type PartnershipAt,
  type ProgrammeAt,
} from "../../../analysis/programmeAt";
import type { Focus } from "../../../model/focus";

type GatheredFocus = Extract<Focus, { kind: "regions" | "abroad" }>;

/** What the picture draws as one, with the partnerships that it stands for: those of `partnershipsJoining`. */
export interface GatheredRow {
  readonly focus: GatheredFocus;
  readonly items: readonly PartnershipAt[];
}

/** The pairs of regions, then the regions with countries, in which drawn partnerships meet; those of most first. */
export function gatheredRows(at: ProgrammeAt): readonly GatheredRow[] {
  const drawn = drawnPartnerships(at);
  const rowsOf = (focusesOf: (item: PartnershipAt) => readonly GatheredFocus[]) => {
    const byKey = new Map<string, GatheredRow & { readonly items: PartnershipAt[] }>();
    for (const item of drawn) {
      for (const focus of focusesOf(item)) {
        const key = focus.ids.join("~");
        const row = byKey.get(key) ?? { focus, items: [] };
        byKey.set(key, row);
        row.items.push(item);
      }
    }
    return [...byKey.values()].sort((a, b) => b.items.length - a.items.length);
  };
  return [...rowsOf(pairsOf), ...rowsOf(countriesOf)];
}

function pairsOf({ regions }: PartnershipAt): readonly GatheredFocus[] {
  return regions.flatMap((a, i) =>
    regions.slice(i + 1).map((b) => ({ kind: "regions", ids: [a, b] }) as const),
  );
}

function countriesOf({ authorities, members }: PartnershipAt): readonly GatheredFocus[] {
  const regions = [...new Set(authorities.map(({ region }) => region ?? ""))];
  const partners = members.filter(({ role }) => role === "partner");
  const countries = [...new Set(partners.map(({ country }) => country))];
  return countries.flatMap((country) =>
    regions.map((region) => ({ kind: "abroad", ids: [region, country] }) as const),
  );
}
