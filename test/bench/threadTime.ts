import type { CDPSession } from "playwright-core";

/** Lets `taskSeconds` count what the page's thread does, by the thread's own clock. */
export async function countThreadTime(cdp: CDPSession): Promise<void> {
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
}

/** Seconds that tasks of the page's thread have taken so far: other work of the machine is not in them. */
export async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
}
