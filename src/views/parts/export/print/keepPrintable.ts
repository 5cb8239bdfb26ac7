import { paintedOn } from "../../../../figures/network/paintedOn";
import { paintGround } from "../../../../figures/network/paintGround";
import { paintPicture } from "../../../../figures/network/paintPicture";
import { readPalette } from "../../../../figures/network/palette";
import type { PictureState } from "../../../../figures/network/pictureState";

/** Device pixels on paper for one of the page: about 300 to the inch. */
const PAPER_RATIO = 3;

/** Before printing, the network's canvases are painted anew: finer, and light whatever the screen's look. */
export function keepPrintable(): () => void {
  const repaint = (isPaper: boolean) => () => {
    for (const canvas of document.querySelectorAll("canvas")) {
      const painted = paintedOn.get(canvas);
      if (!painted) continue;
      const state = isPaper ? onPaper(painted.state) : painted.state;
      const ground = canvas.parentElement?.querySelector<HTMLCanvasElement>(".picture-ground");
      const context = enlarge(canvas, state);
      if (context) paintPicture(context, state);
      if (context) painted.paintOver?.(context, state);
      const under = ground ? enlarge(ground, state) : null;
      const { palette, size, view, scene } = state;
      const { map, regionIds } = scene.placement;
      if (under) paintGround(under, map, regionIds, palette, size, view);
    }
  };
  const [before, after] = [repaint(true), repaint(false)];
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
}

function onPaper(state: PictureState): PictureState {
  // An element outside the document has no custom properties: what is read are the light look's own colours.
  const light = readPalette(document.createElement("i"));
  return {
    ...state,
    hovered: null,
    cursor: null,
    palette: { ...light, font: state.palette.font },
    size: { ...state.size, ratio: PAPER_RATIO },
  };
}

function enlarge(canvas: HTMLCanvasElement, { size }: PictureState) {
  canvas.width = Math.round(size.width * size.ratio);
  canvas.height = Math.round(size.height * size.ratio);
  return canvas.getContext("2d");
}
