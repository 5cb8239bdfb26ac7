import type { LinkKind } from "../analysis/linkKinds";
import type { MarkShape } from "./mark";
import type { Placement } from "./placement";

/** Order of the numbers in `PlacedLinks.kind`. */
export const LINK_KINDS = [
  "interregional",
  "regional",
  "abroad",
  "local",
] as const satisfies readonly LinkKind[];

/** Order of the numbers in `PlacedLinks.state`: at least one partnership active, else ended, else only prepared. */
export const LINK_STATES = ["active", "ended", "preparation"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** From so many links on, those on the page are drawn one by one only when they are few. */
export const GATHERED_FROM = 120_000;

/** One line per pair of bodies; arrays run together. */
export interface PlacedLinks {
  readonly count: number;
  /** Index of the body whose id comes first in the order of letters, and of the other. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly kind: Uint8Array;
  readonly state: Uint8Array;
  /** Partnerships on the line. */
  readonly partnerships: Uint32Array;
  /** 1 where at least one of its partnerships passes the filters. */
  readonly inScope: Uint8Array;
  /** 1 where the emphasis names one of its partnerships; all 1 without emphasis. */
  readonly lit: Uint8Array;
  /** 1 where every partnership on the line is made up. */
  readonly illustrative: Uint8Array;
}

/** All interregional links of two regions, gathered. */
export interface PlacedBundle {
  /** Region ids, sorted. */
  readonly regions: readonly [string, string];
  /** Interregional partnerships of the network, within the filters, with authorities in both. */
  readonly partnerships: number;
  /** The same, still in preparation. */
  readonly inPreparation: number;
  /** Indexes into the links. */
  readonly links: Uint32Array;
  readonly inScope: boolean;
  /** Of all these, those that the emphasis names; without emphasis, all. */
  readonly litPartnerships: number;
  /** Between two dates: what is new and what is lost of them. */
  readonly changes?: readonly [gained: number, lost: number];
}

/** All links between the bodies of a region and the partners of a country, gathered. */
export interface PlacedStream {
  /** "" for the bodies of none, as in `Focus`. */
  readonly region: string;
  readonly country: string;
  readonly links: Uint32Array;
  readonly inScope: boolean;
  /** Whether the emphasis names one of its partnerships; without emphasis, it is. */
  readonly lit: boolean;
  /** Nothing in it has started yet. */
  readonly isPrepared: boolean;
}

/** What is drawn on a day, in a scope, with an emphasis. Body arrays run in the order of `placement.bodies`. */
export interface PlacedScene {
  readonly placement: Placement;
  readonly hasEmphasis: boolean;
  readonly shapes: readonly MarkShape[];
  /** 1 where the body belongs to the programme on the day. */
  readonly shown: Uint8Array;
  /** 1 where the body is within the filters. */
  readonly inScope: Uint8Array;
  readonly lit: Uint8Array;
  readonly illustrative: Uint8Array;
  /** What stands behind the partnerships of a body at best: 0 nothing that is stated, 1 a declaration, 2 more. */
  readonly evidence: Uint8Array;
  readonly radius: Float32Array;
  /** 1 where the value that the radius stands for is not known; without it, all are. */
  readonly unmeasured?: Uint8Array;
  /** Partnerships of the body on the day, whatever the filters. */
  readonly partnerships: Uint32Array;
  readonly links: PlacedLinks;
  readonly bundles: readonly PlacedBundle[];
  readonly streams: readonly PlacedStream[];
  /** Indexes of a partnership's members on the day. */
  readonly membersOf: (partnership: string) => readonly number[];
  /** Indexes of the links of each body. */
  readonly linksOf: (body: number) => Uint32Array;
}

/** Ids of the two bodies of a link, sorted. */
export function linkEnds(
  {
    placement: { bodies },
    links,
  }: {
    readonly placement: Placement;
    readonly links: Pick<PlacedLinks, "source" | "target">;
  },
  link: number,
): readonly [string, string] {
  return [bodies[links.source[link] ?? 0]?.id ?? "", bodies[links.target[link] ?? 0]?.id ?? ""];
}
