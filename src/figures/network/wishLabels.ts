import { createWriter, type Wish } from "./labelWriter";
import type { PictureState } from "./pictureState";
import { wishBodies } from "./wishBodies";
import { wishCountries, wishGround } from "./wishNames";

/** All names that would like to be shown, the important first. */
export function wishLabels(context: CanvasRenderingContext2D, state: PictureState): Wish[] {
  const write = createWriter(context, state.palette.font, state.view.markScale);
  const isMap = state.face === "map";
  context.letterSpacing = "0px";
  return [
    ...((!isMap && state.network?.wishRegionTitles(state, write)) || []),
    ...wishCountries(state, write),
    ...wishBodies(state, write),
    ...(isMap ? wishGround(state, write) : []),
  ];
}
