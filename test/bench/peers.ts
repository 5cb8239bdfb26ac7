/** What pages of other libraries took in the same sitting: `render.json`, `json.json` and `layout.json` of `BENCH_PEERS`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GRAPH_SIZES, type GraphSize } from "./graph";

export type PeerMetric =
  "firstDraw" | "firstDrawCpu" | "taskPerFrame" | "frameMed" | "filter" | "heapAllMB";

type Cell = Readonly<Partial<Record<string, { readonly med: number } | number | string>>>;
/** Size → page → figures. */
type Cells = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

export interface Peers {
  /** The median of a page, with stubbed draw calls where it was measured so; `null`: not measured. */
  readonly of: (size: GraphSize, page: string, metric: PeerMetric) => number | null;
  /** The page with the least of a metric, the floor apart. */
  readonly least: (size: GraphSize, metric: PeerMetric) => { name: string; value: number } | null;
  /** A median of `json.json`. */
  readonly path: (part: string, name: string) => number | null;
}

const FLOOR = "floor";
const STUBBED = " [gpu-stub]";

export function readPeers(folder: string | undefined): Peers | null {
  if (folder === undefined) return null;
  const read = (name: string): unknown => {
    const file = join(folder, name);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  };
  const render = read("render.json") as { readonly cells: Cells } | null;
  if (render === null) throw new Error(`There is no render.json in ${folder}`);
  return peersFrom(render.cells, (read("json.json") ?? {}) as Cells);
}

export function peersFrom(cells: Cells, paths: Cells): Peers {
  const pagesOf = (size: GraphSize) => cells[GRAPH_SIZES[size].file.replace(".json", "")] ?? {};
  return {
    of: (size, page, metric) => {
      const pages = pagesOf(size);
      return medianOf(pages[page + STUBBED], metric) ?? medianOf(pages[page], metric);
    },
    least: (size, metric) => {
      const found = Object.entries(pagesOf(size))
        .filter(([name]) => name.replace(STUBBED, "") !== FLOOR)
        .flatMap(([name, cell]) => {
          const value = medianOf(cell, metric);
          return value === null ? [] : [{ name: name.replace(STUBBED, ""), value }];
        });
      return found.toSorted((a, b) => a.value - b.value)[0] ?? null;
    },
    path: (part, name) => {
      const cell = paths[part]?.[name];
      const value = cell?.["med"] ?? cell?.["medPerStep"];
      return typeof value === "number" ? value : null;
    },
  };
}

function medianOf(cell: Cell | undefined, metric: PeerMetric): number | null {
  const found = cell?.[metric];
  return typeof found === "object" ? found.med : null;
}
