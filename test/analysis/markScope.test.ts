import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markScope } from "../../src/analysis/markScope";
import { isInScope } from "../../src/analysis/partnershipAt";
import { readDay } from "../../src/analysis/readDay";
import { buildProgrammeFrom } from "../fixtures/dataSet";
import { dayAt, shippedTables } from "../fixtures/shownSet";

const shipped = buildProgrammeFrom(shippedTables());
const day = fc.integer({ min: dayAt("2009-06-01"), max: dayAt("2013-12-31") });
const scope = fc.record({
  regions: fc.subarray(["15", "16", "18", "19"]),
  theme: fc.option(fc.constantFrom(...shipped.themeById.keys()), { freq: 2 }),
  country: fc.option(fc.constantFrom("AL", "ME", "TN", "IT"), { freq: 2 }),
  span: fc.option(fc.constantFrom("interregional", "international", "local", "single"), {
    freq: 2,
  }),
  onlyReal: fc.constant(false),
} as const);

describe("the partnerships in a scope, marked condition by condition", () => {
  it("are those that are in it one by one", () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(day, scope, (on, asked) => {
        const { states, members, rows, itemAt } = readDay(shipped, on);
        const marks = [...markScope({ states, members }, asked)];
        const plain = Array.from(rows, (row) => {
          const item = itemAt(row);
          return item && isInScope(item, asked) ? 1 : 0;
        });
        expect(marks).toEqual(plain);
        for (const mark of marks) seen.add(mark);
      }),
      { numRuns: 80 },
    );
    expect(seen).toEqual(new Set([0, 1]));
  });
});
