import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LoadError } from "../../../src/data/loadError";
import { keepTrying } from "../../../src/data/offline/keepTrying";
import { publishFiles, serveFiles } from "../../fixtures/publishedFiles";

const FILES = publishFiles();

/** A server that answers from some moment on, and a page that tries. */
function setUp() {
  let isThere = false;
  const answer = serveFiles((name) => FILES.get(name));
  const fetch = vi.fn((...request: Parameters<typeof globalThis.fetch>) =>
    isThere ? answer(...request) : Promise.reject(new TypeError("Failed to fetch")),
  );
  const failures: unknown[] = [];
  const tries = new AbortController();
  const trying = keepTrying("data/", {
    signal: tries.signal,
    onFailure: (failure) => failures.push(failure),
    environment: { baseUrl: "https://rete.example/", fetch },
  });
  trying.catch(() => {});
  return { fetch, failures, tries, trying, comeBack: () => (isThere = true) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a page that waits for its data", () => {
  it("tries less and less often, and tells why each try failed", async () => {
    const { fetch, failures, tries } = setUp();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(fetch).not.toHaveBeenCalled();
    // 5, 10, 20, 40, 80, 160 seconds, then every five minutes.
    await vi.advanceTimersByTimeAsync(315_200);
    expect(failures).toHaveLength(6);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(failures).toHaveLength(8);
    expect(failures.every((failure) => failure instanceof LoadError)).toBe(true);
    tries.abort();
  });

  it("has them as soon as the server answers", async () => {
    const { trying, comeBack } = setUp();
    await vi.advanceTimersByTimeAsync(20_000);
    comeBack();
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await trying).programme.organisations).toHaveLength(6);
  });

  it.each([
    ["the device is connected again", () => window.dispatchEvent(new Event("online"))],
    ["the page is looked at again", () => document.dispatchEvent(new Event("visibilitychange"))],
  ])("tries at once when %s", async (_what, happen) => {
    const { trying, comeBack } = setUp();
    comeBack();
    await vi.advanceTimersByTimeAsync(1);
    happen();
    await vi.advanceTimersByTimeAsync(1);
    expect((await trying).edition).not.toBeNull();
  });

  it("gives up when it is left, and leaves nothing behind", async () => {
    const { tries, trying, fetch } = setUp();
    tries.abort(new Error("altrove"));
    await vi.advanceTimersByTimeAsync(1);
    await expect(trying).rejects.toThrow("altrove");
    window.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(fetch).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
