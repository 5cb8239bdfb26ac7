import { useEffect } from "react";
import { useLocation } from "react-router-dom";

/** The page is first drawn in slices: where the address has changed between them, before the router listened, tells it. */
export function useMissedAddress(): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    const address = window.location.hash.slice(1) || "/";
    if (address !== pathname + search) window.dispatchEvent(new PopStateEvent("popstate"));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: from now on the router listens
  }, []);
}
