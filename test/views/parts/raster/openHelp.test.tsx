import { afterEach, beforeEach, expect, it, vi } from "vitest";

const started: { readonly terminate: ReturnType<typeof vi.fn> }[] = [];

/** A worker that only exists. */
class IdleWorker {
  readonly terminate = vi.fn();
  readonly addEventListener = vi.fn();
  readonly postMessage = vi.fn();

  constructor() {
    started.push(this);
  }
}

beforeEach(() => {
  started.length = 0;
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal("Worker", IdleWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("help that was prepared is there at once, one worker for the first who asks", async () => {
  const { openHelp, prepareHelp } = await import("../../../../src/views/parts/raster/openHelp");
  await prepareHelp();
  await prepareHelp();
  expect(started.length).toBe(1);
  expect(openHelp()).not.toBeInstanceOf(Promise);
  expect(started.length).toBe(1);
  await openHelp();
  expect(started.length).toBe(2);
  vi.runAllTimers();
  for (const { terminate } of started) expect(terminate).not.toHaveBeenCalled();
});

it("help that nobody asked for ends", async () => {
  const { openHelp, prepareHelp } = await import("../../../../src/views/parts/raster/openHelp");
  await prepareHelp();
  vi.runAllTimers();
  expect(started[0]?.terminate).toHaveBeenCalled();
  await openHelp();
  expect(started.length).toBe(2);
});
