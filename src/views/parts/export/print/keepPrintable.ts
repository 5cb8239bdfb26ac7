import { paintedOn } from "../../../../figures/network/paintedOn";
import { paintPicture } from "../../../../figures/network/paintPicture";
import { readPalette } from "../../../../figures/network/palette";
import type { PictureState } from "../../../../figures/network/pictureState";
import { canvasSurface } from "../picture/surface";

/** Device pixels on paper for one of the page: about 300 to the inch. */
const PAPER_RATIO = 3;

/** Before printing, the network's canvases are painted anew: finer, and light whatever the screen's look. */
export function keepPrintable(): () => void {
  const repaint = (isPaper: boolean) => () => {
    for (const canvas of document.querySelectorAll("canvas")) {
      const painted = paintedOn.get(canvas);
      if (!painted) continue;
      const { state } = painted;
      if (!isPaper && painted.isOnlyPaper) {
        canvas.width = 1;
        canvas.height = 1;
        continue;
      }
      const context = enlarge(canvas, isPaper ? PAPER_RATIO : state.size.ratio, state);
      if (context && isPaper) {
        context.scale(PAPER_RATIO, PAPER_RATIO);
        // Ground and marks on this one sheet: the other one is not printed.
        canvasSurface(context, PAPER_RATIO).drawNetwork({ ...painted, state: onPaper(state) });
      } else if (context) {
        paintPicture(context, state);
        painted.paintOver?.(context, state);
      }
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

/** Four greys where the printer has no colours: as print.css has them. */
export const PAPER_REGIONS = ["#0e1836", "#6b3415", "#297759", "#be72d0"];

function onPaper(state: PictureState): PictureState {
  // An element outside the document has no custom properties: what is read are the light look's own colours.
  const light = readPalette(document.createElement("i"));
  return {
    ...state,
    palette: { ...light, regions: PAPER_REGIONS, font: state.palette.font },
  };
}

function enlarge(canvas: HTMLCanvasElement, ratio: number, { size }: PictureState) {
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  return canvas.getContext("2d");
}
