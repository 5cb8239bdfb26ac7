import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsInView, runsToDraw } from "../../src/ui/rowWindow";
import { RUNS } from "../fixtures/propertyRuns";

const scrolled = fc.record({
  rowCount: fc.nat(10_000),
  rowHeight: fc.integer({ min: 10, max: 160 }),
  height: fc.integer({ min: 50, max: 2000 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  kept: fc.integer({ min: -1, max: 10_000 }),
});

describe("the rows in view", () => {
  it("are all drawn, wherever the table is scrolled to, and few besides", () => {
    fc.assert(
      fc.property(scrolled, ({ rowCount, rowHeight, height, share }) => {
        const scrollTop = share * Math.max(0, rowCount * rowHeight - height);
        const { first, end } = rowsInView(rowCount, rowHeight, scrollTop, height);
        const seen = [
          Math.floor(scrollTop / rowHeight),
          Math.min(rowCount, Math.ceil((scrollTop + height) / rowHeight)),
        ] as const;
        expect(first).toBeLessThanOrEqual(seen[0]);
        expect(end).toBeGreaterThanOrEqual(seen[1]);
        expect(end - first).toBeLessThanOrEqual(height / rowHeight + 50);
      }),
      RUNS,
    );
  });

  it("are drawn in order, each once, and with them the row that has the focus", () => {
    fc.assert(
      fc.property(scrolled, ({ rowCount, rowHeight, height, share, kept }) => {
        const view = rowsInView(rowCount, rowHeight, share * rowCount * rowHeight, height);
        const runs = runsToDraw(view, kept, rowCount);
        runs.slice(1).forEach(({ first }, i) => {
          expect(first).toBeGreaterThanOrEqual(runs[i]?.end ?? NaN);
        });
        const isDrawn = runs.some(({ first, end }) => kept >= first && kept < end);
        expect(isDrawn).toBe(kept >= 0 && kept < rowCount);
      }),
      RUNS,
    );
  });
});
