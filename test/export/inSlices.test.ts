import { afterEach, expect, it, vi } from "vitest";
import { gatherInSlices, writeInSlices } from "../../src/export/inSlices";

afterEach(() => {
  vi.restoreAllMocks();
});

it("lets the page work whenever a slice of time is over, and loses nothing", async () => {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 6));
  const breaths = vi.spyOn(globalThis, "setTimeout");
  expect(await gatherInSlices([1, 2, 3, 4, 5])).toEqual([1, 2, 3, 4, 5]);
  // A slice has 12 ms: two of these.
  expect(breaths).toHaveBeenCalledTimes(2);
});

it("does not stop for what takes no time", async () => {
  vi.spyOn(performance, "now").mockReturnValue(1);
  const breaths = vi.spyOn(globalThis, "setTimeout");
  expect(await gatherInSlices("abc")).toEqual(["a", "b", "c"]);
  expect(breaths).not.toHaveBeenCalled();
});

it("joins many small pieces into few parts that make up the text", async () => {
  const pieces = Array.from({ length: 3000 }, (_, i) => `${i}:`.padEnd(300, "."));
  const parts = await writeInSlices(pieces);
  expect(parts.join("")).toBe(pieces.join(""));
  expect(parts).toHaveLength(4);
  for (const part of parts.slice(0, -1)) {
    expect(part.length).toBeGreaterThanOrEqual(1 << 18);
    expect(part.length).toBeLessThan((1 << 18) + 300);
  }
});

it("of nothing is an empty text", async () => {
  expect((await writeInSlices([])).join("")).toBe("");
});
