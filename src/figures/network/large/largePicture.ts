import { fadeOver } from "../fadeOver";
import { openGlPainter } from "../gl/glPainter";
import { hubsOf } from "../paintSelection";
import { LIT } from "../lightUp";
import { paintBodies } from "../paintBodies";
import { paintedOn } from "../paintedOn";
import { clearSheet, paintAbove, paintBelow } from "../paintPicture";
import type { PaintOver, PictureState } from "../pictureState";
import { keptBodies } from "./keptBodies";
import { openMarkSheets } from "./markSheets";
import { openPointedSheet } from "./pointedSheet";
import type { OpenRasterHelp } from "./rasterHelp";
import { colourReader } from "./readColour";
import { addSheet, type SheetContext } from "./sheet";
import { openStamps } from "./stampBodies";

/** Once the view has rested so long, everything is painted sharp again. */
const REST_MS = 90;
/** What changes again so soon, as while the reading date is dragged, does not fade: nobody would see it whole. */
const FADE_AFTER_MS = 350;
/** The lines, which a helper draws, are on their way before that. */
const LINES_REST_MS = 30;

export interface LargePicture {
  readonly show: (state: PictureState, paintOver: PaintOver | undefined) => void;
  readonly close: () => void;
}

/**
 * The marks of a picture with very many lines, on sheets in `host`: what lies under the lines, the lines, what lies over
 * them. Where WebGL2 is accelerated it paints lines and bodies anew in every frame; else they are painted once the view
 * rests. The other sheets are moved along meanwhile.
 */
export function openLargePicture(
  host: HTMLElement,
  openHelp: OpenRasterHelp | undefined,
): LargePicture {
  const below = addSheet(host);
  const marks = openMarkSheets(host, openHelp);
  const gl = openGlPainter(host, () => shown && paintAll(shown));
  const above = addSheet(host);
  const over = openPointedSheet(host);
  const paper = addPaper(host);
  const stampBodies = openStamps();
  const packBodies = keptBodies(colourReader());
  let isStampedHere = false;
  let shown: Shown | null = null;
  let landed: PictureState["scene"] | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let linesRest: ReturnType<typeof setTimeout> | undefined;
  let onCard: PictureState | null = null;
  let belowLook: readonly unknown[] = [];
  let changedAt = -Infinity;

  function paintAll({ state, paintOver }: Shown): void {
    clearTimeout(rest);
    clearTimeout(linesRest);
    rest = undefined;
    const { size, view, scene } = state;
    const still = { ...state, hovered: null, cursor: null };
    over.paint(state);
    const isOther = landed !== null && landed !== scene && landed.placement === scene.placement;
    if (isOther) {
      const now = performance.now();
      if (now - changedAt > FADE_AFTER_MS) fadeAll();
      changedAt = now;
    }
    // First, so that a helper draws the marks meanwhile.
    const isByCard = paintCard(state);
    if (isByCard) marks.hide();
    else marks.paint(state, () => landMarks(scene));
    const look = [...lookBelow(state), isByCard];
    if (look.some((part, i) => part !== belowLook[i])) {
      belowLook = look;
      below.paint(size, view, (context) => paintBelow(context, still, isByCard));
    }
    const isStamped = !isByCard && hasStamped(still);
    if (!isByCard) marks.showBodies(isStamped);
    isStampedHere = !isByCard && !isStamped;
    above.paint(size, view, (context) => {
      clearSheet(context, still);
      paintAbove(context, still, isStampedHere ? stampHere : paintOverHubs);
      paintOver?.(context, still);
    });
    if (isByCard) land(scene);
  }

  /** What the card shows can only be copied right after it was painted. */
  function fadeAll(): void {
    const isByCard = onCard !== null && gl.paint(onCard);
    const sheets = [below.canvas, above.canvas, ...(isByCard ? [gl.canvas] : [])];
    for (const canvas of sheets) fadeOver(canvas);
  }

  function paintCard(state: PictureState): boolean {
    onCard = gl.paint(state) ? state : null;
    return onCard !== null;
  }

  /** Whether a helper has stamped the bodies: on their way, or with a hull under them, they are stamped here. */
  function hasStamped(state: PictureState): boolean {
    const { t, links } = state.glide;
    return (
      (t === 0 || t === 1) && links === 1 && hubsOf(state).length === 0 && marks.hasBodies(state)
    );
  }

  function stampHere(context: SheetContext, state: PictureState): void {
    stampBodies(context, packBodies(state), state.size, state.view);
  }

  function landMarks(scene: PictureState["scene"]): void {
    land(scene);
    if (shown === null || rest !== undefined || !isStampedHere) return;
    // Those that were stamped here meanwhile lie on those that have come.
    if (hasStamped({ ...shown.state, hovered: null })) paintAll(shown);
  }

  function land(scene: PictureState["scene"]): void {
    markDrawn(landed, scene);
    landed = scene;
  }

  function moveOn(next: Shown): void {
    move(next);
    clearTimeout(rest);
    clearTimeout(linesRest);
    rest = setTimeout(() => paintAll(next), REST_MS);
    if (paintCard(next.state)) return;
    linesRest = setTimeout(() => marks.paint(next.state, () => {}), LINES_REST_MS);
  }

  function move({ state: { view } }: Shown): void {
    for (const sheet of [below, marks, above, over]) sheet.moveTo(view);
  }

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
      paintedOn.set(paper, { ...next, isOnlyPaper: true });
      if (isMoving) moveOn(next);
      else paintAll(next);
    },
    close: () => {
      clearTimeout(rest);
      clearTimeout(linesRest);
      gl.close();
      marks.close();
      paper.remove();
      for (const sheet of [below, above, over]) sheet.canvas.remove();
    },
  };
}

/** What the whole picture is painted on when it is printed, and is known by: on the screen it is not there. */
function addPaper(host: HTMLElement): HTMLCanvasElement {
  const paper = document.createElement("canvas");
  paper.className = "picture-paper";
  paper.width = 1;
  paper.height = 1;
  host.append(paper);
  return paper;
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
  const kept = ["scene", "face", "palette", "size", "glide", "names", "fonts", "network"] as const;
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

function lookBelow(state: PictureState) {
  const { scene, palette, size, view, glide, drawn, lighting, network } = state;
  const isDense = drawn.gathered !== undefined;
  return [
    scene,
    palette,
    size,
    view,
    glide,
    drawn.face,
    drawn.bundles,
    network,
    isDense ? lighting : lighting.isSelective,
    isDense ? drawn : null,
  ];
}

function markDrawn(before: PictureState["scene"] | null, scene: PictureState["scene"]): void {
  if (before === null) performance.mark("app:first-draw");
  else if (before !== scene) performance.mark("app:filtered");
}
