import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listNumbers, markLists, narrow, numberLists } from "../../src/analysis/numberedLists";
import { RUNS } from "../fixtures/propertyRuns";

const names = fc.array(fc.constantFrom("a", "b", "", "[]", '["a"]', "a,b"), { maxLength: 3 });

describe("lists by number", () => {
  it("are the lists given, and only the same names have the same number", () => {
    fc.assert(
      fc.property(fc.array(names), (given) => {
        const { lists, of } = numberLists(listNumbers(), given.length, (row) => given[row] ?? []);
        expect(Array.from(of, (number) => lists[number])).toEqual(given);
        expect(lists).toHaveLength(new Set(given.map((list) => JSON.stringify(list))).size);
      }),
      RUNS,
    );
  });

  it("are asked about once each", () => {
    const given = [["a"], ["b", "a"], ["a"], []];
    const asked: string[] = [];
    const numbered = numberLists(listNumbers(), given.length, (row) => given[row] ?? []);
    const marks = markLists(numbered, (list) => {
      asked.push(list.join());
      return list.includes("a");
    });
    expect([...marks]).toEqual([1, 1, 1, 0]);
    expect(asked).toEqual(["a", "b,a", ""]);
  });

  it.each([
    [256, 1],
    [257, 2],
    [65_536, 2],
    [65_537, 4],
  ])("take the least room that holds them: numbers below %i take %i bytes each", (count, bytes) => {
    const numbers = Uint32Array.of(0, count - 1);
    const narrowed = narrow(numbers, count);
    expect([...narrowed]).toEqual([0, count - 1]);
    expect(narrowed.BYTES_PER_ELEMENT).toBe(bytes);
  });
});
