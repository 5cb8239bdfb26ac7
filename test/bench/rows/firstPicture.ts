import { atMost, median, overFloor, ratioOf, shareOf } from "../goals";
import type { Bench, Row } from "../figure";
import type { GraphSize } from "../graph";
import { firstPictureOf, type Loading } from "../loading";

const RUNS: Record<GraphSize, number> = { "500": 3, "2k": 3, "10k": 3, "100k": 1 };
/** What the whole app of another project takes for 2,000 bodies, where somebody has measured it. */
const APP = "gephi-lite (app, GEXF)";

export const FIRST_PICTURE: Row = {
  number: 1,
  title: "First complete picture of a published set, from navigation to the screen",
  limit: 12,
  measure: async (bench) => {
    for (const size of bench.sizes) await measureSize(bench, size);
  },
};

async function measureSize(bench: Bench, size: GraphSize): Promise<void> {
  const { stand, peers, tell } = bench;
  const [pages, floors]: [Loading[], Loading[]] = [[], []];
  // In turn, so that what else the machine does falls on both alike.
  for (let run = 0; run < RUNS[size]; run += 1) {
    bench.signal.throwIfAborted();
    floors.push(await firstPictureOf(stand, await stand.floorOf(size)));
    pages.push(await firstPictureOf(stand, await stand.networkOf(size)));
  }
  const shown = median(pages.map(({ shown }) => shown));
  const floor = median(floors.map(({ shown }) => shown));
  const work = median(pages.map(({ processor }) => processor));
  const fastest = peers?.least(size, "firstDraw") ?? null;
  const app = peers?.of(size, APP, "firstDraw") ?? null;
  tell({
    what: "first picture",
    size,
    value: shown,
    unit: "ms",
    grows: true,
    beside: fastest ? `${fastest.name} ${fastest.value}` : undefined,
    verdicts: [
      ...atMost(shown, fastest?.value ?? null, "≤ the fastest page"),
      ...atMost(shown, shareOf(0.25, app), "≤ 0.25 × Gephi Lite"),
    ],
  });
  tell({ what: "  the floor: loaded and parsed", size, value: floor, unit: "ms", verdicts: [] });
  tell({
    what: "  over the floor",
    size,
    value: overFloor(shown, floor),
    unit: "ms",
    verdicts: [],
  });
  const least = peers?.least(size, "firstDrawCpu") ?? null;
  const times = ratioOf(work, least?.value ?? null);
  tell({
    what: "  processor time of all processes",
    size,
    value: work,
    unit: "ms",
    grows: true,
    beside: least ? `${least.name} ${least.value} (${times?.toFixed(2)} ×)` : undefined,
    verdicts: [],
  });
}
