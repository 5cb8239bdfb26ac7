import {
  drawnPartnerships,
  type PartnershipAt,
  type ProgrammeAt,
} from "../../../analysis/programmeAt";
import type { Focus } from "../../../model/focus";
import { partnershipsJoining } from "../resolveEmphasis";

type GatheredFocus = Extract<Focus, { kind: "regions" | "abroad" }>;

/** What the picture draws as one, with the partnerships that it stands for. */
export interface GatheredRow {
  readonly focus: GatheredFocus;
  readonly items: readonly PartnershipAt[];
}

/** The pairs of regions, then the regions with countries, in which drawn partnerships meet; those of most first. */
export function gatheredRows(at: ProgrammeAt): readonly GatheredRow[] {
  const drawn = drawnPartnerships(at);
  const rowsOf = (focusesOf: (item: PartnershipAt) => readonly GatheredFocus[]) => {
    const byKey = new Map(
      drawn.flatMap(focusesOf).map((focus) => [focus.ids.join("~"), focus] as const),
    );
    return [...byKey.values()]
      .map((focus) => ({ focus, items: partnershipsJoining(drawn, focus) }))
      .sort((a, b) => b.items.length - a.items.length);
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
