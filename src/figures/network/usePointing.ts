import {
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import type { Point } from "../../layout/placement";
import type { PictureTarget } from "./lightUp";
import type { PictureState } from "./pictureState";
import type { WithHands } from "./useHands";

export interface Pointed {
  readonly target: PictureTarget;
  readonly at: Point;
  /** When it was reached, in milliseconds of the page. */
  readonly since: number;
  /** Escape has sent the words beside it away. */
  readonly isHushed: boolean;
}

export type OnPress = (event: PointerEvent, at: Point, state: PictureState | null) => void;

const CLICK_SLACK = 4;

/** What the pointer is on, and what it selects. */
export function usePointing(
  ref: RefObject<HTMLElement | null>,
  withHands: WithHands,
  onSelect: (target: PictureTarget | null, isAdded: boolean) => void,
  onPress: OnPress,
) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const pressed = useRef<Point | null>(null);
  const isFinger = useRef(false);
  const isInside = useRef(false);
  const isPointing = pointed !== null;
  useEffect(() => {
    const hush = ({ key }: KeyboardEvent) => {
      if (key === "Escape") setPointed((old) => old && { ...old, isHushed: true });
    };
    if (isPointing) window.addEventListener("keydown", hush);
    return () => window.removeEventListener("keydown", hush);
  }, [isPointing]);
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
        const isFree = event.buttons === 0;
        isInside.current = true;
        const since = event.timeStamp;
        withHands(({ hitTest, isOnTip }) => {
          const target = isFree && isInside.current ? hitTest(state, at) : null;
          setPointed((old) => {
            if (old && isFree && isOnTip(ref.current, at, since - old.since)) return old;
            if (!target) return null;
            return isSame(old, target) ? old : { target, at, since, isHushed: false };
          });
        });
      },
      onPointerLeave: () => {
        isInside.current = false;
        setPointed(null);
      },
      onPointerDown: (event: PointerEvent) => {
        pressed.current = pointIn(event);
        isFinger.current = event.pointerType === "touch";
        onPress(event, pressed.current, state);
      },
      onClick: (event: MouseEvent) => {
        const at = pointIn(event);
        const from = pressed.current ?? at;
        if (!state || Math.hypot(at.x - from.x, at.y - from.y) > CLICK_SLACK) return;
        // What has opened under the pointer meanwhile was not meant.
        const isStill =
          pointed !== null && Math.hypot(at.x - pointed.at.x, at.y - pointed.at.y) < 1;
        withHands(({ hitTest, hitByFinger }) => {
          const hit = isFinger.current ? hitByFinger : hitTest;
          onSelect(isStill ? pointed.target : hit(state, at), event.shiftKey);
        });
      },
    }),
  };
}

function isSame(old: Pointed | null, target: PictureTarget): boolean {
  return old !== null && JSON.stringify(old.target) === JSON.stringify(target);
}
