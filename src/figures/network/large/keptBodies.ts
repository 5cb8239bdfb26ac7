import { packBodies } from "../gl/packBodies";
import type { PictureState } from "../pictureState";
import type { ReadColour } from "./readColour";
import type { StampedBodies } from "./stampBodies";

/** The bodies of a picture as stamps take them, packed when something else than the view changes. */
export function keptBodies(readColour: ReadColour): (state: PictureState) => StampedBodies {
  let kept: StampedBodies | null = null;
  let look: readonly unknown[] = [];
  return (state) => {
    const { scene, drawn, lighting, palette, glide } = state;
    const wanted = [scene, drawn.bodies, drawn.face, lighting, palette, glide.t, glide.links];
    if (!kept || wanted.some((part, i) => part !== look[i])) {
      kept = { packed: packBodies(state, readColour), paper: palette.paper };
    }
    look = wanted;
    return kept;
  };
}
