import { useEffect, useState } from "react";
import { forgetWidths } from "./labelWriter";

/** Counts up whenever a font has arrived: a canvas must be painted again, a page need not. */
export function useFontsLoaded(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const { fonts } = document as Partial<Pick<Document, "fonts">>;
    const increase = () => {
      forgetWidths();
      setCount((old) => old + 1);
    };
    fonts?.addEventListener("loadingdone", increase);
    return () => fonts?.removeEventListener("loadingdone", increase);
  }, []);
  return count;
}
