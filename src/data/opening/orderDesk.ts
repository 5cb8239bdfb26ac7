import { readColumns, type ColumnSet } from "../columns/readColumns";
import type { OpenedSource } from "../forms/openSource";
import { describe, type FetchedSet } from "../fetchSet";
import { loadDescribed, type DataSet } from "../loadDataSet";
import { loadEnvironment, type LoadEnvironment } from "../loadEnvironment";
import { LoadError } from "../loadError";
import { loadRoster } from "../mapping/loadRoster";
import type { Mapping } from "../mapping/mapping";
import type { Roster } from "../mapping/roster";
import type { Survey } from "../mapping/survey";
import { isMappingNeeded, surveyTables } from "../mapping/surveyTables";
import { readSet } from "../readSet";
import type { UnusedNames } from "../unused";
import type {
  Answer,
  OpeningPhase,
  OpeningProgress,
  Order,
  PublishedSet,
  SetHead,
} from "./messages";
import { countItems, headOf, takeApart, sizeOf, takeFaultsApart, type Part } from "./parts";
import { readOpened, readSource } from "./readOpened";

/** Parts that may be under way at once: enough to keep both sides busy, few enough to keep memory flat. */
const MOST_UNDER_WAY = 4;
const PROGRESS_MS = 80;

/** The worker's side of an opening: takes orders, gives answers. Between orders it keeps the tables as read. */
export class OrderDesk {
  readonly #give: (answer: Answer) => void;
  readonly #onProgress: (progress: OpeningProgress) => void;
  #source: OpenedSource | null = null;
  #fetched: FetchedSet | null = null;
  #baseUrl = "";
  #roster: Promise<Roster | null> | null = null;
  #room = MOST_UNDER_WAY;
  #wake: (() => void) | null = null;

  constructor(give: (answer: Answer) => void) {
    this.#give = give;
    this.#onProgress = throttled((progress) => give({ say: "progress", ...progress }));
  }

  /** Rejects only for faults of the program. */
  async take(order: Order): Promise<void> {
    try {
      await this.#carryOut(order);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      for (const part of takeFaultsApart(error.faults)) await this.#givePart(part);
      const { kind: failure, file, status } = error;
      this.#give({ say: "refused", failure, file, status });
    }
  }

  async #carryOut(order: Order): Promise<void> {
    switch (order.order) {
      case "open": {
        this.#baseUrl = order.baseUrl;
        this.#source = await readSource(order.files, this.#onProgress);
        if (order.mapping || !order.canMap || !isMappingNeeded(this.#source.raw)) {
          return this.#read(order.mapping);
        }
        const survey = await this.#survey();
        return survey.isNeeded ? this.#give({ say: "survey", survey }) : this.#read(null);
      }
      case "fetch":
        return this.#fetch(order);
      case "keep":
        return this.#keep();
      case "survey":
        return this.#give({ say: "survey", survey: await this.#survey(order.mapping) });
      case "read":
        return this.#read(order.mapping);
      case "more":
        this.#room += 1;
        this.#wake?.();
        this.#wake = null;
    }
  }

  async #survey(mapping?: Mapping): Promise<Survey> {
    const { raw } = this.#opened();
    return surveyTables(raw, await this.#fetchRoster(), mapping);
  }

  async #read(mapping: Mapping | null): Promise<void> {
    const roster = mapping ? await this.#fetchRoster() : null;
    const [baseUrl, onProgress] = [this.#baseUrl, this.#onProgress];
    const source = this.#opened();
    const set = await readOpened(source, { mapping, roster, baseUrl, onProgress });
    await this.#handOver(set, source.notes, set.columns);
  }

  async #fetch({ path, url, bytes, files, baseUrl, isKept }: PublishedSet): Promise<void> {
    const environment = loadEnvironment({ baseUrl, ...(isKept && (await keptOf(path, baseUrl))) });
    const described = { ...describe(new URL(url), bytes), ...(files && { files }) };
    let columns: ColumnSet | null = null;
    const set = await loadDescribed(path, described, environment, undefined, {
      onFetched: (fetched) => (this.#fetched = fetched),
      read: (tables, faults) => {
        columns = readColumns(tables, faults);
        return columns?.set ?? readSet(tables, faults);
      },
    });
    await this.#handOver(set, [], columns);
  }

  async #keep(): Promise<void> {
    const { keepSet } = await import("../offline/keepVerified");
    if (this.#fetched) await keepSet(this.#fetched);
    this.#fetched = null;
    this.#give({ say: "done" });
  }

  async #handOver(
    { programme, faults, totals, unused }: HandedSet,
    notes: SetHead["notes"],
    columns: ColumnSet | null,
  ): Promise<void> {
    const total = countItems(programme, faults) + (columns?.count ?? 0);
    let done = 0;
    const give = async (parts: Generator<Part>) => {
      for (const part of parts) {
        await this.#givePart(part);
        done += sizeOf(part);
        this.#onProgress({ phase: "handing", done, total });
      }
    };
    await give(takeApart(programme, faults));
    if (columns) await give(columns.parts());
    const whole = columns?.withDays(programme) ?? programme;
    const head = { programme: headOf(whole), totals, unused: namesOf(unused), notes };
    this.#give({ say: "set", head });
  }

  async #givePart(part: Part): Promise<void> {
    if (this.#room === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#room -= 1;
    this.#give({ say: "part", part });
  }

  #opened(): OpenedSource {
    if (!this.#source) throw new Error("Nothing has been opened");
    return this.#source;
  }

  #fetchRoster(): Promise<Roster | null> {
    return (this.#roster ??= loadRoster({ environment: { baseUrl: this.#baseUrl } }));
  }
}

type HandedSet = Pick<DataSet, "programme" | "faults" | "totals" | "unused">;

async function keptOf(path: string, baseUrl: string): Promise<Partial<LoadEnvironment>> {
  const { keptEnvironmentOf } = await import("../offline/keptEnvironment");
  return keptEnvironmentOf(path, baseUrl);
}

/** Names and sizes instead of what they hold, which may be much. */
function namesOf({ tables, columns }: UnusedNames): UnusedNames {
  return {
    tables: tables.map(({ name, records: { length } }) => ({ name, records: { length } })),
    columns: columns.map(({ table, column, values: { size } }) => ({
      table,
      column,
      values: { size },
    })),
  };
}

/** Only so often, except where a phase begins or ends. */
function throttled(report: (progress: OpeningProgress) => void) {
  let last: { readonly phase: OpeningPhase; readonly at: number } | null = null;
  return (progress: OpeningProgress) => {
    const at = performance.now();
    const isEnd = last?.phase !== progress.phase || progress.done >= progress.total;
    if (!isEnd && last && at - last.at < PROGRESS_MS) return;
    last = { phase: progress.phase, at };
    report(progress);
  };
}
