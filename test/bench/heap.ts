import type { CDPSession } from "playwright-core";

/** MB in use after a collection. */
export interface Heap {
  readonly objects: number;
  readonly document: number;
  /** Typed arrays and the like. */
  readonly buffers: number;
}

export async function heapOf(cdp: CDPSession): Promise<Heap> {
  await cdp.send("HeapProfiler.collectGarbage");
  const found = await cdp.send("Runtime.getHeapUsage");
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = found;
  return {
    objects: usedSize / 1e6,
    document: embedderHeapUsedSize / 1e6,
    buffers: backingStorageSize / 1e6,
  };
}
