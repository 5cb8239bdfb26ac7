import { useLayoutEffect, useState, type RefObject } from "react";

/** An element's width in pixels, `fallback` until it is known and where nothing is ever laid out. */
export function useWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => setWidth(box.clientWidth === 0 ? fallback : box.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, fallback]);
  return width;
}
