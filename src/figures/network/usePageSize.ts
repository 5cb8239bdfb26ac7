import { useEffect, useState, type RefObject } from "react";
import type { PageSize } from "./view";

/**
 * The element's size in CSS pixels and the device's pixel ratio, as they change; `null` before the first measure. As
 * large as letters, a pixel is a sixteenth of the page's em.
 */
export function usePageSize(
  ref: RefObject<HTMLElement | null>,
  isAsLargeAsLetters = false,
): PageSize | null {
  const [size, setSize] = useState<PageSize | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const em = isAsLargeAsLetters ? getComputedStyle(document.documentElement).fontSize : "16px";
      const unit = Number.parseFloat(em) / 16 || 1;
      const [width, height] = [box.width / unit, box.height / unit];
      const ratio = (window.devicePixelRatio || 1) * unit;
      setSize((old) =>
        old?.width === width && old.height === height && old.ratio === ratio
          ? old
          : { width, height, ratio },
      );
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [ref, isAsLargeAsLetters]);
  return size;
}
