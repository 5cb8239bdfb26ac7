import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** While the page is being printed: what is drawn in part on the screen is drawn whole by then. */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false);
  useEffect(() => {
    // The browser does not wait for what is drawn later.
    const before = () => flushSync(() => setOnPaper(true));
    const after = () => setOnPaper(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return isOnPaper;
}
