import type { OpenedSource } from "../forms/openSource";
import { LoadError } from "../loadError";
import { loadRoster } from "../mapping/loadRoster";
import type { Mapping } from "../mapping/mapping";
import type { Roster } from "../mapping/roster";
import type { Survey } from "../mapping/survey";
import { surveyTables } from "../mapping/surveyTables";
import type { Unused, UnusedNames } from "../unused";
import type { Answer, OpeningPhase, OpeningProgress, Order } from "./messages";
import { countItems, headOf, takeApart, takeFaultsApart, type Part } from "./parts";
import { readOpened, readSource, type SetRead } from "./readOpened";

/** Parts that may be under way at once: enough to keep both sides busy, few enough to keep memory flat. */
const MOST_UNDER_WAY = 4;
const PROGRESS_MS = 80;

/** The worker's side of an opening: takes orders, gives answers. Between orders it keeps the tables as read. */
export class OrderDesk {
  readonly #give: (answer: Answer) => void;
  readonly #onProgress: (progress: OpeningProgress) => void;
  #source: OpenedSource | null = null;
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
      this.#give({ say: "refused", failure: error.kind, file: error.file });
    }
  }

  async #carryOut(order: Order): Promise<void> {
    switch (order.order) {
      case "open": {
        this.#baseUrl = order.baseUrl;
        this.#source = await readSource(order.files, this.#onProgress);
        if (order.mapping || !order.canMap) return this.#read(order.mapping);
        const survey = await this.#survey();
        return survey.isNeeded ? this.#give({ say: "survey", survey }) : this.#read(null);
      }
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
    // Most sets need no mapping, hence no roster.
    const first = mapping ? null : surveyTables(raw, null);
    if (first?.isNeeded === false) return first;
    return surveyTables(raw, await this.#fetchRoster(), mapping);
  }

  async #read(mapping: Mapping | null): Promise<void> {
    const roster = mapping ? await this.#fetchRoster() : null;
    const [baseUrl, onProgress] = [this.#baseUrl, this.#onProgress];
    await this.#handOver(
      await readOpened(this.#opened(), { mapping, roster, baseUrl, onProgress }),
    );
  }

  async #handOver({ programme, faults, totals, unused }: SetRead): Promise<void> {
    const total = countItems(programme, faults);
    let done = 0;
    for (const part of takeApart(programme, faults)) {
      await this.#givePart(part);
      done += part.records.length;
      this.#onProgress({ phase: "handing", done, total });
    }
    const { notes } = this.#opened();
    const head = { programme: headOf(programme), totals, unused: namesOf(unused), notes };
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

/** Names and sizes instead of what they hold, which may be much. */
function namesOf({ tables, columns }: Unused): UnusedNames {
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
