import { useEffect, useRef, useState } from "react";
import type { Face } from "../../layout/placement";

const GLIDE_MS = 700;

/** How far the picture is from the map (0) to the network (1), and how much of the links shows meanwhile. */
export interface Glide {
  readonly t: number;
  readonly links: number;
}

/** The face whose lines and names show: those of the one that is left fade before those of the other come. */
export function faceDuring({ t }: Glide): Face {
  return t < 0.5 ? "map" : "network";
}

const restAt = (face: Face): Glide => ({ t: face === "map" ? 0 : 1, links: 1 });

/** Glides when the face changes; at once where less motion is wanted. */
export function useGlide(face: Face): Glide {
  const [glide, setGlide] = useState<Glide>(() => restAt(face));
  const current = useRef(glide);
  useEffect(() => {
    const rest = restAt(face);
    const { t: from, links } = current.current;
    const show = (next: Glide) => {
      current.current = next;
      setGlide(next);
    };
    if (from === rest.t) {
      if (links !== 1) show(rest);
      return undefined;
    }
    if (prefersStillness()) {
      show(rest);
      return undefined;
    }
    let frame = 0;
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const passed = Math.min(1, (now - start) / GLIDE_MS);
      const away = from + (rest.t - from) * ease(passed);
      show(passed < 1 ? { t: away, links: linksDuring(passed, links) } : rest);
      if (passed < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [face]);
  return glide;
}

export function prefersStillness(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function ease(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2;
}

/** Links are gone by the first fifth of the way and come back in the last. `before`: how much of them still showed. */
function linksDuring(passed: number, before: number): number {
  return Math.max(0, before - passed * 5, passed * 5 - 4);
}
