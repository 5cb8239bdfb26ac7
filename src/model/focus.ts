/** The counts that are named in the computed sentence, each with its list. */
export const COUNT_IDS = [
  "collaborating",
  "isolated",
  "started",
  "active",
  "in-preparation",
  "interregional",
  "international",
  "illustrative",
  // Between the reading date and the second date.
  "new",
  "lost",
  "continued",
] as const;
export type CountId = (typeof COUNT_IDS)[number];

/** What the visitor has selected: one thing at a time. */
export type Focus =
  | { readonly kind: "organisation"; readonly id: string }
  | { readonly kind: "partnership"; readonly id: string }
  /** Two bodies and all that joins them; ids sorted. */
  | { readonly kind: "link"; readonly ids: readonly [string, string] }
  /** Two regions and all that joins them; ids sorted, twice the same for the inside of one region. */
  | { readonly kind: "regions"; readonly ids: readonly [string, string] }
  /** A region, or "" for the bodies of none, and a country, and all that joins them; their ids in this order. */
  | { readonly kind: "abroad"; readonly ids: readonly [string, string] }
  | { readonly kind: "result"; readonly id: string }
  /** A figure of the computed sentence and the records it counts. */
  | { readonly kind: "count"; readonly id: CountId }
  | { readonly kind: "indicator"; readonly id: string }
  /** Several bodies picked together; ids sorted, at most `MOST_PICKED`. */
  | { readonly kind: "bodies"; readonly ids: readonly string[] };

/** More picked bodies than this would make an address that mail programs break. */
export const MOST_PICKED = 40;

/** The records lit in the pictures; everything else recedes. Resolved once per view. */
export interface Emphasis {
  readonly organisations: ReadonlySet<string>;
  readonly partnerships: ReadonlySet<string>;
  /** Where given, only these lines (`linkKey`) are lit, not all of the partnerships'. */
  readonly links?: ReadonlySet<string>;
}
