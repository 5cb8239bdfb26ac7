import { LoadError } from "../loadError";
import { holdPage } from "../release";
import { keptStore, type KeptSet } from "./keptStore";
import type { OpenedFile } from "./messages";
import { storeError, type StoreFailure } from "./storeError";

/** A set that can be opened again: kept in this browser, or of this visit only. */
export interface ListedSet extends Omit<KeptSet, "id"> {
  /** What `dati=` says: `locale:3`, or `locale:visita-…` for a set of this visit only. */
  readonly key: string;
  readonly isKept: boolean;
}

export interface OpenedList {
  /** The latest first. */
  readonly sets: readonly ListedSet[];
  /** Why those kept cannot be listed; `null`: they are. */
  readonly failure: StoreFailure | null;
}

type About = Omit<KeptSet, "id">;

const PREFIX = "locale:";

const store = keptStore(() => globalThis.indexedDB);
const visitSets = new Map<
  string,
  { readonly about: About; readonly files: readonly OpenedFile[] }
>();

/** Keeps the files of a set, for this visit at least. `failure`: why no longer; `null`: it is kept. */
export async function keepOpened(
  about: About,
  files: readonly OpenedFile[],
): Promise<{ readonly key: string; readonly failure: StoreFailure | null }> {
  try {
    return { key: `${PREFIX}${await store.add(about, files)}`, failure: null };
  } catch (error) {
    // Never the key of another set of this browser, whatever happens to its clock.
    const key = `${PREFIX}visita-${about.openedAt.toString(36)}-${visitSets.size + 1}`;
    visitSets.set(key, { about, files });
    holdPage();
    return { key, failure: storeError(error).failure };
  }
}

/** What a set was opened from. Rejects with a `LoadError` where this browser does not have it. */
export async function findOpened(key: string): Promise<About & { files: readonly OpenedFile[] }> {
  const ofVisit = visitSets.get(key);
  if (ofVisit) return { ...ofVisit.about, files: ofVisit.files };
  const id = idOf(key);
  if (id === null) throw new LoadError("not-kept", key);
  const [about, files] = await Promise.all([store.find(id), store.filesOf(id)]).catch(
    (error: unknown) => {
      const { failure } = storeError(error);
      throw new LoadError(failure === "refused" ? "not-kept" : "storage-refused", key);
    },
  );
  if (!about || !files) throw new LoadError("not-kept", key);
  return { ...about, files };
}

/** Never rejects. */
export async function listOpened(): Promise<OpenedList> {
  const ofVisit = [...visitSets]
    .map(([key, { about }]) => ({ ...about, key, isKept: false }))
    .toReversed();
  try {
    const kept = await store.list();
    const fromStore = kept.map((set) => ({ ...set, key: `${PREFIX}${set.id}`, isKept: true }));
    return { sets: [...ofVisit, ...fromStore], failure: null };
  } catch (error) {
    return { sets: ofVisit, failure: storeError(error).failure };
  }
}

/** Rejects with a `StoreError`. */
export async function renameOpened(key: string, name: string): Promise<void> {
  const ofVisit = visitSets.get(key);
  if (ofVisit) visitSets.set(key, { ...ofVisit, about: { ...ofVisit.about, name } });
  const id = idOf(key);
  if (id !== null) await store.rename(id, name);
}

/** Puts a removed set back where it was. Rejects with a `StoreError`. */
export type Restore = () => Promise<void>;

/** Rejects with a `StoreError`. The way back; `null`: there was no such set. */
export async function removeOpened(key: string): Promise<Restore | null> {
  const ofVisit = visitSets.get(key);
  if (ofVisit) {
    visitSets.delete(key);
    return async () => void visitSets.set(key, ofVisit);
  }
  const id = idOf(key);
  if (id === null) return null;
  const [about, files] = await Promise.all([store.find(id), store.filesOf(id)]);
  await store.remove(id);
  return about && files ? () => store.restore(about, files) : null;
}

/** The number that the store knows a set by. */
function idOf(key: string): number | null {
  const [, digits] = /^locale:([1-9]\d{0,14})$/.exec(key) ?? [];
  return digits === undefined ? null : Number(digits);
}
