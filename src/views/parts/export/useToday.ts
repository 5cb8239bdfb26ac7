import { useSyncExternalStore } from "react";
import type { Day } from "../../../model/calendarDate";
import { today } from "./today";

/** The day on the reader's calendar: the next one when midnight passes over what is open, or while the device sleeps. */
export function useToday(): Day {
  return useSyncExternalStore(watchDay, today);
}

const MINUTE_MS = 60_000;

function watchDay(onChange: () => void): () => void {
  // Timers sleep with the device and may run late: looking each minute costs nothing.
  const timer = setInterval(onChange, MINUTE_MS);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", onChange);
  };
}
