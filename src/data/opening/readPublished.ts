import type { DataSet, ReadLarge } from "../loadDataSet";
import { editionOf } from "../edition";
import { KEEP_AFTER_MS } from "../offline/keepAfter";
import { CAN_REMEMBER } from "../visits/canRemember";
import { OpeningSession, type OrderTaker } from "./openingSession";
import { startWorker } from "./startWorker";

interface ReadOptions {
  /** Whether its tables are those last verified in this browser, not those published now. */
  readonly isKept?: boolean;
  /** Whether the worker keeps its files. */
  readonly keeps?: boolean;
  readonly keepAfterMs?: number;
  readonly baseUrl?: string;
  readonly start?: () => OrderTaker;
}

/**
 * Reads a large published set in a worker, so that the page keeps answering, and takes it a little at a time; once it
 * is there, the worker keeps its files for a day without network. Rejects as `loadDataSet` does.
 */
export async function readPublished(
  path: string,
  { url, bytes, descriptor, files }: Parameters<ReadLarge>[1],
  signal?: AbortSignal,
  {
    isKept = false,
    keeps = CAN_REMEMBER && !isKept,
    keepAfterMs = KEEP_AFTER_MS,
    baseUrl = document.baseURI,
    start = startWorker,
  }: ReadOptions = {},
): Promise<DataSet> {
  const session = new OpeningSession(start(), { signal });
  const order = { path, url: url.href, bytes, files, baseUrl, isKept };
  const taken = await session.fetch(order).catch((failure: unknown) => {
    session.end();
    throw failure;
  });
  if (keeps) setTimeout(() => void keep(session), keepAfterMs);
  else session.end();
  const { notes: _notes, ...set } = taken;
  return { ...set, path, origin: "published", edition: editionOf(descriptor), opening: null };
}

/** Without a word where it fails: nobody asked for it. */
async function keep(session: OpeningSession): Promise<void> {
  await session.keep().catch(() => {});
  session.end();
}
