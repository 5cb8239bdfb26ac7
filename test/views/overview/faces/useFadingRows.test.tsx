import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useFadingRows } from "../../../../src/views/overview/faces/useFadingRows";

const keyOf = (row: string) => row;
const show = (rows: readonly string[]) =>
  renderHook((now: readonly string[]) => useFadingRows(now, keyOf), { initialProps: rows });
const looks = ({ drawn, classOf }: ReturnType<typeof useFadingRows<string>>) =>
  drawn.map((row) => [row, classOf(row)].join(" ").trim());

describe("rows that come and go", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("stand where they stood until they have faded; those that come fade in", () => {
    vi.useFakeTimers();
    const { result, rerender } = show(["a", "b", "c", "d"]);
    expect(looks(result.current)).toEqual(["a", "b", "c", "d"]);
    rerender(["a", "x", "c"]);
    expect(looks(result.current)).toEqual(["a", "x comes", "b leaves", "c", "d leaves"]);
    act(() => void vi.advanceTimersByTime(200));
    expect(looks(result.current)).toEqual(["a", "x", "c"]);
  });

  it("are none where the same rows only say something else", () => {
    const { result, rerender } = show(["a", "b"]);
    rerender(["b", "a"]);
    expect(looks(result.current)).toEqual(["b", "a"]);
  });

  it("change at once where less motion is asked for", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    const { result, rerender } = show(["a", "b"]);
    rerender(["b", "c"]);
    expect(looks(result.current)).toEqual(["b", "c"]);
  });
});
