import { fadeOver } from "../fadeOver";
import type { PictureState } from "../pictureState";
import { rasterLinks } from "./rasterLinks";
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

/** The lines of a large picture where nothing accelerates them. */
export function openLineSheet(host: HTMLElement): LineSheet {
  const sheet = addSheet(host, false);
  const readColour = colourReader();
  let look: readonly unknown[] = [];
  let next: ReturnType<typeof setTimeout> | undefined;
  let shown: PictureState["scene"] | null = null;

  function land(state: PictureState, pixels: Uint8ClampedArray<ArrayBuffer>): void {
    const { size, view, scene } = state;
    if (shown && shown !== scene && shown.placement === scene.placement) fadeOver(sheet.canvas);
    shown = scene;
    const context = sheet.paintFor(size, view);
    if (!context || pixels.length === 0) return;
    context.putImageData(new ImageData(pixels, sheet.canvas.width), 0, 0);
  }

  function stop(): void {
    clearTimeout(next);
    look = [];
  }

  return {
    moveTo: sheet.moveTo,
    paint: (state, onLanded) => {
      sheet.canvas.hidden = false;
      sheet.canvas.style.opacity = String(state.glide.links);
      const { scene, drawn, lighting, palette, size, view } = state;
      const wanted = [scene, drawn, lighting, palette, size, view];
      if (wanted.every((part, i) => part === look[i])) return;
      stop();
      look = wanted;
      const drawing = rasterLinks(state, readColour);
      const go = () => {
        const end = performance.now() + SLICE_MS;
        let step = drawing.next();
        while (!step.done && performance.now() < end) step = drawing.next();
        if (!step.done) next = setTimeout(go);
        else {
          land(state, step.value);
          onLanded();
        }
      };
      go();
    },
    hide: () => {
      stop();
      sheet.canvas.hidden = true;
    },
    close: () => {
      stop();
      sheet.canvas.remove();
    },
  };
}
