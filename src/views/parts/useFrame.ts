import { useMemo, useSyncExternalStore } from "react";
import type { Frame } from "../../layout/placement";

/**
 * An upright window's picture is tall, any other wide: two placements, each at rest. Up to a phone's width; further where
 * something stands beside the picture.
 */
export function useFrame(widest = "47.99rem"): Frame {
  const store = useMemo(() => {
    const query = window.matchMedia(`(max-width: ${widest}) and (orientation: portrait)`);
    return {
      subscribe: (onChange: () => void) => {
        query.addEventListener("change", onChange);
        return () => query.removeEventListener("change", onChange);
      },
      read: (): Frame => (query.matches ? "portrait" : "landscape"),
    };
  }, [widest]);
  return useSyncExternalStore(store.subscribe, store.read);
}
