import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { Hands } from "./hands";

/** Does at once what hands can do, or, in the same order, as soon as they are there. */
export type WithHands = (act: (hands: Hands) => void) => void;

const REACHING = ["pointerenter", "pointerdown", "touchstart", "focus"] as const;

/** The first picture needs no hands: they are fetched when somebody reaches for it. */
export function useHands(ref: RefObject<HTMLElement | null>): WithHands {
  const fetched = useRef<Hands | null>(null);
  const waiting = useRef<((hands: Hands) => void)[]>([]);
  const reach = useCallback(async () => {
    if (fetched.current) return;
    const { hands } = await import("./hands");
    fetched.current = hands;
    for (const act of waiting.current.splice(0)) act(hands);
  }, []);
  const withHands = useCallback<WithHands>(
    (act) => {
      if (fetched.current) {
        act(fetched.current);
        return;
      }
      waiting.current.push(act);
      // Failing, they are fetched when somebody reaches again.
      reach().catch(() => waiting.current.splice(0));
    },
    [reach],
  );
  useEffect(() => {
    const element = ref.current;
    const handleReach = () => void reach().catch(() => waiting.current.splice(0));
    for (const event of REACHING) element?.addEventListener(event, handleReach, { once: true });
    return () => {
      for (const event of REACHING) element?.removeEventListener(event, handleReach);
    };
  }, [reach, ref]);
  return withHands;
}
