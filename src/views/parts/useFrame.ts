import { useSyncExternalStore } from "react";
import type { Frame } from "../../layout/placement";

/**
 * An upright window's picture is tall, any other wide: two placements, each at rest. Up to a phone's width; further where
 * something stands beside the picture.
 */
export function useFrame(widest = "47.99rem"): Frame {
  const tall = `(max-width: ${widest}) and (orientation: portrait)`;
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(tall);
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => (window.matchMedia(tall).matches ? "portrait" : "landscape"),
  );
}
