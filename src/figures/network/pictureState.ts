import type { Focus } from "../../model/focus";
import type { Face, PlacedRegion, Point } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import type { Drawn } from "./drawn";
import type { Wish, Write } from "./labelWriter";
import type { Lighting, PictureTarget } from "./lightUp";
import type { Palette } from "./palette";
import type { Glide } from "./useGlide";
import type { PageSize, View } from "./view";

/** How things are called, in the page's language. */
export interface Names {
  readonly bodyName: (id: string) => string;
  readonly regionName: (id: string) => string;
  readonly countryName: (id: string) => string;
  readonly regionTitle: (region: PlacedRegion, isShort: boolean) => string;
  /** With its thousands set apart. */
  readonly number: (value: number) => string;
  readonly seaName: (id: "tyrrhenian" | "ionian" | "adriatic") => string;
}

/** What a picture with something selected takes besides. */
export interface SelectionPainter {
  readonly paintHubs: (context: CanvasRenderingContext2D, state: PictureState) => void;
  readonly paintRings: (context: CanvasRenderingContext2D, state: PictureState) => void;
  /** Where the diamonds stand on the page. */
  readonly hubSpotsOf: (state: PictureState) => readonly Point[];
}

/** What only the network takes: the map is the first page's picture. */
export interface NetworkPainter {
  readonly paintRegions: (context: CanvasRenderingContext2D, state: PictureState) => void;
  readonly wishRegionTitles: (state: PictureState, write: Write) => Wish[];
}

export type PaintOver = (context: CanvasRenderingContext2D, state: PictureState) => void;

/** All that the painters need for one picture. */
export interface PictureState {
  readonly scene: PlacedScene;
  readonly face: Face;
  readonly palette: Palette;
  readonly size: PageSize;
  readonly view: View;
  readonly glide: Glide;
  readonly lighting: Lighting;
  readonly drawn: Drawn;
  readonly hovered: PictureTarget | null;
  readonly focus: Focus | null;
  /** Body under the keyboard, while the picture has the keyboard. */
  readonly cursor: number | null;
  /** Paints what is selected; `null` as long as nothing has been. */
  readonly selection: SelectionPainter | null;
  /** `null` as long as only the map has been shown. */
  readonly network: NetworkPainter | null;
  readonly names: Names;
  /** Fonts arrived so far: with each, the picture is painted again. */
  readonly fonts: number;
}
