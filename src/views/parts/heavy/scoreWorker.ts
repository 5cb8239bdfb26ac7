/** The worker that reckons what grows faster than the network: a thread of its own, so that the page keeps answering. */
import { fillOrder, type ScoreOrder } from "../../../analysis/network/heavyScores";

const STEP = 0.01;

globalThis.addEventListener("message", ({ data }: MessageEvent<ScoreOrder>) => {
  let told = 0;
  const scores = fillOrder(data, (done) => {
    if (done < told + STEP) return;
    told = done;
    globalThis.postMessage({ done });
  });
  globalThis.postMessage({ scores });
});
