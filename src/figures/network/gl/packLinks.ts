import { CURVE } from "../../../layout/traceLinks";
import { DOTS, linkBatches } from "../linkLooks";
import type { PictureState } from "../pictureState";
import type { ReadColour } from "../large/readColour";

type Packable = Pick<PictureState, "scene" | "drawn" | "lighting" | "palette">;

/** The drawn links as columns, in the order of painting. */
export interface PackedLinks {
  readonly count: number;
  /** World units: x0 y0 x1 y1 of each curve, and x2 y2 x3 y3. */
  readonly starts: Float32Array;
  readonly ends: Float32Array;
  /** Red, green, blue, alpha. */
  readonly colours: Uint8Array;
  /** Thickness before the picture's own scale; pixels on and off along the line, off 0 = unbroken, on 0 = dots. */
  readonly lines: Float32Array;
}

export function packLinks(state: Packable, readColour: ReadColour): PackedLinks {
  const batches = linkBatches(state);
  const count = batches.reduce((sum, { links }) => sum + links.length, 0);
  const starts = new Float32Array(count * 4);
  const ends = new Float32Array(count * 4);
  const colours = new Uint8Array(count * 4);
  const lines = new Float32Array(count * 3);
  const { curves } = state.drawn;
  let mark = 0;
  for (const { brush, links } of batches) {
    const [red, green, blue] = readColour(brush.colour);
    const alpha = Math.round(brush.alpha * 255);
    const [on = 1, off = 0] = brush.dash;
    const [first, second] = brush.dash === DOTS ? [0, on + off] : [on, off];
    for (const link of links) {
      const from = link * CURVE;
      const to = mark * 4;
      for (let i = 0; i < 4; i++) {
        starts[to + i] = curves[from + i] ?? 0;
        ends[to + i] = curves[from + 4 + i] ?? 0;
      }
      colours[to] = red;
      colours[to + 1] = green;
      colours[to + 2] = blue;
      colours[to + 3] = alpha;
      lines[mark * 3] = brush.thick;
      lines[mark * 3 + 1] = first;
      lines[mark * 3 + 2] = second;
      mark += 1;
    }
  }
  return { count, starts, ends, colours, lines };
}
