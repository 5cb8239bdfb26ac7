import type { TracedBundle, TracedRoot, TracedStream, Tree } from "../../layout/traceBundles";
import { toPage, type View } from "./view";
import type { PictureState } from "./pictureState";

/** Width of a trunk in pixels before the picture's own scale. */
export function trunkWidth({ bundle }: TracedBundle, markScale: number): number {
  const counted = bundle.partnerships + bundle.inPreparation * 0.4;
  return (2 + growWith(counted, 1.5)) * Math.max(0.75, markScale);
}

const WIDE_FROM = 25;

/** By the root as long as they are few; hundreds would cover the picture. */
function growWith(counted: number, growth: number): number {
  const beyond = counted > WIDE_FROM ? 0.73 * Math.log2(counted / WIDE_FROM) : 0;
  return growth * (Math.sqrt(Math.min(counted, WIDE_FROM)) + beyond);
}

/** How the roots of a bundle are drawn, whichever painter draws them. */
export function bundleLook(state: Lit, traced: TracedBundle) {
  const strength = strengthOf(traced.bundle, isBehind(state, traced));
  return { strength, rootAlpha: 0.26 * strength, rootGrowth: 0.4 };
}

/** How a stream is drawn, whichever painter draws it. */
export function streamLook({ drawn, lighting }: Lit, { stream }: TracedStream) {
  const isLit = drawn.gathered?.hasLitAbroad && stream.lit;
  const strength = strengthOf(stream, lighting.isSelective && !isLit);
  return {
    dash: stream.isPrepared ? [1, 3.4] : [5, 3],
    rootAlpha: 0.3 * strength,
    rootGrowth: 0.1,
    trunkAlpha: 0.5 * strength,
    trunkWidth: 0.8 + growWith(stream.links.length, 0.18),
  };
}

/** Pixels before the picture's own scale: times `rootScale`. */
export function rootWidth({ links }: TracedRoot, growth: number): number {
  return Math.min(4, 0.8 + growth * Math.sqrt(links));
}

export function rootScale(markScale: number): number {
  return Math.max(0.7, markScale);
}

/** The bundles that are drawn: on the network the links themselves are the stream, where they are drawn. */
export function bundlesOn({ face, gathered, bundles }: PictureState["drawn"]) {
  return face === "map" || gathered ? bundles : [];
}

/**
 * Streams between regions: a root from every body it joins, unless others draw the roots, and a trunk as wide as the
 * number of agreements.
 */
export function paintBundles(
  context: CanvasRenderingContext2D,
  state: PictureState,
  hasRoots = true,
): void {
  const { glide, drawn, palette, view } = state;
  context.lineCap = "round";
  context.setLineDash([]);
  context.strokeStyle = palette.accent;
  for (const traced of bundlesOn(drawn)) {
    const { strength, rootAlpha, rootGrowth } = bundleLook(state, traced);
    const width = trunkWidth(traced, view.markScale);
    const started = traced.bundle.partnerships === 0 ? 0.6 : 1;
    context.globalAlpha = rootAlpha * glide.links;
    if (hasRoots) paintRoots(context, view, traced, rootGrowth);
    context.globalAlpha = 0.3 * strength * started * glide.links;
    paintTrunk(context, view, traced, width);
    context.globalAlpha = 0.85 * strength * started * glide.links;
    paintTrunk(context, view, traced, Math.max(1.2, width * 0.22));
  }
  context.lineCap = "butt";
  context.globalAlpha = 1;
}

/** Links abroad, dashed, one tree per region and country. */
export function paintStreams(context: CanvasRenderingContext2D, state: PictureState): void {
  const { glide, drawn, palette, view } = state;
  context.strokeStyle = palette.inkSoft;
  for (const traced of drawn.streams) {
    const {
      dash,
      rootAlpha,
      rootGrowth,
      trunkAlpha,
      trunkWidth: width,
    } = streamLook(state, traced);
    context.setLineDash(dash);
    context.globalAlpha = rootAlpha * glide.links;
    paintRoots(context, view, traced, rootGrowth);
    context.globalAlpha = trunkAlpha * glide.links;
    paintTrunk(context, view, traced, width);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Whether what is singled out is elsewhere: not in the bundle, or drawn one by one. */
export function isBehind({ drawn, lighting }: Lit, { bundle }: TracedBundle): boolean {
  return lighting.isSelective && !(drawn.gathered?.hasLit && bundle.litPartnerships > 0);
}

type Lit = Pick<PictureState, "drawn" | "lighting">;

/** Behind what is singled out, and outside the filters, gathered links only hint that they are there. */
function strengthOf({ inScope }: { readonly inScope: boolean }, isSelective: boolean): number {
  if (!inScope) return 0.1;
  return isSelective ? 0.14 : 1;
}

function paintRoots(
  context: CanvasRenderingContext2D,
  view: View,
  { roots }: Tree,
  growth: number,
): void {
  for (const root of roots) {
    const [from, control, to] = [
      toPage(view, root.from),
      toPage(view, root.control),
      toPage(view, root.to),
    ];
    context.lineWidth = rootWidth(root, growth) * rootScale(view.markScale);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    context.stroke();
  }
}

function paintTrunk(
  context: CanvasRenderingContext2D,
  view: View,
  { trunk }: Tree,
  width: number,
): void {
  const [a, b, c, d] = trunk.map((point) => toPage(view, point));
  if (!a || !b || !c || !d) return;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
  context.stroke();
}

const BADGE_HEIGHT = 20;

/** A bundle's number, with half its width and height on the page. */
export function badgeSize(traced: TracedBundle, state: Lit & Pick<PictureState, "view" | "names">) {
  const grow = Math.min(1.5, Math.max(0.85, state.view.markScale));
  const text = badgeText(traced, state);
  const digits = text.length;
  return {
    text,
    halfWidth: (11 + 3.6 * digits) * grow,
    halfHeight: (BADGE_HEIGHT / 2) * grow,
    grow,
  };
}

function badgeText(traced: TracedBundle, state: Lit & Pick<PictureState, "names">): string {
  const { partnerships, inPreparation, litPartnerships, changes = [] } = traced.bundle;
  const { names, lighting } = state;
  const changed = changes.map((number, i) =>
    number > 0 ? `${SIGNS[i]}${names.number(number)}` : "",
  );
  const isPart = lighting.isSelective && !isBehind(state, traced);
  const all = isPart ? litPartnerships : partnerships || inPreparation;
  return changed.join(" ").trim() || names.number(all);
}

/** What came, what went. */
const SIGNS = ["+", "−"] as const;

/** The numbers on the trunks; dotted where nothing has started yet. */
export function paintBadges(context: CanvasRenderingContext2D, state: PictureState): void {
  const { glide, drawn, palette, view } = state;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const traced of drawn.bundles) {
    const { bundle } = traced;
    const isHovered =
      state.hovered?.kind === "regions" && state.hovered.ids.join() === bundle.regions.join();
    const strength = isHovered ? 1 : strengthOf(bundle, isBehind(state, traced));
    if (!traced.badge || strength < 1) continue;
    const { x, y } = toPage(view, traced.badge);
    const { text, halfWidth, halfHeight, grow } = badgeSize(traced, state);
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
    context.fillText(text, x, y + 0.5);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}
