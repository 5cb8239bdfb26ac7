import { missingParts } from "./release";

/** What engines say where a worker does not get a part that it fetches when it is needed. */
const NOT_FETCHED = /dynamically imported module|importing a module script/i;

/** Whether an error is that of a part of the program that could not be fetched. */
export function isMissingPart(error: unknown): boolean {
  return typeof error === "object" && error !== null && missingParts.has(error);
}

/**
 * What a worker's `error` event means: that its program, or a part of it, could not be fetched, as after a release;
 * else `stopped`. Only faults of a program that runs come with words (HTML standard, "run a worker").
 */
export function errorOfWorker(event: Event, stopped: Error): Error {
  const words = "message" in event ? String(event.message) : null;
  if (words !== null && !NOT_FETCHED.test(words)) return stopped;
  const missing = new Error("The program of a worker could not be fetched.");
  missingParts.add(missing);
  return missing;
}
