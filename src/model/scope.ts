import type { SpanChoice } from "./indicator";

/** Which part of the programme is looked at. Empty or `null` means no restriction. */
export interface Scope {
  /** Region ids. */
  readonly regions: readonly string[];
  readonly theme: string | null;
  readonly country: string | null;
  readonly span: Exclude<SpanChoice, "any"> | null;
  /** Leaves illustrative records out. */
  readonly onlyReal: boolean;
}

export const WHOLE_PROGRAMME: Scope = {
  regions: [],
  theme: null,
  country: null,
  span: null,
  onlyReal: false,
};

/** Whether nothing is chosen of regions, themes, countries and spans. */
export function isUnfiltered({ regions, theme, country, span }: Scope): boolean {
  return regions.length === 0 && theme === null && country === null && span === null;
}

export function isSameScope(a: Scope, b: Scope): boolean {
  return (
    a.theme === b.theme &&
    a.country === b.country &&
    a.span === b.span &&
    a.onlyReal === b.onlyReal &&
    a.regions.length === b.regions.length &&
    a.regions.every((region, i) => region === b.regions[i])
  );
}
