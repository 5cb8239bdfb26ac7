import { useMemo, useSyncExternalStore } from "react";

/** Whether a media query holds, as long as it does. The browser is asked for it once, not at every drawing. */
export function useMedia(query: string): boolean {
  const { subscribe, read } = useMemo(() => {
    const list = window.matchMedia(query);
    return {
      subscribe: (onChange: () => void) => {
        list.addEventListener("change", onChange);
        return () => list.removeEventListener("change", onChange);
      },
      read: () => list.matches,
    };
  }, [query]);
  return useSyncExternalStore(subscribe, read);
}
