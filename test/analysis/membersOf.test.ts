import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BodyOnDay } from "../../src/analysis/bodiesOn";
import { joinDays } from "../../src/analysis/compare/joinDays";
import { findChangeDays } from "../../src/analysis/findChangeDays";
import { allAtOnce } from "../../src/model/inSteps";
import { rowWriter, type MemberRows } from "../../src/analysis/memberRows";
import { membersOf } from "../../src/analysis/membersOf";
import {
  drawnPartnerships,
  programmeAt,
  type PartnershipAt,
  type ProgrammeAt,
} from "../../src/analysis/programmeAt";
import { pickByState } from "../../src/analysis/partnershipStates";
import { pairMembers, traitsOf } from "../../src/analysis/pairMembers";
import { reseat } from "../../src/analysis/stepsBy";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { buildProgrammeFrom } from "../fixtures/dataSet";
import { RUNS } from "../fixtures/propertyRuns";
import { dayAt, shippedTables } from "../fixtures/shownSet";
import { whoStays } from "../fixtures/whoStays";

const shipped = buildProgrammeFrom(shippedTables());
const day = fc.integer({ min: dayAt("2009-06-01"), max: dayAt("2013-12-31") });
const regions = fc.subarray(["15", "16", "18", "19"]);
const days = fc.array(fc.tuple(day, regions), { minLength: 1, maxLength: 6 });

/** The members of each as the rows have them. */
function readRows(items: readonly PartnershipAt[]) {
  const { bodies, start, items: members, rowOf, partnerships } = membersOf(items);
  return Array.from(rowOf, (row) => ({
    partnership: partnerships[row],
    members: Array.from(members.subarray(start[row], start[row + 1]), (body) => bodies[body]),
  }));
}

const written = (items: readonly PartnershipAt[]) =>
  items.map(({ partnership, members }) => ({ partnership, members }));

const listsOf = (at: ProgrammeAt) => [
  at.partnerships,
  at.network,
  at.inPreparation,
  drawnPartnerships(at),
];

/** The rule of lines, written down plainly. */
function pairsOf({ members }: PartnershipAt): readonly (readonly string[])[] {
  const authorities = members.filter(({ role }) => role === "authority");
  const among = authorities.flatMap((one, i) =>
    authorities.slice(i + 1).map((other) => [one.id, other.id]),
  );
  const others = members.filter(({ role }) => role !== "authority");
  return others.reduce<string[][]>((pairs, { id, role, serves }) => {
    const served = authorities.filter((one) => role === "actor" && one.id === serves);
    return [...pairs, ...(served.length > 0 ? served : authorities).map((one) => [one.id, id])];
  }, among);
}

describe("who is in which partnership, by number", () => {
  it("is what the partnerships say, however many days and filters were read before", () => {
    fc.assert(
      fc.property(days, (asked) => {
        for (const [on, chosen] of asked) {
          const at = programmeAt(shipped, on, { ...WHOLE_PROGRAMME, regions: chosen });
          for (const list of listsOf(at)) expect(readRows(list)).toEqual(written(list));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is what the partnerships say where two days are in one picture, and in lists made by hand", () => {
    const [one, other] = ["2012-06-30", "2011-03-01"].map((on) =>
      programmeAt(shipped, dayAt(on), WHOLE_PROGRAMME),
    );
    if (!one || !other) throw new Error("no days");
    expect(joinDays(other, one).network.length).toBeGreaterThan(other.network.length);
    const byHand = one.network.toReversed();
    const picked = pickByState(byHand, ({ active }) => active);
    expect(picked.length).toBeLessThan(byHand.length);
    for (const list of [...listsOf(joinDays(other, one)), byHand, picked, []]) {
      expect(readRows(list)).toEqual(written(list));
    }
  });

  it("is the same object from day to day as long as nobody comes or goes", () => {
    const still = whoStays(shipped);
    const { partnerships } = still;
    allAtOnce(findChangeDays(partnerships));
    const rowsOn = (on: number) => membersOf(programmeAt(still, on, WHOLE_PROGRAMME).partnerships);
    const first = rowsOn(dayAt("2010-01-01"));
    const second = rowsOn(dayAt("2012-01-01"));
    expect(first.items.length).toBeGreaterThan(partnerships.length);
    expect(second.start).toBe(first.start);
    expect(second.items).toBe(first.items);
  });

  it("pairs the members as the plain way does", () => {
    fc.assert(
      fc.property(day, (on) => {
        const { partnerships } = programmeAt(shipped, on, WHOLE_PROGRAMME);
        const membership = membersOf(partnerships);
        const pair = pairMembers(membership);
        const { ranks } = traitsOf(membership.bodies);
        const idOf = (body: number) => membership.bodies[body]?.id ?? "";
        partnerships.forEach((item, i) => {
          const paired: string[][] = [];
          pair(membership.rowOf[i] ?? 0, (one, other) => {
            paired.push([idOf(one), idOf(other)]);
            expect((ranks[one] ?? 0) < (ranks[other] ?? 0)).toBe(idOf(one) < idOf(other));
          });
          expect(paired).toEqual(pairsOf(item));
        });
      }),
      { numRuns: 10 },
    );
  });
});

describe("rows written one after another", () => {
  const row = fc.array(fc.nat(9), { maxLength: 5 });
  const table = fc.array(fc.tuple(row, row, fc.boolean()), { maxLength: 12 });
  const numbered = (members: readonly number[]) => members.map((number) => ({ number }));
  const write = (rows: readonly (readonly number[])[]) => {
    const writer = rowWriter({ partnerships: Array(rows.length), bodies: [] });
    rows.forEach((members, i) => writer.write(i, numbered(members)));
    return writer.close();
  };
  const read = ({ start, items }: MemberRows) =>
    Array.from({ length: start.length - 1 }, (_, i) => [...items.subarray(start[i], start[i + 1])]);

  it("are what was written; with others in their place, those others, and the known rows stay", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const before = rows.map(([old]) => old);
        const known = write(before);
        const changed = rows.flatMap(([, other, isChanged], i) =>
          isChanged ? [[i, numbered(other) as unknown as readonly BodyOnDay[]] as const] : [],
        );
        const next = reseat(known, new Map(changed));
        const after = rows.map(([old, other, isChanged]) => (isChanged ? other : old));
        expect(read(next)).toEqual(after);
        expect(read(known)).toEqual(before);
        expect(next === known).toBe(JSON.stringify(after) === JSON.stringify(before));
      }),
      RUNS,
    );
  });
});
