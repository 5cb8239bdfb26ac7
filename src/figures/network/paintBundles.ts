import type { TracedBundle } from "../../layout/traceBundles";
import { toPage } from "./view";
import type { PictureState } from "./pictureState";

/** Width of a trunk in pixels before the picture's own scale. */
export function trunkWidth({ bundle }: TracedBundle, markScale: number): number {
  const counted = bundle.partnerships + bundle.inPreparation * 0.4;
  return (2 + 1.5 * Math.sqrt(counted)) * Math.max(0.75, markScale);
}

/** Streams between regions: a root from every body it joins, a trunk as wide as the number of agreements. */
export function paintBundles(context: CanvasRenderingContext2D, state: PictureState): void {
  const { glide, lighting, drawn, palette } = state;
  context.lineCap = "round";
  context.setLineDash([]);
  context.strokeStyle = palette.accent;
  for (const traced of drawn.bundles) {
    const strength = strengthOf(traced, lighting.isSelective) * glide.links;
    if (strength === 0) continue;
    paintRoots(context, state, traced, strength);
    paintTrunk(context, state, traced, strength);
  }
  context.lineCap = "butt";
  context.globalAlpha = 1;
}

/** Behind what is singled out, and outside the filters, a bundle only hints that it is there. */
function strengthOf({ bundle }: TracedBundle, isSelective: boolean): number {
  if (!bundle.inScope) return 0.1;
  return isSelective ? 0.14 : 1;
}

function paintRoots(
  context: CanvasRenderingContext2D,
  { view }: PictureState,
  { roots }: TracedBundle,
  strength: number,
): void {
  context.globalAlpha = 0.3 * strength;
  for (const root of roots) {
    const [from, control, to] = [
      toPage(view, root.from),
      toPage(view, root.control),
      toPage(view, root.to),
    ];
    context.lineWidth =
      Math.min(4, 0.9 + 0.4 * Math.sqrt(root.links)) * Math.max(0.7, view.markScale);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    context.stroke();
  }
}

function paintTrunk(
  context: CanvasRenderingContext2D,
  { view }: PictureState,
  traced: TracedBundle,
  strength: number,
): void {
  const [a, b, c, d] = traced.trunk.map((point) => toPage(view, point));
  if (!a || !b || !c || !d) return;
  const width = trunkWidth(traced, view.markScale);
  const isOnlyPrepared = traced.bundle.partnerships === 0;
  for (const [alpha, share] of [
    [0.32, 1],
    [0.85, 0.22],
  ] as const) {
    context.globalAlpha = alpha * strength * (isOnlyPrepared ? 0.6 : 1);
    context.lineWidth = Math.max(1.2, width * share);
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
    context.stroke();
  }
}

const BADGE_HEIGHT = 20;

/** Half the width and height of a bundle's number on the page. */
export function badgeSize({ bundle }: TracedBundle, markScale: number) {
  const grow = Math.min(1.5, Math.max(0.85, markScale));
  const digits = String(bundle.partnerships || bundle.inPreparation).length;
  return { halfWidth: (11 + 3.6 * digits) * grow, halfHeight: (BADGE_HEIGHT / 2) * grow, grow };
}

/** The numbers on the trunks; dotted where nothing has started yet. */
export function paintBadges(context: CanvasRenderingContext2D, state: PictureState): void {
  const { glide, lighting, drawn, palette, view } = state;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const traced of drawn.bundles) {
    const { bundle } = traced;
    const isHovered =
      state.hovered?.kind === "regions" && state.hovered.ids.join() === bundle.regions.join();
    const strength = isHovered ? 1 : strengthOf(traced, lighting.isSelective);
    if (!bundle.inScope || strength < 1) continue;
    const { x, y } = toPage(view, traced.badge);
    const { halfWidth, halfHeight, grow } = badgeSize(traced, view.markScale);
    context.globalAlpha = glide.links;
    context.beginPath();
    context.roundRect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight, halfHeight);
    context.fillStyle = isHovered ? palette.accent : palette.paper;
    context.fill();
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.4;
    context.setLineDash(bundle.partnerships === 0 ? [1.5, 2.5] : []);
    context.stroke();
    context.font = `600 ${13 * grow}px ${palette.font}`;
    context.fillStyle = isHovered ? palette.paper : palette.ink;
    context.fillText(String(bundle.partnerships || bundle.inPreparation), x, y + 0.5);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}
