import { fadeOver } from "../fadeOver";
import { openGlPainter } from "../gl/glPainter";
import { hubsOf } from "../paintSelection";
import { LIT } from "../lightUp";
import { paintBodies } from "../paintBodies";
import { paintedOn } from "../paintedOn";
import { clearSheet, paintAbove, paintBelow } from "../paintPicture";
import type { PaintOver, PictureState } from "../pictureState";
import { openLineSheet } from "./lineSheet";
import { openPointedSheet } from "./pointedSheet";
import { addSheet } from "./sheet";
import { openStamps } from "./stampBodies";

/** Once the view has rested so long, everything is painted sharp again. */
const REST_MS = 90;

export interface LargePicture {
  readonly show: (state: PictureState, paintOver: PaintOver | undefined) => void;
  readonly close: () => void;
}

/**
 * The marks of a picture with very many lines, on sheets in `host`: what lies under the lines, the lines, what lies over
 * them. Where WebGL2 is accelerated it paints lines and bodies anew in every frame; else they are painted once the view
 * rests. The other sheets are moved along meanwhile.
 */
export function openLargePicture(host: HTMLElement): LargePicture {
  const below = addSheet(host, false);
  const lines = openLineSheet(host);
  const gl = openGlPainter(host, () => shown && paintAll(shown));
  const above = addSheet(host, true);
  const over = openPointedSheet(host);
  const stampBodies = openStamps();
  let shown: Shown | null = null;
  let landed: PictureState["scene"] | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let belowLook: readonly unknown[] = [];

  function paintAll({ state, paintOver }: Shown): void {
    clearTimeout(rest);
    rest = undefined;
    const { size, view, scene } = state;
    const still = { ...state, hovered: null, cursor: null };
    over.paint(state);
    const isOther = landed !== null && landed !== scene && landed.placement === scene.placement;
    const sheets = [below.canvas, above.canvas, ...(gl.isReady() ? [gl.canvas] : [])];
    if (isOther) for (const canvas of sheets) fadeOver(canvas);
    const look = lookBelow(state);
    if (look.some((part, i) => part !== belowLook[i])) {
      belowLook = look;
      const context = below.paintFor(size, view);
      if (context) paintBelow(context, still);
    }
    const context = above.paintFor(size, view);
    if (context) {
      clearSheet(context, still);
      paintAbove(context, still, gl.isReady() ? paintOverHubs : stampBodies);
      paintOver?.(context, still);
    }
    const handleLanded = () => {
      markDrawn(landed, scene);
      landed = scene;
    };
    if (gl.paint(state)) {
      lines.hide();
      handleLanded();
    } else lines.paint(state, handleLanded);
  }

  function move({ state: { view } }: Shown): void {
    for (const sheet of [below, lines, above, over]) sheet.moveTo(view);
  }

  // What was printed on the sheet in between stays on it otherwise.
  const printed = new AbortController();
  const repaint = () => setTimeout(() => shown && paintAll(shown));
  addEventListener("afterprint", repaint, { signal: printed.signal });
  return {
    show: (state, paintOver) => {
      const next = { state, paintOver };
      const isMoving =
        shown !== null &&
        isSameBut(shown, next) &&
        (rest !== undefined || shown.state.view !== state.view);
      const isOnlyPointed = shown !== null && !isMoving && isSamePicture(shown, next);
      shown = next;
      if (isOnlyPointed) {
        over.paint(state);
        return;
      }
      paintedOn.set(above.canvas, next);
      if (!isMoving) {
        paintAll(next);
        return;
      }
      move(next);
      gl.paint(state);
      clearTimeout(rest);
      rest = setTimeout(() => paintAll(next), REST_MS);
    },
    close: () => {
      clearTimeout(rest);
      printed.abort();
      gl.close();
      lines.close();
      over.canvas.remove();
      for (const sheet of [below, above]) sheet.canvas.remove();
    },
  };
}

/** The card has painted the bodies; a hull would lie over those that belong to it. */
function paintOverHubs(context: CanvasRenderingContext2D, state: PictureState): void {
  if (hubsOf(state).length > 0) paintBodies(context, state, [LIT]);
}

interface Shown {
  readonly state: PictureState;
  readonly paintOver: PaintOver | undefined;
}

/** Whether no more than the view, and what stands out, is different. */
function isSameBut({ state: a, paintOver }: Shown, { state: b, ...next }: Shown): boolean {
  const kept = ["scene", "face", "palette", "size", "glide", "names", "fonts"] as const;
  return paintOver === next.paintOver && kept.every((part) => a[part] === b[part]);
}

/** Whether no more than what is pointed at is different. */
function isSamePicture(a: Shown, b: Shown): boolean {
  const kept = ["lighting", "drawn", "focus", "view"] as const;
  const isSameSelection = b.state.focus === null || a.state.selection === b.state.selection;
  return (
    isSameBut(a, b) && isSameSelection && kept.every((part) => a.state[part] === b.state[part])
  );
}

function lookBelow({ scene, palette, size, view, glide, drawn, lighting }: PictureState) {
  const isDense = drawn.gathered !== undefined;
  return [
    scene,
    palette,
    size,
    view,
    glide,
    drawn.face,
    drawn.bundles,
    isDense ? lighting : lighting.isSelective,
    isDense ? drawn : null,
  ];
}

function markDrawn(before: PictureState["scene"] | null, scene: PictureState["scene"]): void {
  if (before === null) performance.mark("app:first-draw");
  else if (before !== scene) performance.mark("app:filtered");
}
