import { useSyncExternalStore } from "react";

/** A set that was taken out of this browser a moment ago. */
export interface RemovedSet {
  readonly name: string;
  readonly undo: () => Promise<void>;
}

let removed: RemovedSet | null = null;
const listeners = new Set<() => void>();

/** Outlives the list it was on: without the set on the page, the page is drawn anew. */
export function rememberRemoved(set: RemovedSet | null): void {
  removed = set;
  for (const listener of listeners) listener();
}

export function useRemoved(): RemovedSet | null {
  return useSyncExternalStore(subscribe, () => removed);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
