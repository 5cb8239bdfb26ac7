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
  for (let mark = 0; mark < order.length; mark++) {
    const body = order[mark] ?? 0;
    const look = bodyLook(state, body);
    const at = mark * 4;
    places[at] = x[body] ?? 0;
    places[at + 1] = y[body] ?? 0;
    places[at + 2] = scene.radius[body] ?? 4;
    places[at + 3] = MARK_SHAPES.indexOf(look.shape);
    // Written one by one: a list for each of very many bodies takes longer than painting them.
    const [red, green, blue] = readColour(look.colour);
    colours[at] = red;
    colours[at + 1] = green;
    colours[at + 2] = blue;
    colours[at + 3] = Math.round(look.alpha * 255);
    traits[at] = look.isAlone ? 255 : 0;
    traits[at + 1] = look.isUnmeasured ? 255 : 0;
    traits[at + 2] = look.isDotted ? 255 : 0;
    traits[at + 3] = look.sign + (look.isBroken ? BROKEN_TRAIT : 0);
  }
  return { count: order.length, places, colours, traits };
}
