/** The worker that reckons what grows faster than the network: a thread of its own, so that the page keeps answering. */
import { fillOrder, type ScoreOrder } from "../../../analysis/network/heavyScores";
import type { NodeScores } from "../../../analysis/network/nodeScores";

/** How far it has come, and in the end what was asked for. */
export type Answer = { readonly done: number } | { readonly scores: NodeScores };

const STEP = 0.01;

globalThis.addEventListener("message", ({ data }: MessageEvent<ScoreOrder>) => {
  let told = 0;
  const scores = fillOrder(data, (done) => {
    if (done < told + STEP) return;
    told = done;
    tell({ done });
  });
  tell({ scores });
});

function tell(answer: Answer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that started it, no origin to name
  globalThis.postMessage(answer);
}
