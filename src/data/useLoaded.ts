import { useEffect, useSyncExternalStore } from "react";
import type { Geography } from "../model/geography";
import { DEFAULT_PATH, loadDataSet, type DataSet, type ReadLarge } from "./loadDataSet";
import { GEOGRAPHY_FOLDER, loadGeography } from "./loadGeography";
import type * as KeepVerified from "./offline/keepVerified";
import type * as LoadVerified from "./offline/loadVerified";
import { startWorker } from "./opening/startWorker";
import { Shelf } from "./shelf";
import { CAN_REMEMBER } from "./visits/canRemember";

/** By their paths: folders, or `locale:…`. Asked for before the page is drawn. */
export const dataSets = new Shelf(loadAny);

/** The base map; there is one. */
export const geographies = new Shelf(loadMap);

async function loadAny(path: string): Promise<DataSet> {
  if (path.startsWith("locale:")) return (await import("./opening/openFiles")).loadOpened(path);
  try {
    return await loadDataSet(path, {
      onFetched: (fetched) => keepLater(({ keepSet }) => keepSet(fetched)),
      readLarge,
    });
  } catch (failure) {
    return fallBack(failure, ({ loadVerified }) => loadVerified(path, failure));
  }
}

const readLarge: ReadLarge = async (...large) => {
  // Both parts of the program are fetched at once; where the worker's fails, it is tried again by who can say so.
  let early: Worker | null = startWorker();
  early.addEventListener("error", (event) => {
    event.preventDefault();
    early = null;
  });
  const { readPublished } = await import("./opening/readPublished");
  // The worker keeps it.
  keepLater(() => {});
  return readPublished(...large, { start: () => early ?? startWorker() });
};

async function loadMap(): Promise<Geography> {
  const files: { url: string; bytes: Uint8Array }[] = [];
  try {
    const geography = await loadGeography({
      onFetched: (url, bytes) => files.push({ url, bytes }),
    });
    const folder = new URL(GEOGRAPHY_FOLDER, document.baseURI).href;
    keepLater(({ keepFiles }) => keepFiles(folder, files));
    return geography;
  } catch (failure) {
    return fallBack(failure, ({ loadVerifiedMap }) => loadVerifiedMap(failure));
  }
}

/** Long after the first drawing, and without a word where it fails. */
function keepLater(work: (keeping: typeof KeepVerified) => unknown): void {
  if (!CAN_REMEMBER) return;
  setTimeout(() => {
    import("./offline/keepVerified").then(work, () => {});
    // What will read it is fetched while there is a network.
    import("./offline/loadVerified").catch(() => {});
  }, 4000);
}

/** What this browser has verified before, in place of what cannot be had; the failure where even its program cannot. */
async function fallBack<T>(
  failure: unknown,
  work: (kept: typeof LoadVerified) => Promise<T>,
): Promise<T> {
  if (!CAN_REMEMBER) throw failure;
  const kept = await import("./offline/loadVerified").catch(() => null);
  if (!kept) throw failure;
  return work(kept);
}

/** The set at `path`; suspends while it loads, throws its `LoadError` to the nearest error boundary. */
export function useDataSet(path: string): DataSet {
  useShown(path);
  return useOnce(dataSets, path);
}

/** The base map, likewise. */
export function useGeography(): Geography {
  return useOnce(geographies);
}

/** What a shelf has under a key: suspends while it is fetched, by another way if one is given, throws what it failed with. */
export function useOnce<T>(shelf: Shelf<T>, key = "", load?: (key: string) => Promise<T>): T {
  const ask = () => shelf.ask(key, load);
  // What takes its place later, such as newer data, is drawn at once wherever it stands.
  const { coming, answer, failure } = useSyncExternalStore(shelf.subscribe, ask);
  if (answer) return answer.value;
  if (failure) throw failure.error;
  // What React suspends on. With `use` it would have to be asked for again when the answer is at hand.
  throw coming;
}

/** Path → how many parts of the page show the set there, and the set that nothing shows any longer since the latest. */
const shown = new Map<string, number>();
let left: string | null = null;

/** When a set is no longer shown, the one left before it is forgotten, but for the page's own: memory is for few. */
function useShown(path: string): void {
  useEffect(() => {
    shown.set(path, (shown.get(path) ?? 0) + 1);
    return () => {
      const others = (shown.get(path) ?? 1) - 1;
      if (others > 0) return void shown.set(path, others);
      shown.delete(path);
      if (path === DEFAULT_PATH || path === left) return;
      if (left !== null && !shown.has(left)) dataSets.forget((key) => key === left);
      left = path;
    };
  }, [path]);
}
