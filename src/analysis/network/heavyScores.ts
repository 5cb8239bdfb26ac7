import { networkFrom, type AuthorityNetwork, type NetworkSkeleton } from "./buildNetwork";
import { scoreSurroundings } from "./closedPairs";
import { DensePass } from "./densePass";
import { isDense } from "./packBits";
import { emptyScores, SCORE_KEYS, type NodeScores } from "./nodeScores";
import { PathSearch } from "./pathSearch";

/** Every `hands`-th authority, from number `hand` on. */
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

/** The scores of one share. `isPacked`: by whole words of links, which costs less where many pairs are linked. */
export function scoreShare(
  network: AuthorityNetwork,
  { hand, hands }: ShareOfWork,
  onProgress: (done: number) => void = () => undefined,
  isPacked = isDense(network),
): NodeScores {
  const n = network.ids.length;
  const scores = emptyScores(n);
  const search = new PathSearch(network, scores);
  const dense = isPacked ? new DensePass(network, scores) : null;
  for (let i = hand; i < n; i += hands) {
    if (dense === null) {
      search.scoreFrom(i);
      scoreSurroundings(network, i, scores);
    } else if (dense.scoreFrom(i) === "has-far") search.scoreFrom(i, dense.reach);
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
): NodeScores {
  return scoreShare(networkFrom(skeleton), share, onProgress);
}
