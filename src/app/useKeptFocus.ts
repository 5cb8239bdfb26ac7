import { useEffect } from "react";

/** Watches over the focus from the first time on that something has it. */
export function useKeptFocus(): void {
  useEffect(() => {
    const watch = () => {
      // Failing, nobody watches: the focus behaves as browsers have it.
      import("./keepFocus").then(({ keepFocus }) => keepFocus(document)).catch(() => {});
    };
    document.addEventListener("focusin", watch, { once: true });
    return () => document.removeEventListener("focusin", watch);
  }, []);
}
