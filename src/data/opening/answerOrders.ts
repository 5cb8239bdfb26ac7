import { LoadError } from "../loadError";
import type { OpenedSource } from "../forms/openSource";
import type { Mapping } from "../mapping/mapping";
import { loadRoster } from "../mapping/loadRoster";
import type { Roster } from "../mapping/roster";
import { surveyTables } from "../mapping/surveyTables";
import type { Unused, UnusedNames } from "../unused";
import type { Answer, OpeningPhase, OpeningProgress, Order, SetHead } from "./messages";
import { countItems, headOf, takeApart } from "./parts";
import { readSet, readSource, type SetRead } from "./readOpened";

/** Parts that may be under way at once: enough to keep both sides busy, few enough to keep memory flat. */
const MOST_UNDER_WAY = 4;
const PROGRESS_MS = 80;

/** The worker's side of an opening: gets orders, gives answers. Between orders it keeps the tables as read. */
export function answerOrders(give: (answer: Answer) => void): (order: Order) => Promise<void> {
  let source: OpenedSource | null = null;
  let roster: Promise<Roster | null> | null = null;
  let baseUrl = "";
  let room = MOST_UNDER_WAY;
  let wake: (() => void) | null = null;
  const onProgress = throttled((progress) => give({ say: "progress", ...progress }));

  const fetchRoster = () => (roster ??= loadRoster({ environment: { baseUrl } }));

  const handOver = async ({ programme, faults, totals, unused }: SetRead) => {
    const total = countItems(programme, faults);
    let done = 0;
    for (const part of takeApart(programme, faults)) {
      if (room === 0) await new Promise<void>((resolve) => (wake = resolve));
      room -= 1;
      give({ say: "part", part });
      done += part.items.length;
      onProgress({ phase: "handing", done, total });
    }
    const notes = source?.notes ?? [];
    const head: SetHead = { programme: headOf(programme), totals, unused: namesOf(unused), notes };
    give({ say: "set", head });
  };

  const read = async (mapping: Mapping | null) => {
    if (!source) throw new Error("Nothing has been opened");
    const known = mapping ? await fetchRoster() : null;
    await handOver(await readSet(source, { mapping, roster: known, baseUrl, onProgress }));
  };

  const survey = async (mapping?: Mapping) => {
    if (!source) throw new Error("Nothing has been opened");
    // Most sets need no mapping, hence no roster.
    const first = mapping ? null : surveyTables(source.raw, null);
    if (first?.isNeeded === false) return first;
    return surveyTables(source.raw, await fetchRoster(), mapping);
  };

  const carryOut = async (order: Order): Promise<void> => {
    switch (order.order) {
      case "open": {
        baseUrl = order.baseUrl;
        source = await readSource(order.files, onProgress);
        if (order.mapping || !order.canMap) return read(order.mapping);
        const found = await survey();
        return found.isNeeded ? give({ say: "survey", survey: found }) : read(null);
      }
      case "survey":
        return give({ say: "survey", survey: await survey(order.mapping) });
      case "read":
        return read(order.mapping);
      case "tables": {
        const { raw, metadata } = await readSource(order.files, onProgress);
        return give({ say: "tables", raw, metadata });
      }
      case "more":
        room += 1;
        wake?.();
        wake = null;
    }
  };

  return async (order) => {
    try {
      await carryOut(order);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      give({ say: "refused", failure: error.kind, file: error.file, faults: error.faults });
    }
  };
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
    const isDue =
      last?.phase !== progress.phase ||
      progress.done >= progress.total ||
      at - last.at >= PROGRESS_MS;
    if (!isDue) return;
    last = { phase: progress.phase, at };
    report(progress);
  };
}
