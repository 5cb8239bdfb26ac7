import { MANY_LINKS } from "../../../../figures/network/manyLinks";
import { paintedOn } from "../../../../figures/network/paintedOn";
import type { PictureState } from "../../../../figures/network/pictureState";

/** Whether the lines of a picture go on paper and into files as one image: too many to be drawn one by one. */
export function drawsLinesAsImage({ scene }: Pick<PictureState, "scene">): boolean {
  return scene.links.count > MANY_LINKS;
}

/** The same of a part of the page: whether a picture in it has such lines. */
export function hasLinesAsImage(part: ParentNode): boolean {
  return [...part.querySelectorAll("canvas")].some((canvas) => {
    const state = paintedOn.get(canvas)?.state;
    return state !== undefined && drawsLinesAsImage(state) && state.drawn.links.includes(1);
  });
}
