import { useEffect, useState } from "react";

/** How long marks take to come and to go; the style sheets say it for what comes. */
const FADE_MS = 200;

/** What stood in a picture a moment ago, and which of it no longer stands. */
export interface Leaving<T> {
  readonly before: T;
  readonly keys: ReadonlySet<string>;
}

/**
 * What leaves a picture when its data change, for as long as it fades where it stood; `null`: nothing does.
 * @param drawn A new object is a new picture.
 * @param keysOf Which marks it has, by what stays the same from one picture to the next.
 */
export function useLeaving<T>(
  drawn: T,
  keysOf: (drawn: T) => readonly string[],
): Leaving<T> | null {
  const [last, setLast] = useState(drawn);
  const [leaving, setLeaving] = useState<Leaving<T> | null>(null);
  if (last !== drawn) {
    const kept = new Set(keysOf(drawn));
    const gone = keysOf(last).filter((key) => !kept.has(key));
    setLast(drawn);
    setLeaving(gone.length === 0 ? null : { before: last, keys: new Set(gone) });
  }
  useEffect(() => {
    if (!leaving) return undefined;
    const timer = setTimeout(() => setLeaving(null), FADE_MS);
    return () => clearTimeout(timer);
  }, [leaving]);
  return leaving;
}
