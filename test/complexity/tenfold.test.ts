import { afterAll, describe, expect, it } from "vitest";
import { startCounting } from "./countWork";

const counter = startCounting();
afterAll(() => counter.stop());
const { makeReady, PATHS, readOn } = await import("./tenfold");
const { programmeAt } = await import("../../src/analysis/programmeAt");
const { findChangeDays } = await import("../../src/analysis/findChangeDays");
const { allAtOnce } = await import("../../src/model/inSteps");
const { countByState } = await import("../../src/analysis/stateTally");

const SMALL = 150;
const [small, large] = [makeReady(SMALL), makeReady(10 * SMALL)];

/** Ten times the work, and what sorting and trees take besides: n·log n comes to about 15 here, n² to 100. */
const MOST = 16;
/** Bodies are moved apart for longer where more of them crowd: n^1.5 comes to 32. Published sets bring their seats. */
const EXCEPTIONS: Readonly<Record<string, number>> = { "seating bodies in their regions": 32 };

const growthOf = (work: (isLarge: boolean) => unknown) =>
  counter.count(() => work(true)) / counter.count(() => work(false));

describe("the counter", () => {
  it("sees a loop in a loop, and a search in a list for each of its items", async () => {
    const { columnsOf } = await import("../../src/model/rawTable");
    const list = (isLarge: boolean) =>
      Array.from({ length: isLarge ? 1000 : 100 }, (_, i) => ({ id: i }));
    expect(growthOf((isLarge) => columnsOf(list(isLarge)))).toBeLessThan(11);
    const inLoop = (isLarge: boolean) =>
      list(isLarge).map((_, i, all) => columnsOf(all.slice(0, i)));
    expect(growthOf(inLoop)).toBeGreaterThan(90);
    const searched = (isLarge: boolean) => list(isLarge).map((item, _, all) => all.indexOf(item));
    expect(growthOf(searched)).toBeGreaterThan(90);
  });
});

describe("ten times the set", () => {
  it("is ten times the bodies and the partnerships", () => {
    expect(large.programme.organisations).toHaveLength(10 * SMALL);
    expect(large.programme.partnerships).toHaveLength(10 * small.programme.partnerships.length);
  });

  it.each(Object.entries(PATHS))("takes about ten times the work: %s", (name, work) => {
    const growth = growthOf((isLarge) => work(isLarge ? large : small));
    expect(growth).toBeGreaterThan(1);
    expect(growth).toBeLessThan(EXCEPTIONS[name] ?? MOST);
  });
});

describe("a step of the reading date on which nothing changes", () => {
  it("takes as much work in ten times the set", () => {
    const isActive = ({ active }: { readonly active: boolean }) => active;
    const stepIn = (ready: typeof large) => {
      allAtOnce(findChangeDays(ready.programme.partnerships));
      countByState(readOn(ready, 2013), isActive);
      const { programme, day, scope } = readOn(ready, 2013);
      return counter.count(() => countByState(programmeAt(programme, day - 1, scope), isActive));
    };
    const [ofSmall, ofLarge] = [stepIn(small), stepIn(large)];
    expect(ofSmall).toBeGreaterThan(1);
    expect(ofLarge).toBeLessThan(1.2 * ofSmall);
  });
});
