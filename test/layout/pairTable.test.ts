import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOf, groupItems, itemsOf } from "../../src/layout/groups";
import { pairTable } from "../../src/layout/pairTable";
import { FEWER_RUNS } from "../fixtures/propertyRuns";

const meetings = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 300 });

describe("pairs of bodies", () => {
  it("are numbered once each, in the order in which they are met", () => {
    fc.assert(
      fc.property(meetings, (met) => {
        const table = pairTable(met.length);
        met.forEach(([a, b], item) => table.add(a, b, item));
        const { source, target, linkOf, itemOf } = table.finish();
        const names = met.map((pair) => pair.join(" "));
        const known = [...new Set(names)];
        expect(Array.from(source, (a, i) => `${a} ${target[i]}`)).toEqual(known);
        expect([...linkOf]).toEqual(names.map((name) => known.indexOf(name)));
        expect([...itemOf]).toEqual([...met.keys()]);
      }),
      FEWER_RUNS,
    );
  });

  it("may be none", () => {
    expect(pairTable(0).finish().source).toHaveLength(0);
  });
});

describe("numbers in groups", () => {
  const grouped = fc.array(fc.tuple(fc.nat(9), fc.nat(50)), { maxLength: 60 });

  it("stand together in their order, and tell which group has a flag", () => {
    fc.assert(
      fc.property(grouped, fc.nat(50), (rows, flagged) => {
        const groups = groupItems(
          Uint32Array.from(rows, ([group]) => group),
          Uint32Array.from(rows, ([, item]) => item),
          10,
        );
        const flags = new Uint8Array(51);
        flags[flagged] = 1;
        const found = anyOf(groups, flags);
        for (let group = 0; group < 10; group++) {
          const own = rows.flatMap(([of, item]) => (of === group ? [item] : []));
          expect([...itemsOf(groups, group)]).toEqual(own);
          expect(found[group]).toBe(own.includes(flagged) ? 1 : 0);
        }
      }),
      FEWER_RUNS,
    );
  });
});
