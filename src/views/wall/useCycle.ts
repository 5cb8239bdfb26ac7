import { useEffect, useState } from "react";

export interface Cycle {
  /** Which of the views is on the wall. */
  readonly at: number;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly stop: () => void;
  /** One on, or one back with `-1`. */
  readonly step: (by: 1 | -1) => void;
}

/** Goes round through `count` views, each for some seconds, until it is stopped. */
export function useCycle(count: number, seconds: number): Cycle {
  const [shown, setShown] = useState(0);
  const [isPlaying, setPlaying] = useState(true);
  const at = shown % count;
  useEffect(() => {
    if (!isPlaying || count < 2) return undefined;
    const timer = setTimeout(() => setShown((at + 1) % count), seconds * 1000);
    return () => clearTimeout(timer);
  }, [at, count, isPlaying, seconds]);
  return {
    at,
    isPlaying,
    play: () => {
      setShown((at + 1) % count);
      setPlaying(true);
    },
    stop: () => setPlaying(false),
    step: (by) => setShown((at + by + count) % count),
  };
}
