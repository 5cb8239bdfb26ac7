import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { brokerage } from "../../../src/analysis/network/brokerage";
import { fillOrder, type ScoreOrder } from "../../../src/analysis/network/heavyScores";
import { HeavyGate } from "../../../src/views/parts/heavy/HeavyGate";
import type { Answer } from "../../../src/views/parts/heavy/scoreWorker";
import { networkOf } from "../../fixtures/networksByHand";

/** A worker that works when the test says so. */
class HandWorker extends EventTarget {
  static readonly all: HandWorker[] = [];
  order: ScoreOrder | null = null;
  isEnded = false;

  constructor() {
    super();
    HandWorker.all.push(this);
  }

  postMessage(order: ScoreOrder): void {
    this.order = order;
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: Answer): Promise<void> {
    return act(async () => {
      this.dispatchEvent(new MessageEvent("message", { data }));
      await Promise.resolve();
    });
  }
}

const haveProcessors = (count: number) =>
  vi.spyOn(navigator, "hardwareConcurrency", "get").mockReturnValue(count);

beforeEach(() => {
  HandWorker.all.length = 0;
  vi.spyOn(navigator, "hardwareConcurrency", "get").mockReturnValue(2);
  vi.stubGlobal("Worker", HandWorker);
});
afterEach(() => vi.unstubAllGlobals());

/** A ring of so many authorities. */
function ring(count: number) {
  const ids = Array.from({ length: count }, (_, i) => `c${i}`);
  return networkOf(
    Object.fromEntries(ids.map((id, i) => [id, i % 2 === 0 ? "15" : "16"])),
    Object.fromEntries(ids.map((id, i) => [`p${i}`, [id, ids[(i + 1) % count] ?? id]])),
  );
}

function show(network: ReturnType<typeof ring>) {
  const measured = () => <p>gate: {brokerage(network)[0]?.gate}</p>;
  return render(<HeavyGate network={network}>{measured}</HeavyGate>);
}

it("a small network is measured on the spot", () => {
  show(ring(10));
  expect(screen.getByText(/^gate: /)).toBeVisible();
  expect(HandWorker.all).toEqual([]);
});

it("a large one is measured by a worker, with how far it has come", async () => {
  show(ring(900));
  const [worker] = HandWorker.all;
  await worker?.answer({ done: 0.42 });
  expect(screen.getByRole("progressbar", { name: "Misura della rete" })).toHaveAttribute(
    "aria-valuenow",
    "42",
  );
  expect(screen.getByText(/42/)).toBeVisible();
  const order = worker?.order;
  if (!order) throw new Error("the worker was asked nothing");
  await worker.answer({ scores: fillOrder(order) });
  expect(await screen.findByText(/^gate: /)).toBeVisible();
  expect(worker.isEnded).toBe(true);
});

it("is measured by as many workers as there are processors beside the page's, all ended at the end", async () => {
  haveProcessors(4);
  show(ring(900));
  const workers = [...HandWorker.all];
  expect(workers.map(({ order }) => order?.share)).toEqual(
    [0, 1, 2].map((hand) => ({ hand, hands: 3 })),
  );
  await workers[1]?.answer({ done: 0.6 });
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "20");
  for (const worker of workers.toReversed()) {
    if (worker.order) await worker.answer({ scores: fillOrder(worker.order) });
  }
  expect(await screen.findByText(/^gate: /)).toHaveTextContent("gate: 0");
  expect(workers.every(({ isEnded }) => isEnded)).toBe(true);
});

it("can be stopped, and asked for again", async () => {
  show(ring(900));
  fireEvent.click(screen.getByRole("button", { name: "Ferma" }));
  expect(await screen.findByText(/La misura della rete è ferma/)).toBeVisible();
  await vi.waitFor(() => expect(HandWorker.all[0]?.isEnded).toBe(true));
  fireEvent.click(screen.getByRole("button", { name: "Misura" }));
  expect(screen.getByRole("progressbar")).toBeVisible();
  expect(HandWorker.all).toHaveLength(2);
});

it("says so when the worker fails, and lets it be tried again", async () => {
  show(ring(900));
  await act(async () => {
    HandWorker.all[0]?.dispatchEvent(new ErrorEvent("error", { message: "guasto" }));
    await Promise.resolve();
  });
  expect(await screen.findByText(/La misura della rete è ferma/)).toBeVisible();
});

it("offers a reload where its program is gone, as after a release", async () => {
  show(ring(900));
  await act(async () => {
    HandWorker.all[0]?.dispatchEvent(new Event("error"));
    await Promise.resolve();
  });
  expect(await screen.findByText(/forse il sito è stato aggiornato/i)).toBeVisible();
  expect(screen.getByRole("button", { name: "Ricarica la pagina" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Misura" })).toBeNull();
});
