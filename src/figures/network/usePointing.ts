import { useRef, useState, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { Point } from "../../layout/placement";
import { hitTest } from "./hitTest";
import type { PictureTarget } from "./lightUp";
import type { PictureState } from "./pictureState";

export interface Pointed {
  readonly target: PictureTarget;
  readonly at: Point;
}

const CLICK_SLACK = 4;

/** What the pointer is on, and what it selects. */
export function usePointing(
  ref: RefObject<HTMLElement | null>,
  onSelect: (target: PictureTarget | null) => void,
) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const pressed = useRef<Point | null>(null);
  const pointIn = ({ clientX, clientY }: MouseEvent): Point => {
    const { left = 0, top = 0 } = ref.current?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  };
  return {
    pointed,
    handlersFor: (state: PictureState | null) => ({
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType === "touch" || !state) return;
        const at = pointIn(event);
        const target = event.buttons === 0 ? hitTest(state, at) : null;
        setPointed((old) => (target ? (isSame(old, target) ? old : { target, at }) : null));
      },
      onPointerLeave: () => setPointed(null),
      onPointerDown: (event: PointerEvent) => {
        pressed.current = pointIn(event);
      },
      onClick: (event: MouseEvent) => {
        const at = pointIn(event);
        const from = pressed.current ?? at;
        if (!state || Math.hypot(at.x - from.x, at.y - from.y) > CLICK_SLACK) return;
        onSelect(hitTest(state, at));
      },
    }),
  };
}

function isSame(old: Pointed | null, target: PictureTarget): boolean {
  return old !== null && JSON.stringify(old.target) === JSON.stringify(target);
}
