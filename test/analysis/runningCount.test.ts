import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findChangeDays } from "../../src/analysis/findChangeDays";
import { allAtOnce } from "../../src/model/inSteps";
import { keepReal } from "../../src/analysis/keepReal";
import { networkAt } from "../../src/analysis/network/buildNetwork";
import { interregionalByChance } from "../../src/analysis/network/interregional";
import { startsByMonth } from "../../src/analysis/overview/startsByMonth";
import { summariseNetwork } from "../../src/analysis/overview/summariseNetwork";
import { programmeAt, type ProgrammeAt } from "../../src/analysis/programmeAt";
import { progressOfAll } from "../../src/analysis/progress/progressOf";
import { countOn, type RunningCount } from "../../src/analysis/runningCount";
import type { Programme } from "../../src/model/programme";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { buildProgrammeFrom, buildTables } from "../fixtures/dataSet";
import { joinedAuthorities } from "../fixtures/joinedAuthorities";
import { FEWER_RUNS } from "../fixtures/propertyRuns";
import { nearDays, redated } from "../fixtures/redated";
import { dayAt, shippedTables } from "../fixtures/shownSet";

/** With what changes from day to day found ahead, also without the illustrative records. */
function stepping(programme: Programme): Programme {
  for (const one of [programme, keepReal(programme)]) allAtOnce(findChangeDays(one.partnerships));
  return programme;
}

const shipped = stepping(buildProgrammeFrom(shippedTables()));
const scope = fc.record({
  regions: fc.subarray(["15", "16", "18", "19"], { maxLength: 2 }),
  theme: fc.constant(null),
  country: fc.option(fc.constantFrom("AL", "ME", "TN"), { freq: 3 }),
  span: fc.option(fc.constantFrom("interregional", "international", "local"), { freq: 3 }),
  onlyReal: fc.boolean(),
} as const);
const days = fc.array(fc.integer({ min: dayAt("2009-06-01"), max: dayAt("2013-06-30") }), {
  minLength: 2,
  maxLength: 5,
});

/** Every figure that is counted as it goes. */
function figuresOf(at: ProgrammeAt) {
  const { counts, illustrative, comparison, interregionalExpected } = summariseNetwork(at);
  return {
    counts,
    made: [illustrative.shown, illustrative.total],
    chance: [comparison, interregionalExpected],
    months: startsByMonth(at).map(({ count }) => count),
    progress: progressOfAll(at).map(({ value, evidence }) => ({ value, ...evidence })),
  };
}

/** The same, counted on the lists that they open. */
function listedOf(at: ProgrammeAt) {
  const summary = summariseNetwork(at);
  const { authorities, collaborating, started, inPreparation, interregional } = summary;
  const network = networkAt(at);
  const joined = joinedAuthorities(network);
  const ids = new Set(network.ids.filter((_, i) => joined[i] === 1));
  expect(collaborating.map(({ id }) => id)).toEqual(
    authorities.map(({ id }) => id).filter((id) => ids.has(id)),
  );
  expect([...collaborating, ...summary.isolated]).toHaveLength(authorities.length);
  const { bodies, partnerships } = summary.illustrative;
  const shown = [at.authorities, at.actors, at.partners, at.network, at.inPreparation];
  return {
    counts: {
      authorities: authorities.length,
      collaborating: collaborating.length,
      started: started.length,
      inPreparation: inPreparation.length,
      interregional: interregional.length,
    },
    made: [bodies.length + partnerships.length, shown.flat().length],
    chance: interregionalByChance(network).mean,
    months: startsByMonth(at).map((month) => month.partnerships.length),
  };
}

/** Read anew: nobody has counted on these objects, nor knows what changes from day to day. */
const anew = (programme: Programme): Programme => ({
  ...programme,
  partnerships: [...programme.partnerships],
});

function expectTheSame(programme: Programme, day: number, asked: typeof WHOLE_PROGRAMME) {
  const at = programmeAt(programme, day, asked);
  const running = figuresOf(at);
  expect(running).toEqual(figuresOf(programmeAt(anew(programme), day, asked)));
  const { chance, ...listed } = listedOf(at);
  expect(running).toMatchObject(listed);
  expect(running.chance[1] ?? chance).toBe(chance);
}

describe("what is counted from day to day", () => {
  it("is what is counted on each day alone, and on the lists: the shipped set in any scope", () => {
    fc.assert(
      fc.property(days, fc.array(scope, { minLength: 1, maxLength: 2 }), (on, scopes) => {
        for (const day of on) for (const asked of scopes) expectTheSame(shipped, day, asked);
      }),
      { numRuns: 12 },
    );
  });

  it("is what is counted on each day alone: whatever opens or closes on the day", () => {
    fc.assert(
      fc.property(redated, nearDays, scope, (tables, on, asked) => {
        const programme = stepping(buildProgrammeFrom(buildTables(tables)));
        for (const day of on) expectTheSame(programme, day, asked);
      }),
      FEWER_RUNS,
    );
  });

  it("is counted on the lists of a reading that was put together", () => {
    const at = programmeAt(shipped, dayAt("2012-06-30"), WHOLE_PROGRAMME);
    expect(figuresOf({ ...at })).toEqual(figuresOf(at));
    const byHand = { ...at, partnerships: at.partnerships.toReversed() };
    expect(figuresOf(byHand)).toMatchObject({ counts: summariseNetwork(at).counts });
  });

  it("asks only about partnerships that change between two days that are near", () => {
    let asked = 0;
    const kind: RunningCount<object> = { open: () => ({ counted: {}, count: () => asked++ }) };
    const askedOn = (day: string) => {
      asked = 0;
      countOn(kind, programmeAt(shipped, dayAt(day), WHOLE_PROGRAMME));
      return asked;
    };
    expect(askedOn("2012-06-30")).toBe(shipped.partnerships.length);
    expect(askedOn("2012-06-30")).toBe(0);
    const before = programmeAt(shipped, dayAt("2012-06-30"), WHOLE_PROGRAMME).partnerships;
    const after = programmeAt(shipped, dayAt("2012-04-30"), WHOLE_PROGRAMME).partnerships;
    const changed = before.filter((item, i) => item !== after[i]).length;
    expect(changed).toBeGreaterThan(0);
    expect(askedOn("2012-04-30")).toBe(2 * changed);
    // Taking away and adding would be more than counting anew.
    expect(askedOn("2009-06-01")).toBe(shipped.partnerships.length);
  });

  it("does not ask about a partnership that is counted all alike before and after, with the same members", () => {
    const asked: number[] = [];
    const kind: RunningCount<object> = {
      open: () => ({ counted: {}, isCounted: () => true, count: (row) => asked.push(row) }),
    };
    const [before, after] = ["2012-06-30", "2012-04-30"].map((day) => {
      const at = programmeAt(shipped, dayAt(day), WHOLE_PROGRAMME);
      asked.length = 0;
      countOn(kind, at);
      return at.partnerships.map(({ members }) => members.map(({ id }) => id).join());
    });
    const moved = [...shipped.partnerships.keys()].filter((row) => before?.[row] !== after?.[row]);
    expect(asked).toEqual(moved.flatMap((row) => [row, row]));
  });
});
