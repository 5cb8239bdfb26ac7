import type { Bench, Row } from "../figure";
import { atMost, median, quantile, shareOf } from "../goals";
import type { GraphSize } from "../graph";
import { load, rest } from "../loading";
import { focusPicture, moveAround, sharpAfterRest, VIEWS } from "../moving";
import type { Visit } from "../stand";
import { traceTasks } from "../tasks";
import { countThreadTime, taskSeconds } from "../threadTime";

export const PAN_AND_ZOOM: Row = {
  number: 2,
  title: "Pan and zoom by mouse, work of the page's thread for each frame",
  limit: 10,
  measure: async (bench) => {
    for (const size of bench.sizes) {
      bench.signal.throwIfAborted();
      await measureAccelerated(bench, size);
      bench.signal.throwIfAborted();
      await measureWithoutCard(bench, size);
    }
  },
};

async function measureAccelerated({ stand, peers, tell }: Bench, size: GraphSize): Promise<void> {
  const { value, frames } = await stand.visit({ isCardStubbed: true }, async (visit) => {
    await load(visit, await stand.networkOf(size));
    const value = await workPerFrame(visit);
    const stopTrace = await traceTasks(visit.browser, visit.page);
    await moveAround(visit);
    return { value, ...(await stopTrace()) };
  });
  const [deck, sigma] = [
    peers?.of(size, "deckgl", "taskPerFrame") ?? null,
    peers?.of(size, "sigma", "taskPerFrame") ?? null,
  ];
  tell({
    what: "accelerated (draw calls stubbed), mean",
    size,
    value,
    unit: "ms",
    beside: peers ? `deck.gl ${deck ?? "–"}, sigma ${sigma ?? "–"}` : undefined,
    note: `traced: median ${median(frames)?.toFixed(1)}, 95th ${quantile(frames, 0.95)?.toFixed(1)}`,
    grows: true,
    verdicts: [
      ...atMost(value, 2.5, "≤ 2.5 ms"),
      ...atMost(value, shareOf(0.6, deck), "≤ 0.6 × deck.gl"),
      ...atMost(value, shareOf(0.25, sigma), "≤ 0.25 × sigma"),
    ],
  });
}

async function measureWithoutCard({ stand, peers, tell }: Bench, size: GraphSize): Promise<void> {
  const found = await stand.visit({}, async (visit) => {
    await load(visit, await stand.networkOf(size));
    const mean = await workPerFrame(visit);
    const stopTrace = await traceTasks(visit.browser, visit.page);
    await moveAround(visit);
    const { frames, longest } = await stopTrace();
    return { mean, frames, longest, sharp: await sharpAfterRest(visit) };
  });
  const { mean, frames, longest, sharp } = found;
  const [middle, high] = [median(frames), quantile(frames, 0.95)];
  const canvas = peers?.of(size, "d3-canvas", "taskPerFrame") ?? null;
  const cell = { size, unit: "ms" } as const;
  const beside = canvas === null ? undefined : `d3-canvas ${canvas}`;
  tell({ ...cell, what: "no card, mean", value: mean, beside, grows: true, verdicts: [] });
  tell({
    ...cell,
    what: "no card, median while moving (traced)",
    value: middle,
    verdicts: atMost(middle, 5, "≤ 5 ms"),
  });
  tell({
    ...cell,
    what: "no card, 95th of 100 while moving (traced)",
    value: high,
    note: `longest task ${longest.toFixed(0)} ms`,
    verdicts: atMost(high, 16, "≤ 16 ms"),
  });
  tell({
    ...cell,
    what: "no card, sharp again after the last move",
    value: sharp.after,
    verdicts: size === "10k" ? atMost(sharp.after, 200, "≤ 200 ms") : [],
  });
  tell({
    ...cell,
    what: "no card, work to be sharp again",
    value: sharp.work,
    beside,
    grows: true,
    verdicts: atMost(sharp.work, shareOf(0.25, canvas), "≤ 0.25 × a frame of d3-canvas"),
  });
}

/** Milliseconds of the page's thread, by its own clock: other work of the machine is not in it. */
async function workPerFrame(visit: Visit): Promise<number> {
  await rest(visit.page);
  await focusPicture(visit.page);
  await countThreadTime(visit.cdp);
  const before = await taskSeconds(visit.cdp);
  const frames = await moveAround(visit);
  const after = await taskSeconds(visit.cdp);
  return ((after - before) * 1000) / Math.min(frames, VIEWS);
}
