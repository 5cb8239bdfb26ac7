import type { DataSet } from "../loadDataSet";
import { LoadError } from "../loadError";
import type { Mapping } from "../mapping/mapping";
import { recallMapping } from "../mapping/recallMapping";
import type { Survey } from "../mapping/survey";
import { holdPage } from "../release";
import type { OpenedFile, OpeningProgress } from "./messages";
import { findOpened, keepOpened, listOpened } from "./openedSets";
import type { Opening } from "./opening";
import { OpeningSession, type SetTaken } from "./openingSession";
import { startWorker } from "./startWorker";
import type { StoreFailure } from "./storeError";

export interface OpenOptions {
  /** `null`: after its project. */
  readonly name: string | null;
  readonly mapping?: Mapping | null;
  readonly onProgress?: (progress: OpeningProgress) => void;
  readonly signal?: AbortSignal;
}

export interface OpenedSet {
  readonly dataSet: DataSet;
  readonly opening: Opening;
  /** Why it lasts for this visit only; `null`: it is kept. */
  readonly unkept: StoreFailure | null;
}

/** The tables need a mapping; they stay read until one is accepted, or the opening is aborted or given up. */
export interface MappingNeeded {
  /** Of the proposal, or of what was said before of tables with the same headers. */
  readonly survey: Survey;
  /** What another mapping makes of the same tables. */
  readonly resurvey: (mapping: Mapping) => Promise<Survey>;
  readonly accept: (mapping: Mapping) => Promise<OpenedSet>;
  readonly giveUp: () => void;
}

/**
 * Opens files of the reader's: reads them in a worker, keeps them in this browser where it lets us. Rejects with a
 * `LoadError` when there is nothing to show, with the signal's reason when aborted.
 */
export async function openFiles(
  files: readonly OpenedFile[],
  { name, mapping = null, onProgress, signal }: OpenOptions,
): Promise<OpenedSet | MappingNeeded> {
  const session = new OpeningSession(startWorker(), { onProgress, signal });
  try {
    const outcome = await session.open({
      files,
      mapping,
      canMap: true,
      baseUrl: document.baseURI,
    });
    if ("set" in outcome) return await keep(session, outcome.set, files, name, mapping);
    const last = await recall(outcome.survey);
    const letPageGo = holdPage();
    return {
      survey: last ? await session.survey(last) : outcome.survey,
      resurvey: (changed) => session.survey(changed),
      accept: async (accepted) => {
        const reading = await session.read(accepted);
        if (!("set" in reading)) throw new LoadError("unreadable", name);
        letPageGo();
        return keep(session, reading.set, files, name, accepted);
      },
      giveUp: () => {
        letPageGo();
        session.end();
      },
    };
  } catch (error) {
    session.end();
    throw error;
  }
}

/** What the reader said of the same tables the last time, so that next month's file needs no second telling. */
async function recall({ proposal }: Survey): Promise<Mapping | null> {
  const { sets } = await listOpened();
  for (const { mapping } of sets) {
    const recalled = mapping && recallMapping(proposal, mapping);
    if (recalled) return recalled;
  }
  return null;
}

/** The set under a key of `dati=`, read anew. Rejects with a `LoadError`. */
export async function loadOpened(key: string): Promise<DataSet> {
  const { files, ...about } = await findOpened(key);
  const session = new OpeningSession(startWorker());
  try {
    const outcome = await session.open({
      files,
      mapping: about.mapping,
      canMap: false,
      baseUrl: document.baseURI,
    });
    if (!("set" in outcome)) throw new LoadError("unreadable", about.name);
    return asDataSet(outcome.set, { ...about, key });
  } finally {
    session.end();
  }
}

async function keep(
  session: OpeningSession,
  set: SetTaken,
  files: readonly OpenedFile[],
  given: string | null,
  mapping: Mapping | null,
): Promise<OpenedSet> {
  session.end();
  const about = {
    name: given ?? set.programme.project.title.it,
    openedAt: Date.now(),
    size: files.reduce((sum, { file }) => sum + file.size, 0),
    mapping,
  };
  const { key, failure } = await keepOpened(about, files);
  const dataSet = asDataSet(set, { ...about, key });
  return { dataSet, opening: { ...about, key, notes: set.notes }, unkept: failure };
}

function asDataSet({ notes, ...set }: SetTaken, about: Omit<Opening, "notes">): DataSet {
  const { key, name, openedAt, size, mapping } = about;
  return {
    ...set,
    path: key,
    origin: "opened",
    edition: null,
    opening: { key, name, openedAt, size, mapping, notes },
  };
}
