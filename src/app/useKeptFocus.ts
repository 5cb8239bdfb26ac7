import { useEffect } from "react";

/** Watches over the focus from the first time on that something has it. */
export function useKeptFocus(): void {
  useEffect(() => {
    const watch = () => void import("./keepFocus").then(({ keepFocus }) => keepFocus(document));
    document.addEventListener("focusin", watch, { once: true });
    return () => document.removeEventListener("focusin", watch);
  }, []);
}
