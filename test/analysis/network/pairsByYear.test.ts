import { expect, it } from "vitest";
import { pairsByYear, recordsOfYear } from "../../../src/analysis/network/pairsByYear";
import { dateOf, networkOf, READING_DAY } from "../../fixtures/networksByHand";

const REGIONS = { a: "15", b: "15", c: "16" };

it("a pair is new in the year of its first partnership and repeated while it goes on", () => {
  const network = networkOf(
    REGIONS,
    { p: ["a", "b"], q: ["a", "b", "c"] },
    {
      p: { start: dateOf("2010-11-20"), end: dateOf("2011-02-01") },
      q: { start: dateOf("2011-05") },
    },
  );
  expect(pairsByYear(network, READING_DAY)).toEqual([
    { year: 2010, active: 1, newPairs: 1, repeatedPairs: 0 },
    { year: 2011, active: 2, newPairs: 2, repeatedPairs: 1 },
    { year: 2012, active: 1, newPairs: 0, repeatedPairs: 3 },
  ]);
});

it("two partnerships of one year join a pair once, and both make it new", () => {
  const network = networkOf(
    REGIONS,
    { p: ["a", "b"], q: ["a", "b"] },
    { p: { start: dateOf("2012-01-01") }, q: { start: dateOf("2012-03-01") } },
  );
  expect(pairsByYear(network, READING_DAY)).toEqual([
    { year: 2012, active: 2, newPairs: 1, repeatedPairs: 0 },
  ]);
});

it("a partnership ended by a step is active up to the day before it", () => {
  const step = { source: null, note: null, illustrative: false };
  const ended = (text: string) => ({
    start: dateOf("2010-03-01"),
    steps: [
      { ...step, stage: "active" as const, date: dateOf("2010-03-01") },
      { ...step, stage: "ended" as const, date: dateOf(text) },
    ],
  });
  const years = (text: string) =>
    pairsByYear(networkOf(REGIONS, { p: ["a", "b"] }, { p: ended(text) }), READING_DAY).map(
      ({ active }) => active,
    );
  expect(years("2011-01-01")).toEqual([1, 0, 0]);
  expect(years("2011-01-02")).toEqual([1, 1, 0]);
});

it("a partnership of half a century is new once, and goes on in each year after", () => {
  const network = networkOf(
    REGIONS,
    { p: ["a", "b"], q: ["b", "c"] },
    { p: { start: dateOf("1960-05-01") }, q: { start: dateOf("2012-01-01") } },
  );
  const years = pairsByYear(network, READING_DAY);
  expect(years).toHaveLength(53);
  expect(years.map(({ newPairs }) => newPairs)).toEqual([1, ...Array<number>(51).fill(0), 1]);
  expect(years.map(({ repeatedPairs }) => repeatedPairs)).toEqual([
    0,
    ...Array<number>(52).fill(1),
  ]);
});

it("each figure of a year is as long as its list", () => {
  const network = networkOf(
    REGIONS,
    { p: ["a", "b"], q: ["a", "b", "c"], r: ["b", "c"] },
    {
      p: { start: dateOf("2010-11-20"), end: dateOf("2011-02-01") },
      q: { start: dateOf("2011-05") },
      r: { start: dateOf("2012-01-10") },
    },
  );
  for (const { year, active, newPairs, repeatedPairs } of pairsByYear(network, READING_DAY)) {
    const records = recordsOfYear(network, READING_DAY, year);
    expect(records.active).toHaveLength(active);
    expect(records.newPairs).toHaveLength(newPairs);
    expect(records.repeatedPairs).toHaveLength(repeatedPairs);
  }
  expect(recordsOfYear(network, READING_DAY, 2011).newPairs).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

it("a partnership without a start is of no year: neither active nor a pair", () => {
  const network = networkOf(
    REGIONS,
    { p: ["a", "b"], q: ["b", "c"] },
    { p: { start: null }, q: { start: dateOf("2012-01-01") } },
  );
  expect(pairsByYear(network, READING_DAY)).toEqual([
    { year: 2012, active: 1, newPairs: 1, repeatedPairs: 0 },
  ]);
  expect(recordsOfYear(network, READING_DAY, 2012).newPairs).toEqual([[1, 2]]);
});

it("without any start there is no year", () => {
  const network = networkOf(REGIONS, { p: ["a", "b"] }, { p: { start: null } });
  expect(pairsByYear(network, READING_DAY)).toEqual([]);
});
