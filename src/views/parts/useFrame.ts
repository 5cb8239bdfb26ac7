import { useSyncExternalStore } from "react";
import type { Frame } from "../../layout/placement";

const TALL = "(max-width: 47.99rem) and (orientation: portrait)";

/** A phone's picture is tall, any other wide: two placements, each at rest. */
export function useFrame(): Frame {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(TALL);
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => (window.matchMedia(TALL).matches ? "portrait" : "landscape"),
  );
}
