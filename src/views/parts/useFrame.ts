import type { Frame } from "../../layout/placement";
import { useMedia } from "../../ui/useMedia";

/**
 * An upright window's picture is tall, any other wide: two placements, each at rest. Up to a phone's width; further where
 * something stands beside the picture.
 */
export function useFrame(widest = "47.99rem"): Frame {
  const isUpright = useMedia(`(max-width: ${widest}) and (orientation: portrait)`);
  return isUpright ? "portrait" : "landscape";
}
