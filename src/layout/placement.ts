import type { Organisation } from "../model/organisation";

/** The shape of the room the picture hangs in: one world for wide rooms, one for tall ones. */
export type Frame = "landscape" | "portrait";

export type Face = "map" | "network";

/** World units; a picture shows the whole frame at zoom 1. */
export const FRAME_SIZE: Readonly<Record<Frame, { width: number; height: number }>> = {
  landscape: { width: 1000, height: 600 },
  portrait: { width: 640, height: 760 },
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The ellipse that stands for a region on the network face. */
export interface PlacedRegion extends Point {
  /** `null` gathers the bodies of no region. */
  readonly region: string | null;
  readonly rx: number;
  readonly ry: number;
  readonly authorities: number;
  /** Authorities without any partnership, gathered at the outer side. */
  readonly isolates: number;
}

/** Foreign partners of one country standing together: a label and where it goes. */
export interface PlacedCountry extends Point {
  readonly country: string;
  readonly partners: number;
  readonly align: "start" | "center" | "end";
}

export interface PlacedShape {
  readonly id: string;
  /** SVG path data in world units. */
  readonly path: string;
}

export interface PlacedMap {
  readonly countries: readonly PlacedShape[];
  readonly regions: readonly PlacedShape[];
  readonly provinceBorders: string;
  readonly countryBorders: string;
  readonly disputedBorders: string;
  readonly graticule: string;
  /** World units per kilometre, the same all over the frame to within 1 %. */
  readonly unitsPerKm: number;
  readonly countryLabels: readonly (Point & { readonly id: string })[];
  readonly seaLabels: readonly (Point & { readonly id: SeaId })[];
}

export type SeaId = "tyrrhenian" | "ionian" | "adriatic";

/**
 * Where every body of a programme stands, on both faces, whatever the day and the filters. Arrays run in the order of
 * `bodies`; coordinates are world units, `NaN` on the map where a body has no place, and on the network as long as that
 * face has not been placed.
 */
export interface Placement {
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly bodies: readonly Organisation[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly mapX: Float32Array;
  readonly mapY: Float32Array;
  readonly netX: Float32Array;
  readonly netY: Float32Array;
  /** The largest radius the mark may take: room is kept for it. */
  readonly roomFor: Float32Array;
  /** 1 where the map shows a body at the frame's edge, in its direction, since its place lies beyond. */
  readonly atEdge: Uint8Array;
  /** Index into `regionIds`, −1 for none. */
  readonly regionOf: Int16Array;
  /** In the programme's order: the order of the region colours. */
  readonly regionIds: readonly string[];
  readonly regions: readonly PlacedRegion[];
  readonly countriesAtEdge: readonly PlacedCountry[];
  readonly countriesAround: readonly PlacedCountry[];
  readonly map: PlacedMap;
  /** Bodies the map cannot show. */
  readonly unplaced: readonly Organisation[];
}
