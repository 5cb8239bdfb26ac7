import type { Scorer } from "../analysis/network/heavyScores";
import type { NodeScores } from "../analysis/network/nodeScores";

/**
 * Always so many, whoever takes them: what they give is added up in their order, so that a report says the same to the
 * last digit on every machine. More than hands, so that all are done at about the same time.
 */
const SHARES = 32;

export interface ShareDone {
  readonly share: number;
  readonly scores: NodeScores;
}

/** A number that all hands see: the next share to take. */
export function countShares(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** Does one share after the other until none is left; others take theirs at the same time. */
export function takeShares(score: Scorer, next: Int32Array): readonly ShareDone[] {
  const done: ShareDone[] = [];
  for (;;) {
    const share = Atomics.add(next, 0, 1);
    if (share >= SHARES) return done;
    done.push({ share, scores: score({ hand: share, hands: SHARES }) });
  }
}
