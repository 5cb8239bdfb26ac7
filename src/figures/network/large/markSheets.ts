import { fadeOver } from "../fadeOver";
import { packBodies } from "../gl/packBodies";
import type { PictureState } from "../pictureState";
import type { View } from "../view";
import { packRaster, rasterViewOf } from "./packRaster";
import { joinRaster, packRoots } from "./packRoots";
import type { OpenRasterHelp, RasterAnswer, RasterHelp } from "./rasterHelp";
import { rasterLinks, type RasterView } from "./rasterLinks";
import { colourReader } from "./readColour";
import { addSheet, type Sheet } from "./sheet";
import type { StampedBodies } from "./stampBodies";

/** Milliseconds at a time: the page keeps answering while the lines are on their way. */
const SLICE_MS = 8;

export interface MarkSheets extends Pick<Sheet, "moveTo"> {
  /** What is shown stays until the new lines are there. */
  readonly paint: (state: PictureState, onLanded: () => void) => void;
  /** Whether the bodies that a helper has stamped stand where they do in this state, or will as soon as new ones come. */
  readonly hasBodies: (state: PictureState) => boolean;
  readonly showBodies: (isShown: boolean) => void;
  readonly hide: () => void;
  readonly close: () => void;
}

/**
 * The lines of a large picture where nothing accelerates them, and its bodies above them: drawn by a helper. Without
 * one, the lines are drawn on the page in slices, and the bodies are left to others.
 */
export function openMarkSheets(
  host: HTMLElement,
  openHelp: OpenRasterHelp | undefined,
): MarkSheets {
  const lines = addSheet(host);
  const bodies = addSheet(host);
  const sheets = [lines, bodies];
  const draw = openDrawing(openHelp);
  let look: readonly unknown[] = [];
  let shown: PictureState | null = null;
  let stamped: PictureState | null = null;
  let now: View | null = null;
  bodies.canvas.hidden = true;

  function land(state: PictureState, drawn: RasterAnswer): void {
    const { size, view, scene } = state;
    const isOther = shown !== null && shown.scene !== scene && isSamePlace(shown, state);
    if (isOther) for (const { canvas } of sheets) if (!canvas.hidden) fadeOver(canvas);
    shown = state;
    stamped = drawn.bodies && state;
    lines.show(size, view, drawn.lines);
    if (drawn.bodies) bodies.show(size, view, drawn.bodies);
    for (const sheet of sheets) if (now) sheet.moveTo(now);
  }

  async function follow(state: PictureState, wanted: typeof look, onLanded: () => void) {
    const drawn = await draw.draw(state);
    if (look === wanted) {
      if (drawn) land(state, drawn);
      onLanded();
    } else for (const bitmap of [drawn?.lines, drawn?.bodies]) bitmap?.close();
  }

  return {
    moveTo: (view) => {
      now = view;
      for (const sheet of sheets) sheet.moveTo(view);
    },
    paint: (state, onLanded) => {
      now = state.view;
      lines.canvas.hidden = false;
      lines.canvas.style.opacity = String(state.glide.links);
      const wanted = [...lookOf(state), state.size, state.view];
      if (wanted.every((part, i) => part === look[i])) return;
      look = wanted;
      void follow(state, wanted, onLanded);
    },
    hasBodies: (state) =>
      stamped !== null && stamped.drawn.face === state.drawn.face && isSamePlace(stamped, state),
    showBodies: (isShown) => {
      bodies.canvas.hidden = !isShown;
      if (isShown && now) bodies.moveTo(now);
    },
    hide: () => {
      look = [];
      for (const { canvas } of sheets) canvas.hidden = true;
    },
    close: () => {
      look = [];
      draw.close();
      for (const { canvas } of sheets) canvas.remove();
    },
  };
}

function isSamePlace(a: PictureState, b: PictureState): boolean {
  return a.scene.placement === b.scene.placement;
}

/** What the marks at rest depend on, whatever the view. */
function lookOf({ scene, drawn, lighting, palette }: PictureState): readonly unknown[] {
  const { face, bodies, links, curves, bundles, streams, gathered } = drawn;
  const lit = [gathered?.hasLit, gathered?.hasLitAbroad];
  return [scene, face, bodies, links, curves, bundles, streams, ...lit, lighting, palette];
}

/** `null`: there is none. */
type Help = RasterHelp | null;

/** Draws the marks of the last wish; `null` for those it overtook, and where there is no room. */
function openDrawing(openHelp: OpenRasterHelp | undefined) {
  const readColour = colourReader();
  let isOpen = true;
  let help: Help | Promise<Help> | undefined;
  let taken: readonly unknown[] = [];
  let last: PictureState | null = null;
  const packLines = (state: PictureState) =>
    joinRaster(packRoots(state, readColour), packRaster(state, readColour));
  const packAtRest = (state: PictureState): StampedBodies => {
    const glide = { t: state.drawn.face === "map" ? 0 : 1, links: 1 };
    return { packed: packBodies({ ...state, glide }, readColour), paper: state.palette.paper };
  };
  const getHelp = () => {
    try {
      const opened = openHelp?.() ?? null;
      return opened instanceof Promise ? opened.catch(() => null) : opened;
    } catch {
      // Where no worker can be had, the page draws by itself.
      return null;
    }
  };

  async function drawHelped(helper: RasterHelp, state: PictureState) {
    const wanted = lookOf(state);
    if (wanted.some((part, i) => part !== taken[i])) {
      taken = wanted;
      helper.take({ links: packLines(state), bodies: packAtRest(state) });
    }
    const { size, view } = state;
    return helper.draw({ size, view });
  }

  async function drawHere(state: PictureState, view: RasterView): Promise<RasterAnswer | null> {
    const drawing = rasterLinks(packLines(state), view);
    let step = drawing.next();
    while (step.done !== true) {
      const end = performance.now() + SLICE_MS;
      while (step.done !== true && performance.now() < end) step = drawing.next();
      if (step.done !== true) await new Promise((resolve) => setTimeout(resolve));
      if (last !== state) return null;
    }
    const lines = await createImageBitmap(new ImageData(step.value, view.width));
    return { lines, bodies: null };
  }

  return {
    draw: async (state: PictureState): Promise<RasterAnswer | null> => {
      last = state;
      const view = rasterViewOf(state);
      if (view.width === 0 || view.height === 0) return null;
      if (help === undefined) help = getHelp();
      const helper = help instanceof Promise ? await help : help;
      if (!isOpen || last !== state) return null;
      try {
        if (helper) return await drawHelped(helper, state);
      } catch {
        help = null;
      }
      return drawHere(state, view);
    },
    close: () => {
      isOpen = false;
      last = null;
      void Promise.resolve(help).then((helper) => helper?.close());
    },
  };
}
