import { useSyncExternalStore } from "react";
import type { Frame } from "../../layout/placement";

/**
 * An upright window's picture is tall, any other wide: two placements, each at rest. Up to a phone's width; further where
 * something stands beside the picture.
 */
export function useFrame(widest = "47.99rem"): Frame {
  const query = window.matchMedia(`(max-width: ${widest}) and (orientation: portrait)`);
  return useSyncExternalStore(
    (onChange) => {
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => (query.matches ? "portrait" : "landscape"),
  );
}
