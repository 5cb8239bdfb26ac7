import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allAtOnce } from "../../src/model/inSteps";
import { groupNumbers, itemsOf, NO_GROUP } from "../../src/layout/groups";
import { pairTable } from "../../src/layout/pairTable";
import { FEWER_RUNS } from "../fixtures/propertyRuns";

const meetings = fc
  .array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 300 })
  .map((met) => met.filter(([a, b]) => a !== b));

/** So few that each pair has its place, and so many that pairs are searched for. */
const CROWDS = [41, 5000];

describe("pairs of bodies", () => {
  it.each(CROWDS)("are numbered in the order in which they are met first (%i bodies)", (bodies) => {
    fc.assert(
      fc.property(meetings, (met) => {
        const table = pairTable(Math.max(met.length, 500), bodies);
        const names = met.map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`));
        const known = [...new Set(names)];
        expect(met.map(([a, b]) => table.numberOf(a, b))).toEqual(
          names.map((name) => known.indexOf(name)),
        );
      }),
      FEWER_RUNS,
    );
  });

  it.each(CROWDS)("find their room where they meet no more often than was said (%i)", (bodies) => {
    const table = pairTable(3, bodies);
    const met = [
      [0, 1],
      [bodies - 1, 2],
      [2, bodies - 1],
      [bodies - 2, bodies - 1],
    ] as const;
    expect(met.map(([a, b]) => table.numberOf(a, b))).toEqual([0, 1, 1, 2]);
  });
});

describe("numbers in groups", () => {
  const group = fc.oneof(fc.nat(9), fc.constant(NO_GROUP));
  const groupLists = fc.array(fc.array(group, { maxLength: 60 }), { minLength: 1, maxLength: 2 });

  it("stand together in their order, each in its groups", () => {
    fc.assert(
      fc.property(groupLists, (lists) => {
        const groups = allAtOnce(
          groupNumbers(
            lists.map((list) => Uint32Array.from(list)),
            10,
          ),
        );
        for (let of = 0; of < 10; of++) {
          const own = lists.flatMap((list) => [...list.keys()].filter((i) => list[i] === of));
          expect([...itemsOf(groups, of)]).toEqual(own);
        }
      }),
      FEWER_RUNS,
    );
  });
});
