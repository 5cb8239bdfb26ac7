/** The graphs of the bench: so many bodies, so many links of two, drawn by chance from one seed. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "./shuffledControl";

/** Bodies and links; the names are those of the files that `BENCH_GRAPHS` may hold. */
export const GRAPH_SIZES = {
  "500": { file: "s500.json", bodies: 500, links: 1000 },
  "2k": { file: "s2k.json", bodies: 2000, links: 10_000 },
  "10k": { file: "s10k.json", bodies: 10_000, links: 50_000 },
  "100k": { file: "s100k.json", bodies: 100_000, links: 500_000 },
} as const;
export type GraphSize = keyof typeof GRAPH_SIZES;

export function isGraphSize(text: string): text is GraphSize {
  return Object.hasOwn(GRAPH_SIZES, text);
}

export const GRAPH_REGIONS = 8;
export const GRAPH_THEMES = 12;
export const FIRST_YEAR = 2005;
export const LAST_YEAR = 2025;

const ACROSS = 0.12;

export interface Graph {
  readonly count: number;
  /** Body → 0 to 7. */
  readonly regionOf: Uint8Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Link → 0 to 11. */
  readonly themeOf: Uint8Array;
  /** Link → the year it begins. */
  readonly yearOf: Uint16Array;
}

/** The graph of that size: the one in the folder `BENCH_GRAPHS`, where others are measured on it, or one of our own. */
export function graphOf(size: GraphSize): Graph {
  const { bodies, links } = GRAPH_SIZES[size];
  const file = graphFile(size);
  return file === null ? drawGraph(bodies, links) : readGraph(file);
}

/** Of `BENCH_GRAPHS`, or beside the results in `BENCH_PEERS`; `null` where there is none. */
export function graphFile(size: GraphSize): string | null {
  const { BENCH_GRAPHS, BENCH_PEERS } = process.env;
  const folder = BENCH_GRAPHS ?? (BENCH_PEERS === undefined ? null : join(BENCH_PEERS, "../data"));
  const file = folder === null ? null : join(folder, GRAPH_SIZES[size].file);
  return file !== null && existsSync(file) ? file : null;
}

/** Preferential attachment within regions, about one link in eight across them; the same for the same seed. */
export function drawGraph(count: number, links: number, seed = 42): Graph {
  const random = seeded(seed);
  const below = (n: number) => Math.floor(random() * n);
  const regionOf = Uint8Array.from({ length: count }, () => below(GRAPH_REGIONS));
  const pools: number[][] = Array.from({ length: GRAPH_REGIONS }, () => []);
  const everyone: number[] = [];
  const pairs = new Map<number, readonly [number, number]>();
  const nextOf = (body: number) => (body + 1 < count ? body + 1 : 1 + below(count - 1));
  for (let body = 1; pairs.size < links; body = nextOf(body)) {
    for (let tries = 0; tries < links / count && pairs.size < links; tries += 1) {
      const pool = random() < ACROSS ? everyone : (pools[regionOf[body] ?? 0] ?? []);
      const other = pool[below(pool.length)] ?? below(body);
      const key = Math.min(body, other) * count + Math.max(body, other);
      if (body === other || pairs.has(key)) continue;
      pairs.set(key, [body, other]);
      for (const end of [body, other]) {
        pools[regionOf[end] ?? 0]?.push(end);
        everyone.push(end);
      }
    }
  }
  const ends = [...pairs.values()];
  return {
    count,
    regionOf,
    source: Uint32Array.from(ends, ([a]) => a),
    target: Uint32Array.from(ends, ([, b]) => b),
    themeOf: Uint8Array.from(ends, () => below(GRAPH_THEMES)),
    yearOf: Uint16Array.from(ends, () => FIRST_YEAR + below(LAST_YEAR - FIRST_YEAR + 1)),
  };
}

/** `{nodes: [{id, region}], links: [{source, target, theme, year}]}`; regions and themes by the order they come in. */
export function readGraph(file: string): Graph {
  const { nodes, links } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly nodes: readonly { readonly id: string; readonly region: string }[];
    readonly links: readonly {
      readonly source: string;
      readonly target: string;
      readonly theme: string;
      readonly year: number;
    }[];
  };
  const bodyOf = numbering(nodes.map(({ id }) => id));
  const regions = numbering(nodes.map(({ region }) => region));
  const themes = numbering(links.map(({ theme }) => theme));
  return {
    count: nodes.length,
    regionOf: Uint8Array.from(nodes, ({ region }) => regions.get(region) ?? 0),
    source: Uint32Array.from(links, ({ source }) => bodyOf.get(source) ?? 0),
    target: Uint32Array.from(links, ({ target }) => bodyOf.get(target) ?? 0),
    themeOf: Uint8Array.from(links, ({ theme }) => themes.get(theme) ?? 0),
    yearOf: Uint16Array.from(links, ({ year }) => year),
  };
}

function numbering(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, i) => [name, i]));
}
