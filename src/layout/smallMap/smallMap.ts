import type { LinkKind } from "../../analysis/linkKinds";
import type { Link } from "../../analysis/linksAt";
import type { GeographyNotes } from "../../model/geography";
import type { Organisation } from "../../model/organisation";
import type { MarkShape } from "../mark";
import type { Frame, PlacedMap, Point } from "../placement";
import type { LinkState } from "../scene";

/** Beyond so many links a small map has no lines: they would cover the marks, and half a million stop a browser. */
export const MOST_LINKS_DRAWN = 3000;

/** What a small map is to show. Nothing else of the programme is drawn on it. */
export interface SmallMapContent {
  readonly bodies: readonly Organisation[];
  /** Lines between bodies of the list; others are left out. */
  readonly links?: readonly Link[];
  /** How many links there are beyond those given, left out because nobody could read so many lines. */
  readonly undrawn?: number;
  /** What the page is about: drawn strongest, named first. */
  readonly subjects?: ReadonlySet<string>;
  /** Ids of the regions and countries that the page is about: tinted, and kept within the frame. */
  readonly areas?: readonly string[];
  /** How many partnerships a body has: the size of its mark, hollow at 0. */
  readonly agreementsOf: (id: string) => number;
}

/** Names as the map is to write them. */
export interface SmallMapNames {
  readonly body: (body: Organisation) => string;
  readonly country: (id: string) => string;
  readonly sea: (id: PlacedMap["seaLabels"][number]["id"]) => string;
}

export interface PlacedMark extends Point {
  readonly body: Organisation;
  readonly radius: number;
  readonly shape: MarkShape;
  /** Place in the programme's order of regions, −1 for none. */
  readonly region: number;
  readonly isSubject: boolean;
  readonly isHollow: boolean;
}

/** Foreign partners of one country beyond the frame: one mark at the edge, in their direction. */
export interface PlacedFarCountry extends Point {
  readonly country: string;
  readonly bodies: readonly Organisation[];
  readonly radius: number;
}

export interface PlacedLine {
  readonly key: string;
  /** SVG path data. */
  readonly path: string;
  readonly kind: LinkKind;
  readonly state: LinkState;
  /** Of its first end, for lines within a region. */
  readonly region: number;
  readonly width: number;
  /** The links it stands for: more than one where partners of a country stand together at the edge. */
  readonly links: readonly Link[];
}

export interface PlacedName extends Point {
  readonly key: string;
  readonly text: string;
  /** Points of the text, whose box is centred on `y`. */
  readonly size: number;
  readonly kind: "subject" | "body" | "far" | "country" | "sea";
}

/** Everything that is drawn, in units of the frame. */
export interface PlacedSmallMap {
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly ground: PlacedMap;
  readonly notes: GeographyNotes;
  /** The programme's order: the order of the colours. */
  readonly regionIds: readonly string[];
  readonly areas: ReadonlySet<string>;
  readonly marks: readonly PlacedMark[];
  readonly far: readonly PlacedFarCountry[];
  readonly lines: readonly PlacedLine[];
  /** Links that have no line, because there are too many. */
  readonly undrawn: number;
  readonly names: readonly PlacedName[];
  /** Bodies without a place: to be listed under the map. */
  readonly unplaced: readonly Organisation[];
}
