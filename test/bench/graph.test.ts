import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readSource } from "../../src/cli/readSource";
import { drawGraph, FIRST_YEAR, LAST_YEAR } from "./graph";
import { writeGraphSet } from "./graphSet";

const folder = mkdtempSync(join(tmpdir(), "rete-graph-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const graph = drawGraph(500, 1000);

describe("a drawn graph", () => {
  it("has as many links as asked for, none twice and none to itself", () => {
    const pairs = Array.from(graph.source, (a, i) =>
      [a, graph.target[i] ?? 0].sort((x, y) => x - y),
    );
    expect(pairs).toHaveLength(1000);
    expect(new Set(pairs.map(String)).size).toBe(1000);
    expect(pairs.filter(([a, b]) => a === b)).toEqual([]);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(drawGraph(500, 1000)).toEqual(graph);
    expect(drawGraph(500, 1000, 43).source).not.toEqual(graph.source);
  });

  it("keeps most links within their regions, and a few bodies have many", () => {
    const { regionOf, source, target } = graph;
    const within = source.filter((a, i) => regionOf[a] === regionOf[target[i] ?? 0]).length;
    expect(within / 1000).toBeGreaterThan(0.8);
    expect(within / 1000).toBeLessThan(0.97);
    const degrees = new Uint32Array(500);
    for (const end of [...source, ...target]) degrees[end] = (degrees[end] ?? 0) + 1;
    expect(Math.max(...degrees)).toBeGreaterThan(4 * (2000 / 500));
  });

  it("begins its links within its years", () => {
    expect(Math.min(...graph.yearOf)).toBe(FIRST_YEAR);
    expect(Math.max(...graph.yearOf)).toBe(LAST_YEAR);
  });
});

describe("its data set", () => {
  it("is read without a fault: a partnership of two for each link", async () => {
    writeGraphSet(graph, folder);
    const { set } = await readSource(folder);
    expect(set.faults).toEqual([]);
    const members = JSON.parse(readFileSync(join(folder, "members.json"), "utf8")) as {
      readonly columns: { readonly partnership: readonly string[] };
    };
    expect(members.columns.partnership).toHaveLength(2000);
  });
});
