import { MARK_SHAPES } from "../../../layout/mark";
import type { ReadColour } from "../large/readColour";
import { bodyLook, paintOrder } from "../paintBodies";
import type { PictureState } from "../pictureState";
import { positionsAt } from "../positions";

/** The drawn bodies as columns, in the order of painting. */
export interface PackedBodies {
  readonly count: number;
  /** World units: x, y, radius; and the number of the shape. */
  readonly places: Float32Array;
  /** Red, green, blue, alpha. */
  readonly colours: Uint8Array;
  /** 255 or 0: hollow, of unknown size, made up; and the number of the region's sign, more by so much where only declared. */
  readonly traits: Uint8Array;
}

export const BROKEN_TRAIT = 16;

export function packBodies(state: PictureState, readColour: ReadColour): PackedBodies {
  const { scene, glide } = state;
  const [x, y] = positionsAt(scene.placement, glide.t);
  const order = paintOrder(state);
  const places = new Float32Array(order.length * 4);
  const colours = new Uint8Array(order.length * 4);
  const traits = new Uint8Array(order.length * 4);
  order.forEach((body, mark) => {
    const look = bodyLook(state, body);
    const shape = MARK_SHAPES.indexOf(look.shape);
    places.set([x[body] ?? 0, y[body] ?? 0, scene.radius[body] ?? 4, shape], mark * 4);
    colours.set([...readColour(look.colour), Math.round(look.alpha * 255)], mark * 4);
    const { isAlone, isUnmeasured, isDotted, isBroken, sign } = look;
    const flags = [isAlone, isUnmeasured, isDotted].map((is) => (is ? 255 : 0));
    traits.set([...flags, sign + (isBroken ? BROKEN_TRAIT : 0)], mark * 4);
  });
  return { count: order.length, places, colours, traits };
}
