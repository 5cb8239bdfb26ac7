import { MARK_SHAPES } from "../../../layout/mark";
import { BROKEN_TRAIT, type PackedBodies } from "../gl/packBodies";
import { markRadius, paintMark, type BodyLook } from "../paintBodies";
import type { PageSize, View } from "../view";
import type { SheetContext } from "./sheet";

/** Radii are rounded to so many parts of a pixel: fewer stamps. */
const PARTS = 4;
/** A radius in parts is less. */
const MOST_PARTS = 4096;
const MOST_STAMPS = 500;

/** Bodies and what their halos are painted with. A worker takes them as they are. */
export interface StampedBodies {
  readonly packed: PackedBodies;
  readonly paper: string;
}

type Stamps = (context: SheetContext, bodies: StampedBodies, size: PageSize, view: View) => void;
type Stamp = HTMLCanvasElement | OffscreenCanvas;

/**
 * Paints the marks of many bodies: each look is painted once, as a stamp, and stamped wherever it stands, to the
 * nearest device pixel.
 */
export function openStamps(): Stamps {
  const stamps = new Map<number, Stamp>();
  let made: readonly unknown[] = [];
  return (context, { packed, paper }, { width, height, ratio }, view) => {
    const isOld = made[0] !== paper || made[1] !== ratio;
    if (isOld || stamps.size > MOST_STAMPS) stamps.clear();
    made = [paper, ratio];
    const { count, places, colours } = packed;
    for (let mark = 0; mark < count; mark++) {
      const at = mark * 4;
      const x = (places[at] ?? 0) * view.scale + view.x;
      const y = (places[at + 1] ?? 0) * view.scale + view.y;
      const parts = Math.round(markRadius(places[at + 2], view.markScale) * PARTS);
      const reach = reachOf(parts / PARTS);
      if (x < -reach || y < -reach || x > width + reach || y > height + reach) continue;
      const key = keyOf(packed, at) * MOST_PARTS + parts;
      const stamp = stamps.get(key) ?? cutStamp(lookOf(packed, at), paper, parts / PARTS, ratio);
      stamps.set(key, stamp);
      const side = stamp.width;
      context.globalAlpha = (colours[at + 3] ?? 0) / 255;
      const left = Math.round(x * ratio - side / 2) / ratio;
      const top = Math.round(y * ratio - side / 2) / ratio;
      context.drawImage(stamp, left, top, side / ratio, side / ratio);
    }
    context.globalAlpha = 1;
  };
}

/** One number for a whole look: a text for each of very many bodies takes longer than stamping it. */
function keyOf({ places, colours, traits }: PackedBodies, at: number): number {
  const colour = ((colours[at] ?? 0) * 256 + (colours[at + 1] ?? 0)) * 256 + (colours[at + 2] ?? 0);
  const isSet = (trait: number) => (traits[at + trait] === 0 ? 0 : 1);
  const kind = ((isSet(0) * 2 + isSet(1)) * 2 + isSet(2)) * 32 + (traits[at + 3] ?? 0);
  return (colour * 8 + (places[at + 3] ?? 0)) * 256 + kind;
}

function lookOf({ places, colours, traits }: PackedBodies, at: number): BodyLook {
  const shape = MARK_SHAPES[places[at + 3] ?? 0] ?? "circle";
  const sign = traits[at + 3] ?? 0;
  return {
    shape,
    alpha: 1,
    colour: `rgb(${colours[at]} ${colours[at + 1]} ${colours[at + 2]})`,
    sign: sign % BROKEN_TRAIT,
    isSmall: shape === "triangle",
    isAlone: traits[at] !== 0,
    isUnmeasured: traits[at + 1] !== 0,
    isDotted: traits[at + 2] !== 0,
    isBroken: sign >= BROKEN_TRAIT,
  };
}

/** How far a mark with all that is around it reaches from its middle, in pixels. */
function reachOf(radius: number): number {
  return radius * 1.25 + 4;
}

function cutStamp(look: BodyLook, paper: string, radius: number, ratio: number): Stamp {
  const half = Math.ceil(reachOf(radius) * ratio);
  const stamp = newCanvas(2 * half);
  const context = stamp.getContext("2d") as SheetContext | null;
  context?.scale(ratio, ratio);
  if (context) paintMark(context, look, paper, radius, half / ratio, half / ratio);
  return stamp;
}

function newCanvas(side: number): Stamp {
  if (typeof OffscreenCanvas !== "undefined") return new OffscreenCanvas(side, side);
  return Object.assign(document.createElement("canvas"), { width: side, height: side });
}
