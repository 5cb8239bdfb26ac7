import { expect, it } from "vitest";
import { heavyScoresOf } from "../../src/analysis/network/heavyScores";
import { linkedPairs } from "../../src/analysis/network/neighbours";
import { networkOf } from "../fixtures/networksByHand";
import { betweennessByGraphology, graphologyOf } from "./peerMeasures";
import { seeded } from "./shuffledControl";

it("graphology finds the same betweenness on the same network", () => {
  const random = seeded(11);
  const ids = Array.from({ length: 60 }, (_, i) => `c${i}`);
  const pick = () => ids[Math.floor(random() * ids.length)] ?? "";
  const network = networkOf(
    Object.fromEntries(ids.map((id, i) => [id, ["15", "16"][i % 2] ?? null])),
    Object.fromEntries(Array.from({ length: 90 }, (_, p) => [`p${p}`, [pick(), pick()]])),
  );
  const graph = graphologyOf(network);
  expect([graph.order, graph.size]).toEqual([60, linkedPairs(network)]);
  const theirs = betweennessByGraphology(graph);
  heavyScoresOf(network).betweenness.forEach((ours, i) =>
    expect(ours).toBeCloseTo(theirs[i] ?? NaN, 9),
  );
});
