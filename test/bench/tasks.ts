/** The tasks of a page's own thread, from the browser's trace. */
import type { Browser, Page } from "playwright-core";

/** Milliseconds of the longest task: as the thread was at work, and as the clock went on a busy machine. */
export interface TaskTimes {
  readonly longest: number;
  readonly longestByClock: number;
  /** Tasks of more than 50 ms of work. */
  readonly long: number;
  /** Milliseconds of work of all tasks. */
  readonly total: number;
  /** Milliseconds of work from one frame that a hand moved something in to the next. */
  readonly frames: readonly number[];
  /** … and from any frame to the next: of what one move asks for, several may be drawn. */
  readonly drawn: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
  /** Microseconds: by the clock, and of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = ["disabled-by-default-devtools.timeline", "devtools.timeline"];
const HANDS = new Set(["mousemove", "wheel"]);
const LONG = 50;

/** Records the tasks of the page's own thread until the function it gives is called. */
export async function traceTasks(browser: Browser, page: Page): Promise<() => Promise<TaskTimes>> {
  await browser.startTracing(page, { categories: CATEGORIES });
  return async () => {
    const trace = (await browser.stopTracing()).toString();
    const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
    const events = ofPageThreads(traceEvents);
    const tasks = events.filter(({ name, ph }) => name === "RunTask" && ph === "X");
    if (tasks.length === 0) throw new Error("The browser told of no task");
    const worked = tasks.map(({ tdur = 0 }) => tdur / 1000);
    const most = (times: readonly number[]) => times.reduce((a, b) => Math.max(a, b), 0);
    return {
      longest: most(worked),
      longestByClock: most(tasks.map(({ dur = 0 }) => dur / 1000)),
      long: worked.filter((time) => time > LONG).length,
      total: worked.reduce((a, b) => a + b, 0),
      frames: workByFrame(tasks, endsOfFrames(events)),
      drawn: workByFrame(
        tasks,
        events.filter(({ name }) => name === "Commit").map(({ ts }) => ts),
      ),
    };
  };
}

function ofPageThreads(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(threadOf),
  );
  return events.filter((event) => mains.has(threadOf(event))).toSorted((a, b) => a.ts - b.ts);
}

/** When each frame was handed on that followed a move. */
function endsOfFrames(events: readonly TraceEvent[]): readonly number[] {
  const ends: number[] = [];
  let hasMoved = false;
  for (const { name, ts, args } of events) {
    if (name === "EventDispatch" && HANDS.has(args.data?.type ?? "")) hasMoved = true;
    if (name !== "Commit" || !hasMoved) continue;
    ends.push(ts);
    hasMoved = false;
  }
  return ends;
}

function workByFrame(tasks: readonly TraceEvent[], ends: readonly number[]): readonly number[] {
  const frames: number[] = [];
  let [next, work] = [0, 0];
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    work += tdur / 1000;
    const from = next;
    while (next < ends.length && (ends[next] ?? 0) <= ts + dur) next += 1;
    if (next === from) continue;
    frames.push(work);
    work = 0;
  }
  return frames;
}
