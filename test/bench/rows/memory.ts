import type { Bench, Row } from "../figure";
import { atMost } from "../goals";
import type { GraphSize } from "../graph";
import { load, rest } from "../loading";
import { heapOf } from "../heap";

const MOST = 150;

export const MEMORY: Row = {
  number: 4,
  title: "Memory of the page once a set is shown",
  limit: 10,
  measure: async (bench) => {
    for (const size of bench.sizes) {
      bench.signal.throwIfAborted();
      await measureSize(bench, size);
    }
  },
};

async function measureSize({ stand, peers, tell }: Bench, size: GraphSize): Promise<void> {
  const heap = await stand.visit({ isCardStubbed: true }, async (visit) => {
    await load(visit, await stand.networkOf(size));
    await rest(visit.page);
    return heapOf(visit.cdp);
  });
  const value = heap.objects + heap.document + heap.buffers;
  const peer = (page: string) => peers?.of(size, page, "heapAllMB") ?? "–";
  const figure = (part: number) => part.toFixed(1);
  tell({
    what: "heap, document and buffers after collection",
    size,
    value,
    unit: "MB",
    grows: true,
    note: `objects ${figure(heap.objects)}, document ${figure(heap.document)}, buffers ${figure(heap.buffers)}`,
    beside: peers ? `sigma ${peer("sigma")}, deck.gl ${peer("deckgl")}` : undefined,
    verdicts: size === "100k" ? atMost(value, MOST, `≤ ${MOST} MB`) : [],
  });
}
