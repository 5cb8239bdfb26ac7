import { bodyLook, markRadius, paintMark, paintOrder } from "../paintBodies";
import type { PictureState } from "../pictureState";
import { positionsAt } from "../positions";

/** Radii are rounded to so many parts of a pixel: fewer stamps. */
const PARTS = 4;
const MOST_STAMPS = 500;

type Stamps = (context: CanvasRenderingContext2D, state: PictureState) => void;

/**
 * Paints the marks of many bodies: each look is painted once, as a stamp, and stamped wherever it stands, to the
 * nearest device pixel.
 */
export function openStamps(): Stamps {
  const stamps = new Map<string, HTMLCanvasElement>();
  let made: readonly unknown[] = [];
  return (context, state) => {
    const { scene, glide, view, size, palette } = state;
    const wanted = [palette, size.ratio];
    const isOld = wanted.some((part, i) => part !== made[i]);
    if (isOld || stamps.size > MOST_STAMPS) stamps.clear();
    made = wanted;
    const [worldX, worldY] = positionsAt(scene.placement, glide.t);
    for (const body of paintOrder(state)) {
      const x = (worldX[body] ?? 0) * view.scale + view.x;
      const y = (worldY[body] ?? 0) * view.scale + view.y;
      const radius = Math.round(markRadius(scene.radius[body], view.markScale) * PARTS) / PARTS;
      const reach = reachOf(radius);
      if (x < -reach || y < -reach || x > size.width + reach || y > size.height + reach) continue;
      const look = bodyLook(state, body);
      const key = `${look.shape} ${look.colour} ${look.sign} ${look.isBroken} ${radius} ${look.isAlone} ${look.isUnmeasured} ${look.isDotted}`;
      const stamp = stamps.get(key) ?? cutStamp(look, palette.paper, radius, size.ratio);
      stamps.set(key, stamp);
      const { width } = stamp;
      context.globalAlpha = look.alpha;
      const snap = (at: number) => Math.round(at * size.ratio - width / 2) / size.ratio;
      context.drawImage(stamp, snap(x), snap(y), width / size.ratio, width / size.ratio);
    }
    context.globalAlpha = 1;
  };
}

/** How far a mark with all that is around it reaches from its middle, in pixels. */
function reachOf(radius: number): number {
  return radius * 1.25 + 4;
}

function cutStamp(
  look: ReturnType<typeof bodyLook>,
  paper: string,
  radius: number,
  ratio: number,
): HTMLCanvasElement {
  const stamp = document.createElement("canvas");
  const half = Math.ceil(reachOf(radius) * ratio);
  stamp.width = 2 * half;
  stamp.height = 2 * half;
  const context = stamp.getContext("2d");
  context?.scale(ratio, ratio);
  if (context) paintMark(context, look, paper, radius, half / ratio, half / ratio);
  return stamp;
}
