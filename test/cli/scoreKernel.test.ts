import { describe, expect, it } from "vitest";
import { scorerOf, type Scorer } from "../../src/analysis/network/heavyScores";
import { SCORE_KEYS } from "../../src/analysis/network/nodeScores";
import { isDense } from "../../src/analysis/network/packBits";
import { machineKernel } from "../../src/cli/scoreKernel";
import { countShares, takeShares, type ShareDone } from "../../src/cli/takeShares";
import { networkOf } from "../fixtures/networksByHand";
import { seeded } from "../bench/shuffledControl";

/** Large partnerships drawn at random over regions of unlike sizes, and two bodies that only know each other. */
function randomNetwork(bodies: number, partnerships: number, largest: number) {
  const random = seeded(7);
  const ids = Array.from({ length: bodies }, (_, i) => `c${i}`);
  const regions = Object.fromEntries(
    ids.map((id, i) => [id, ["15", "16", "16", "18", null][(i * i) % 5] ?? null]),
  );
  const draw = () => ids[Math.floor(random() * (bodies - 2))] ?? "c0";
  const parties = Object.fromEntries(
    Array.from({ length: partnerships }, (_, p) => [
      `p${p}`,
      Array.from({ length: 1 + Math.floor(random() * largest) }, draw),
    ]),
  );
  return networkOf(regions, { ...parties, apart: ids.slice(-2) });
}

describe("the machine code of the heavy scores", () => {
  it.each([
    { kind: "everybody one or two steps away", bodies: 280, partnerships: 180, largest: 25 },
    { kind: "some further away", bodies: 300, partnerships: 90, largest: 12 },
    { kind: "less than a word of links", bodies: 20, partnerships: 9, largest: 5 },
  ])("agrees with the search link by link: $kind", ({ bodies, partnerships, largest }) => {
    const network = randomNetwork(bodies, partnerships, largest);
    const linkByLink = scorerOf(network, false)({ hand: 0, hands: 1 });
    const byMachine = scorerOf(network, true, machineKernel);
    const shares = [0, 1, 2].map((hand) => byMachine({ hand, hands: 3 }));
    for (const key of SCORE_KEYS) {
      const differences = Array.from(linkByLink[key], (value, i) => {
        const sum = shares.reduce((total, share) => total + (share[key][i] ?? 0), 0);
        return Math.abs(sum - value) / Math.max(1, value);
      });
      expect(Math.max(...differences), key).toBeLessThanOrEqual(1e-12);
    }
  });

  it("gives the same to the last digit however many take the shares, in whatever order", () => {
    const network = randomNetwork(280, 180, 25);
    const score = scorerOf(network, true, machineKernel);
    const alone = takeShares(score, countShares());
    const next = countShares();
    const taken: ShareDone[] = [];
    // Another hand is quicker now and then.
    const other: Scorer = (share) => {
      if (share.hand % 3 === 0) {
        const quick = Atomics.add(next, 0, 1);
        if (quick < alone.length) {
          taken.push({ share: quick, scores: score({ hand: quick, hands: alone.length }) });
        }
      }
      return score(share);
    };
    taken.push(...takeShares(other, next));
    const inOrder = taken.toSorted((a, b) => a.share - b.share);
    expect(inOrder).toEqual(alone);
  });

  it("is used where it is worth it", () => {
    expect(isDense(randomNetwork(280, 180, 25))).toBe(true);
  });
});
