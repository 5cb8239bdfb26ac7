import { networkFrom, type AuthorityNetwork, type NetworkSkeleton } from "./buildNetwork";
import { scoreSurroundings } from "./closedPairs";
import { DensePass } from "./densePass";
import { plainKernel, type KernelMaker } from "./linkKernel";
import { isDense } from "./packBits";
import { emptyScores, SCORE_KEYS, type NodeScores } from "./nodeScores";
import { PathSearch } from "./pathSearch";

/** Every `hands`-th authority, or block of them, from number `hand` on. */
export interface ShareOfWork {
  readonly hand: number;
  readonly hands: number;
}

const known = new WeakMap<AuthorityNetwork, NodeScores>();

/** Reckoned at once where nobody has done it yet. */
export function heavyScoresOf(network: AuthorityNetwork): NodeScores {
  const scores = known.get(network) ?? scoreShare(network, { hand: 0, hands: 1 });
  known.set(network, scores);
  return scores;
}

export function hasHeavyScores(network: AuthorityNetwork): boolean {
  return known.has(network);
}

/** Takes over what other hands have reckoned. */
export function keepHeavyScores(network: AuthorityNetwork, shares: readonly NodeScores[]): void {
  const sum = emptyScores(network.ids.length);
  for (const share of shares) {
    for (const key of SCORE_KEYS)
      share[key].forEach((value, i) => (sum[key][i] = (sum[key][i] ?? 0) + value));
  }
  known.set(network, sum);
}

/**
 * The scores of one share. `isPacked`: by whole words of links, which costs less where many pairs are linked;
 * `makeKernel`: who does the loops over these words.
 */
export function scoreShare(
  network: AuthorityNetwork,
  { hand, hands }: ShareOfWork,
  onProgress: (done: number) => void = () => undefined,
  isPacked = isDense(network),
  makeKernel: KernelMaker = plainKernel,
): NodeScores {
  const n = network.ids.length;
  const scores = emptyScores(n);
  const search = new PathSearch(network, scores);
  if (isPacked) {
    const dense = new DensePass(network, scores, makeKernel);
    for (let block = hand; block < dense.blocks; block += hands) {
      for (const source of dense.scoreBlock(block)) search.scoreFrom(source, dense.reach);
      onProgress(Math.min(1, (block + hands) / dense.blocks));
    }
    return scores;
  }
  for (let i = hand; i < n; i += hands) {
    search.scoreFrom(i);
    scoreSurroundings(network, i, scores);
    onProgress(Math.min(1, (i + hands) / n));
  }
  return scores;
}

/** Operations, roughly: what is not worth a worker is done at once. */
export function costOfScores({ ids, pairs }: AuthorityNetwork): number {
  return ids.length * (ids.length + 4 * pairs);
}

/** What another thread is asked for. */
export interface ScoreOrder {
  readonly skeleton: NetworkSkeleton;
  readonly share: ShareOfWork;
}

export function fillOrder(
  { skeleton, share }: ScoreOrder,
  onProgress?: (done: number) => void,
  makeKernel?: KernelMaker,
): NodeScores {
  const network = networkFrom(skeleton);
  return scoreShare(network, share, onProgress, isDense(network), makeKernel);
}
