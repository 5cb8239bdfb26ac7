import { fadeOver } from "../fadeOver";
import type { PictureState } from "../pictureState";
import type { View } from "../view";
import { packRaster, rasterViewOf } from "./packRaster";
import type { OpenRasterHelp, RasterHelp } from "./rasterHelp";
import { rasterLinks, type RasterView } from "./rasterLinks";
import { colourReader } from "./readColour";
import { addSheet, type Sheet } from "./sheet";

/** Milliseconds at a time: the page keeps answering while the lines are on their way. */
const SLICE_MS = 8;

export interface LineSheet extends Pick<Sheet, "moveTo"> {
  /** What is shown stays until the new lines are there. */
  readonly paint: (state: PictureState, onLanded: () => void) => void;
  readonly hide: () => void;
  readonly close: () => void;
}

/** The lines of a large picture where nothing accelerates them: drawn by a helper, or else on the page in slices. */
export function openLineSheet(host: HTMLElement, openHelp: OpenRasterHelp | undefined): LineSheet {
  const sheet = addSheet(host);
  const draw = openDrawing(openHelp);
  let look: readonly unknown[] = [];
  let shown: PictureState["scene"] | null = null;
  let now: View | null = null;

  function land({ size, view, scene }: PictureState, bitmap: ImageBitmap): void {
    if (shown && shown !== scene && shown.placement === scene.placement) fadeOver(sheet.canvas);
    shown = scene;
    sheet.show(size, view, bitmap);
    if (now) sheet.moveTo(now);
  }

  async function follow(state: PictureState, wanted: typeof look, onLanded: () => void) {
    const bitmap = await draw.draw(state);
    if (look === wanted) {
      if (bitmap) land(state, bitmap);
      onLanded();
    } else bitmap?.close();
  }

  return {
    moveTo: (view) => {
      now = view;
      sheet.moveTo(view);
    },
    paint: (state, onLanded) => {
      now = state.view;
      sheet.canvas.hidden = false;
      sheet.canvas.style.opacity = String(state.glide.links);
      const { scene, drawn, lighting, palette, size, view } = state;
      const wanted = [scene, drawn.links, drawn.curves, lighting, palette, size, view];
      if (wanted.every((part, i) => part === look[i])) return;
      look = wanted;
      void follow(state, wanted, onLanded);
    },
    hide: () => {
      look = [];
      sheet.canvas.hidden = true;
    },
    close: () => {
      look = [];
      draw.close();
      sheet.canvas.remove();
    },
  };
}

/** Draws the lines of the last wish; `null` for those it overtook, and where there is no room. */
function openDrawing(openHelp: OpenRasterHelp | undefined) {
  const readColour = colourReader();
  let isOpen = true;
  let help: Promise<RasterHelp | null> | null = null;
  let taken: readonly unknown[] = [];
  let last: PictureState | null = null;
  const getHelp = async () => {
    try {
      return (await openHelp?.()) ?? null;
    } catch {
      // Where no worker can be had, the page draws by itself.
      return null;
    }
  };

  async function drawHelped(helper: RasterHelp, state: PictureState, view: RasterView) {
    const { scene, drawn, lighting, palette } = state;
    const wanted = [scene, drawn.links, drawn.curves, lighting, palette];
    if (wanted.some((part, i) => part !== taken[i])) {
      taken = wanted;
      helper.take(packRaster(state, readColour));
    }
    return helper.draw(view);
  }

  async function drawHere(state: PictureState, view: RasterView): Promise<ImageBitmap | null> {
    const drawing = rasterLinks(packRaster(state, readColour), view);
    let step = drawing.next();
    while (step.done !== true) {
      const end = performance.now() + SLICE_MS;
      while (step.done !== true && performance.now() < end) step = drawing.next();
      if (step.done !== true) await new Promise((resolve) => setTimeout(resolve));
      if (last !== state) return null;
    }
    return createImageBitmap(new ImageData(step.value, view.width));
  }

  return {
    draw: async (state: PictureState): Promise<ImageBitmap | null> => {
      last = state;
      const view = rasterViewOf(state);
      if (view.width === 0 || view.height === 0) return null;
      help ??= getHelp();
      const helper = await help;
      if (!isOpen || last !== state) return null;
      try {
        if (helper) return await drawHelped(helper, state, view);
      } catch {
        help = Promise.resolve(null);
      }
      return drawHere(state, view);
    },
    close: () => {
      isOpen = false;
      last = null;
      void help?.then((helper) => helper?.close());
    },
  };
}
