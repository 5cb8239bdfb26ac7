import { useEffect, useState, type RefObject } from "react";
import { readPalette, type Palette } from "./palette";

/** What a device may ask for; each changes the colours of the page. */
const LOOKS = [
  "(prefers-color-scheme: dark)",
  "(forced-colors: active)",
  "(prefers-contrast: more)",
];

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
    const device = typeof matchMedia === "function" ? LOOKS.map((look) => matchMedia(look)) : [];
    for (const look of device) look.addEventListener("change", read);
    // A canvas whose memory was taken away comes back empty: with new colours, everything is painted again.
    const stage = ref.current;
    stage?.addEventListener("contextrestored", read, true);
    return () => {
      observer.disconnect();
      for (const look of device) look.removeEventListener("change", read);
      stage?.removeEventListener("contextrestored", read, true);
    };
  }, [ref]);
  return palette;
}
