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
    const colour = [...readColour(brush.colour), Math.round(brush.alpha * 255)];
    const [on = 1, off = 0] = brush.dash;
    const line = brush.dash === DOTS ? [brush.thick, 0, on + off] : [brush.thick, on, off];
    for (const link of links) {
      const at = link * CURVE;
      starts.set(curves.subarray(at, at + 4), mark * 4);
      ends.set(curves.subarray(at + 4, at + 8), mark * 4);
      colours.set(colour, mark * 4);
      lines.set(line, mark * 3);
      mark += 1;
    }
  }
  return { count, starts, ends, colours, lines };
}
