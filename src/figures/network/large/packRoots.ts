import type { TracedRoot, Tree } from "../../../layout/traceBundles";
import { bundleLook, bundlesOn, rootWidth, streamLook } from "../paintBundles";
import type { PictureState } from "../pictureState";
import type { RasterLinks, RasterStroke } from "./rasterLinks";
import type { ReadColour } from "./readColour";

type Packable = Pick<PictureState, "drawn" | "lighting" | "palette">;
type Look = Omit<RasterStroke, "count">;

const DRAWN_ON = { dash: [], isDotted: false } as const;

/** The streams of a picture and the roots of its bundles, which lie under its links, as a raster takes them. */
export function packRoots(state: Packable, readColour: ReadColour): RasterLinks {
  const { drawn, palette } = state;
  const streams = openLayer();
  for (const traced of drawn.streams) {
    const { dash, rootAlpha, rootGrowth, trunkAlpha, trunkWidth } = streamLook(state, traced);
    const look = { ...DRAWN_ON, dash };
    streams.addRoots(traced.roots, rootGrowth, { ...look, alpha: rootAlpha });
    streams.addTrunk(traced, { ...look, alpha: trunkAlpha, thick: trunkWidth, grows: "none" });
  }
  const roots = openLayer();
  for (const traced of bundlesOn(drawn)) {
    const { rootAlpha, rootGrowth } = bundleLook(state, traced);
    roots.addRoots(traced.roots, rootGrowth, { ...DRAWN_ON, alpha: rootAlpha });
  }
  return {
    curves: Float32Array.from([...streams.curves, ...roots.curves]),
    layers: [
      { colour: readColour(palette.inkSoft), strokes: streams.strokes },
      { colour: readColour(palette.accent), strokes: roots.strokes },
    ],
  };
}

/** Lines of one colour, in strokes of one look each. */
function openLayer() {
  const curves: number[] = [];
  const strokes: RasterStroke[] = [];
  return {
    curves,
    strokes,
    addRoots: (
      roots: readonly TracedRoot[],
      growth: number,
      look: Omit<Look, "thick" | "grows">,
    ) => {
      for (const root of roots) {
        const thick = rootWidth(root, growth);
        const last = strokes.at(-1);
        const isSame =
          last?.thick === thick && last.alpha === look.alpha && last.dash === look.dash;
        if (isSame) strokes[strokes.length - 1] = { ...last, count: last.count + 1 };
        else strokes.push({ ...look, thick, grows: "root", count: 1 });
        curves.push(...cubicOf(root));
      }
    },
    addTrunk: ({ trunk }: Tree, look: Look) => {
      strokes.push({ ...look, count: 1 });
      curves.push(...trunk.flatMap(({ x, y }) => [x, y]));
    },
  };
}

/** A root's quadratic Bézier as a cubic one. */
function cubicOf({ from, control, to }: TracedRoot): number[] {
  const towards = (end: number, middle: number) => end + ((middle - end) * 2) / 3;
  return [
    from.x,
    from.y,
    towards(from.x, control.x),
    towards(from.y, control.y),
    towards(to.x, control.x),
    towards(to.y, control.y),
    to.x,
    to.y,
  ];
}

/** Lines that lie under others, with those. */
export function joinRaster(under: RasterLinks, over: RasterLinks): RasterLinks {
  const curves = new Float32Array(under.curves.length + over.curves.length);
  curves.set(under.curves);
  curves.set(over.curves, under.curves.length);
  return { curves, layers: [...under.layers, ...over.layers] };
}
