import { useEffect, useState, type RefObject } from "react";
import { placeBeside, type Box } from "./placeBeside";

interface Beside {
  /** What is explained, on the screen; `null` while it is not there. */
  readonly target: Box | null;
  readonly card: { readonly left: number; readonly top: number };
}

const LOOK_AGAIN_MS = 150;

/** Keeps a card beside what a selector finds, which is brought into sight, while page and window move. */
export function useBeside(selector: string, card: RefObject<HTMLElement | null>): Beside | null {
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => {
    let shown: Element | null = null;
    const place = () => {
      const element = document.querySelector(selector);
      const box = card.current && boxOf(card.current);
      if (!box) return;
      if (element && element !== shown) bringIntoSight(element, box.height);
      shown = element;
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const target = element ? boxOf(element) : null;
      const nowhere = { left: 0, top: 0, width: 0, height: 0 };
      const next = { target, card: placeBeside(target ?? nowhere, box, { width, height }) };
      setBeside((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    place();
    // The page may still be loading, and grows as it does.
    const timer = setInterval(place, LOOK_AGAIN_MS);
    window.addEventListener("resize", place);
    document.addEventListener("scroll", place, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      window.removeEventListener("resize", place);
      document.removeEventListener("scroll", place, { capture: true });
    };
  }, [selector, card]);
  return beside;
}

/** In the middle of what the card leaves free, if it fits; else from its top. */
function bringIntoSight(element: Element, cardHeight: number): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const room = window.innerHeight - cardHeight;
  if (top >= 0 && bottom <= window.innerHeight && height < room) return;
  element.scrollIntoView({ block: height < room / 2 ? "center" : "start", behavior: "instant" });
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
