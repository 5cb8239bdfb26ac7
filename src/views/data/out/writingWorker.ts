/** The worker that reads a set anew and writes it in another form: a thread of its own, so that the page keeps answering. */
import { LoadError } from "../../../data/loadError";
import { loadTables } from "../../../data/loadTables";
import { writeOut } from "./writeOut";
import type { WritingAnswer, WritingOrder } from "./writing";

/** Of all records: how many are written before the page is told again. */
const STEP = 0.01;

globalThis.addEventListener("message", ({ data }: MessageEvent<WritingOrder>) => {
  write(data).catch((error: unknown) => {
    if (error instanceof LoadError) {
      const { kind, file, status } = error;
      return tell({ failed: { kind, file, status } });
    }
    if (error instanceof RangeError) return tell({ failed: "too-large" });
    // Out of the promise, so that the page hears of it.
    setTimeout(() => {
      throw error;
    });
  });
});

async function write({ form, source, heading, baseUrl }: WritingOrder): Promise<void> {
  const tables = await loadTables(source, {
    environment: { baseUrl },
    onProgress: (done, total) => tell({ progress: { phase: "reading", done, total } }),
  });
  const total = tables.raw.reduce((sum, { records }) => sum + records.length, 0);
  let done = 0;
  let told = 0;
  const onRecord = () => {
    done += 1;
    if (done < told + total * STEP && done < total) return;
    told = done;
    tell({ progress: { phase: "writing", done, total } });
  };
  tell({ file: writeOut(form, tables, heading, onRecord) });
}

function tell(answer: WritingAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- To the page: there is no origin to name.
  globalThis.postMessage(answer);
}
