import type { AuthorityNetwork } from "./buildNetwork";
import { networkFrom, type NetworkSkeleton } from "./skeleton";
import { linkedPairs } from "./neighbours";
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
  const scores = known.get(network) ?? scorerOf(network)({ hand: 0, hands: 1 });
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

export type Scorer = (share: ShareOfWork, onProgress?: (done: number) => void) => NodeScores;

/**
 * What reckons the scores of one share after the other. `isPacked`: by whole words of links, which costs less where
 * many pairs are linked; `makeKernel`: who does the loops over these words.
 */
export function scorerOf(
  network: AuthorityNetwork,
  isPacked = isDense(network),
  makeKernel: KernelMaker = plainKernel,
): Scorer {
  const search = new PathSearch(network);
  if (!isPacked) return (share, onProgress) => scoreEach(network, search, share, onProgress);
  const dense = new DensePass(network, makeKernel);
  return ({ hand, hands }, onProgress) => {
    const scores = emptyScores(network.ids.length);
    for (let block = hand; block < dense.blocks; block += hands) {
      for (const source of dense.scoreBlock(block, scores)) {
        search.scoreFrom(source, scores, dense.reach);
      }
      onProgress?.(Math.min(1, (block + hands) / dense.blocks));
    }
    return scores;
  };
}

/** Authority by authority, link by link. */
function scoreEach(
  network: AuthorityNetwork,
  search: PathSearch,
  { hand, hands }: ShareOfWork,
  onProgress?: (done: number) => void,
): NodeScores {
  const n = network.ids.length;
  const scores = emptyScores(n);
  for (let i = hand; i < n; i += hands) {
    search.scoreFrom(i, scores);
    scoreSurroundings(network, i, scores);
    onProgress?.(Math.min(1, (i + hands) / n));
  }
  return scores;
}

/** Operations, roughly: what is not worth a worker is done at once. */
export function costOfScores(network: AuthorityNetwork): number {
  const { length } = network.ids;
  return length * (length + 4 * linkedPairs(network));
}

/** What another thread is asked for. */
export interface ScoreOrder {
  readonly skeleton: NetworkSkeleton;
  readonly share: ShareOfWork;
}

export function fillOrder(
  { skeleton, share }: ScoreOrder,
  onProgress?: (done: number) => void,
): NodeScores {
  return scorerOf(networkFrom(skeleton))(share, onProgress);
}
