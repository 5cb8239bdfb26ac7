/** Lets others work: where the browser can, without the 4 ms that it adds to timers set by timers. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const scheduler = globalThis.scheduler as Scheduler | undefined;
    if (scheduler) void scheduler.postTask(() => resolve());
    else setTimeout(resolve);
  });
}
