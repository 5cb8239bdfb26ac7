import { useEffect } from "react";
import { holdPage } from "../../data/release";

/** Keeps the page from being reloaded by itself while it does, or says, what a reload would lose. */
export function useHeldPage(isHeld: boolean): void {
  useEffect(() => (isHeld ? holdPage() : undefined), [isHeld]);
}
