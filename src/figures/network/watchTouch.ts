import { speak } from "../../i18n/phraseBook";
import type { Point } from "../../layout/placement";
import { LANGUAGES } from "../../model/localText";
import { touchPhrases } from "./touchPhrases";

const DOUBLE_TAP_MS = 300;
const TAP_REACH = 24;
const HINT_MS = 1600;

/**
 * A double tap zooms where it falls, in browsers that send no double click for it too; one finger that drags scrolls
 * the page, and the stage says meanwhile (`data-hint`) that two are needed: at the first time, and then only to those
 * who drag sideways, where there is nothing to scroll. Returns how to stop.
 */
export function watchTouch(stage: HTMLElement, onDoubleTap: (at: Point) => void): () => void {
  let last: (Point & { readonly time: number }) | null = null;
  let isTap = false;
  let isTold = false;
  let start: Point = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handleStart = ({ touches }: TouchEvent) => {
    isTap = touches.length === 1;
    start = { x: touches[0]?.clientX ?? 0, y: touches[0]?.clientY ?? 0 };
    if (!isTap) delete stage.dataset["hint"];
  };
  const handleMove = ({ touches }: TouchEvent) => {
    isTap = false;
    const [touch, second] = touches;
    if (!touch || second || stage.dataset["picking"] !== undefined) return;
    const isSideways = Math.abs(touch.clientX - start.x) > Math.abs(touch.clientY - start.y);
    if (isTold && !isSideways && stage.dataset["hint"] === undefined) return;
    isTold = true;
    stage.dataset["hint"] = touchHint();
    clearTimeout(timer);
    timer = setTimeout(() => delete stage.dataset["hint"], HINT_MS);
  };
  const handleEnd = (event: TouchEvent) => {
    const touch = event.changedTouches[0];
    if (!isTap || !touch) return;
    const { left, top } = stage.getBoundingClientRect();
    const tap = { x: touch.clientX - left, y: touch.clientY - top, time: event.timeStamp };
    const isDouble =
      last !== null &&
      tap.time - last.time < DOUBLE_TAP_MS &&
      Math.hypot(tap.x - last.x, tap.y - last.y) < TAP_REACH;
    last = isDouble ? null : tap;
    if (!isDouble) return;
    // Else the browser sends a double click as well.
    event.preventDefault();
    onDoubleTap(tap);
  };
  stage.addEventListener("touchstart", handleStart, { passive: true });
  stage.addEventListener("touchmove", handleMove, { passive: true });
  stage.addEventListener("touchend", handleEnd);
  return () => {
    clearTimeout(timer);
    stage.removeEventListener("touchstart", handleStart);
    stage.removeEventListener("touchmove", handleMove);
    stage.removeEventListener("touchend", handleEnd);
  };
}

/** In the language of the page. */
function touchHint(): string {
  const language = LANGUAGES.find((other) => other === document.documentElement.lang);
  return speak(touchPhrases, language ?? LANGUAGES[0]).twoFingers;
}
