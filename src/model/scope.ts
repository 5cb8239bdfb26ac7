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
