import type { Organisation } from "../../model/organisation";
import { addTo } from "./rows";

export const UNKNOWN_REGION = "";

/** Authorities in the order of their ids, and their regions. */
export interface LabelledAuthorities {
  /** Sorted; isolated authorities included. */
  readonly ids: readonly string[];
  /** Regions that have an authority, sorted. */
  readonly regions: readonly string[];
  /** Authority → index in `regions`. */
  readonly regionOf: Int32Array;
  /** Authorities of each region. */
  readonly regionSizes: Int32Array;
}

interface NumberedAuthorities extends LabelledAuthorities {
  readonly indexOf: ReadonlyMap<Organisation, number>;
}

const numbered = new WeakMap<readonly Organisation[], NumberedAuthorities>();

/** The authorities of a roster in the order of their ids; found once for all networks of that roster. */
export function numberAuthorities(authorities: readonly Organisation[]): NumberedAuthorities {
  const known = numbered.get(authorities);
  if (known) return known;
  const sorted = [...authorities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = {
    indexOf: new Map(sorted.map((body, i) => [body, i])),
    ids: sorted.map(({ id }) => id),
    ...labelRegions(sorted.map(({ region }) => region ?? UNKNOWN_REGION)),
  };
  numbered.set(authorities, found);
  return found;
}

/** The regions of authorities, given the name of each one’s. */
export function labelRegions(
  labels: readonly string[],
): Pick<LabelledAuthorities, "regions" | "regionOf" | "regionSizes"> {
  const regions = [...new Set(labels)].sort();
  const indexOf = new Map(regions.map((region, g) => [region, g]));
  const regionOf = Int32Array.from(labels, (label) => indexOf.get(label) ?? 0);
  const regionSizes = new Int32Array(regions.length);
  for (const g of regionOf) addTo(regionSizes, g, 1);
  return { regions, regionOf, regionSizes };
}
