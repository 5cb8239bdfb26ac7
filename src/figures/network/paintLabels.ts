import { facePositions } from "../../layout/facePositions";
import { placeLabels, type Box } from "../../layout/placeLabels";
import { RECEDED } from "./lightUp";
import { badgeSize, isBehind } from "./paintBundles";
import type { PictureState } from "./pictureState";
import { toPage } from "./view";
import type { Wish } from "./labelWriter";
import { wishLabels } from "./wishLabels";

/** Names: of regions and countries first, then of bodies by importance, wherever nothing is in their way. */
export function paintLabels(context: CanvasRenderingContext2D, state: PictureState): void {
  if (state.glide.links === 0) return;
  paintWishes(context, state, wishLabels(context, state), obstaclesOf(state));
}

/** Names, each where it is free of what is in the way and of those before it. */
export function paintWishes(
  context: CanvasRenderingContext2D,
  { size, palette, glide }: PictureState,
  wishes: readonly Wish[],
  obstacles: readonly Box[],
): void {
  const page = { x: 1, y: 0, width: size.width - 2, height: size.height - 1 };
  const boxes = placeLabels(wishes, obstacles, page);
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  wishes.forEach((wish, i) => {
    const box = boxes[i];
    if (box) paintLabel(context, wish, box, palette.paper, glide.links);
  });
  context.letterSpacing = "0px";
  context.globalAlpha = 1;
}

function paintLabel(
  context: CanvasRenderingContext2D,
  wish: Wish,
  box: Box,
  halo: string,
  alpha: number,
): void {
  context.font = wish.font;
  context.letterSpacing = wish.spacing;
  const y = box.y + box.height / 2;
  if (wish.hasGround) {
    context.globalAlpha = GROUND * alpha;
    context.fillStyle = halo;
    context.fillRect(box.x - 2, box.y, box.width + 4, box.height);
  } else if (wish.hasHalo) {
    context.globalAlpha = 0.88 * alpha;
    context.strokeStyle = halo;
    context.lineWidth = 3.2;
    context.strokeText(wish.text, box.x + 1, y);
  }
  context.globalAlpha = wish.alpha * alpha;
  context.fillStyle = wish.colour;
  context.fillText(wish.text, box.x + 1, y);
}

/** How much of what lies under a title it covers. */
const GROUND = 0.86;

/** The corner under the zoom buttons and the tools, in pixels. */
const ZOOM_BUTTONS = { y: 0, width: 46, height: 144 };

/** Marks, numbers and diamonds, which no name may cover. */
function obstaclesOf(state: PictureState): Box[] {
  const { scene, drawn, view, lighting, size } = state;
  const [x, y] = facePositions(scene.placement, drawn.face);
  const boxes: Box[] = [{ ...ZOOM_BUTTONS, x: size.width - ZOOM_BUTTONS.width }];
  const add = (cx: number, cy: number, halfWidth: number, halfHeight: number) => {
    const [left, top] = [cx - halfWidth, cy - halfHeight];
    if (left > size.width || top > size.height || cx < -halfWidth || cy < -halfHeight) return;
    boxes.push({ x: left, y: top, width: 2 * halfWidth, height: 2 * halfHeight });
  };
  drawn.bodies.forEach((isDrawn, body) => {
    if (isDrawn === 0 || (lighting.isSelective && lighting.bodies[body] === RECEDED)) return;
    const radius = (scene.radius[body] ?? 4) * view.markScale * 0.95;
    add((x[body] ?? 0) * view.scale + view.x, (y[body] ?? 0) * view.scale + view.y, radius, radius);
  });
  for (const traced of drawn.bundles) {
    if (!traced.badge || isBehind(state, traced)) continue;
    const { x: px, y: py } = toPage(view, traced.badge);
    const { halfWidth, halfHeight } = badgeSize(traced, state);
    add(px, py, halfWidth, halfHeight);
  }
  for (const hub of state.selection?.hubSpotsOf(state) ?? []) add(hub.x, hub.y, 9, 9);
  return boxes;
}
