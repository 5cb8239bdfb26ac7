import { useEffect, useState } from "react";

const REST_MS = 350;

/** The text once it has rested, so that quick steps are not all read out. */
export function useAnnounced(text: string): string {
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return announced;
}
