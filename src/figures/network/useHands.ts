import { useCallback, useEffect, useRef, type RefObject } from "react";

type Hands = typeof import("./hands");
/** Does at once what hands can do, or, in the same order, as soon as they are there. */
export type WithHands = (act: (hands: Hands) => void) => void;

const REACHING = ["pointerenter", "pointerdown", "touchstart", "focus"] as const;

/** The first picture needs no hands: they are fetched when somebody reaches for it. */
export function useHands(ref: RefObject<HTMLElement | null>): WithHands {
  const hands = useRef<Hands | null>(null);
  const fetching = useRef<Promise<Hands> | null>(null);
  const reach = useCallback(() => {
    fetching.current ??= import("./hands").then((here) => (hands.current = here));
    // Failing, they are fetched when somebody reaches again.
    fetching.current.catch(() => (fetching.current = null));
    return fetching.current;
  }, []);
  useEffect(() => {
    const element = ref.current;
    const handleReach = () => void reach().catch(() => {});
    for (const event of REACHING) element?.addEventListener(event, handleReach, { once: true });
    return () => {
      for (const event of REACHING) element?.removeEventListener(event, handleReach);
    };
  }, [reach, ref]);
  return useCallback(
    (act) => {
      if (hands.current) act(hands.current);
      else
        reach()
          .then(act)
          .catch(() => {});
    },
    [reach],
  );
}
