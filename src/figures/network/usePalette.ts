import { useEffect, useState, type RefObject } from "react";
import { readPalette, type Palette } from "./palette";

/** The colours in force, read again when the theme changes. */
export function usePalette(ref: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = () => {
      if (ref.current) setPalette(readPalette(ref.current));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, {
      attributeFilter: ["data-theme", "class"],
    });
    const device =
      typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
    device?.addEventListener("change", read);
    // A canvas whose memory was taken away comes back empty: with new colours, everything is painted again.
    const stage = ref.current;
    stage?.addEventListener("contextrestored", read, true);
    return () => {
      observer.disconnect();
      device?.removeEventListener("change", read);
      stage?.removeEventListener("contextrestored", read, true);
    };
  }, [ref]);
  return palette;
}
