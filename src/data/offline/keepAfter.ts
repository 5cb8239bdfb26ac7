/** Milliseconds after a set has been read: what keeps it must not take the processor from the first picture. */
export const KEEP_AFTER_MS = 4000;
