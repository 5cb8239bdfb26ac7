import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useLeaving } from "../../src/figures/useLeaving";

const keysOf = (drawn: readonly string[]) => drawn;
const show = (drawn: readonly string[]) =>
  renderHook((now: readonly string[]) => useLeaving(now, keysOf), { initialProps: drawn });

describe("marks that leave a picture", () => {
  afterEach(() => void vi.useRealTimers());

  it("are known with where they stood until they have faded", () => {
    vi.useFakeTimers();
    const first = ["a", "b", "c"];
    const { result, rerender } = show(first);
    expect(result.current).toBeNull();
    rerender(["a", "d"]);
    expect(result.current).toEqual({ before: first, keys: new Set(["b", "c"]) });
    act(() => void vi.advanceTimersByTime(200));
    expect(result.current).toBeNull();
  });

  it("are none where others only come, and only the last ones while the date runs", () => {
    vi.useFakeTimers();
    const { result, rerender } = show(["a"]);
    rerender(["a", "b"]);
    expect(result.current).toBeNull();
    rerender(["b"]);
    rerender([]);
    expect(result.current).toEqual({ before: ["b"], keys: new Set(["b"]) });
  });
});
