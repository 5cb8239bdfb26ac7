import { describe, expect, it } from "vitest";
import { firstInterregional, growthAhead, growthByYear } from "../../../src/analysis/ideas/growth";
import type { RawTables } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn } from "../../fixtures/programmeOn";

/** `a0`, `a1` in 15, `b0`, `b1` in 16. */
const organisations = ["a0", "a1", "b0", "b1"].map((id) => ({
  id,
  name: `Ente ${id}`,
  role: "authority",
  region: id.startsWith("a") ? "15" : "16",
}));
const DATES = [
  ["p0", "2010-03-01", "2010-12-31", ["a0", "a1"]],
  ["p1", "2012-02-01", null, ["a0", "b0"]],
  ["p2", "2011-05-01", null, ["a0", "b1"]],
  ["p3", "2011-01-01", null, ["a1"]],
  ["p4", null, null, ["a1", "b0"]],
] as const;
const history = {
  organisations,
  partnerships: DATES.map(([id, start, end]) => ({
    id,
    title: `Patto ${id}`,
    ...(start !== null && { start }),
    ...(end !== null && { end }),
  })),
  members: DATES.flatMap(([partnership, , , bodies]) =>
    bodies.map((organisation) => ({ partnership, organisation })),
  ),
  partnership_steps: [],
  capacity_steps: [],
  relations: [],
};
const at = (day: string, scope = {}) => programmeOn(day, history, scope);
const ids = (bodies: readonly { readonly id: string }[]) => bodies.map(({ id }) => id).toSorted();

describe("growth year by year", () => {
  it("tells who is at work with another for the first time, and who was the year before and no more", () => {
    const years = growthByYear(at("2012-06-30"));
    expect(
      years.map(({ year, newlyActive, newlyIsolated }) => [
        year,
        ids(newlyActive),
        ids(newlyIsolated),
      ]),
    ).toEqual([
      [2010, ["a0", "a1"], []],
      [2011, ["b1"], ["a1"]],
      [2012, ["b0"], []],
    ]);
  });

  it("ends with the reading date", () => {
    const years = growthByYear(at("2011-04-30"));
    expect(years.at(-1)).toMatchObject({ year: 2011, newlyActive: [] });
    expect(ids(years.at(-1)?.newlyIsolated ?? [])).toEqual(["a0", "a1"]);
  });

  it("names only bodies of the scope", () => {
    const years = growthByYear(at("2012-06-30", { regions: ["16"] }));
    const named = years.flatMap(({ newlyActive, newlyIsolated }) => [
      ...newlyActive,
      ...newlyIsolated,
    ]);
    expect(new Set(named.map(({ region }) => region))).toEqual(new Set(["16"]));
  });

  it("is reckoned once, in turns or at once", async () => {
    const reading = at("2012-06-30");
    let turns = 0;
    await growthAhead(reading, async () => {
      turns += 1;
    });
    const known = growthByYear(reading);
    await growthAhead(reading, () => Promise.reject(new Error("reckoned again")));
    expect(turns).toBeGreaterThan(0);
    expect(growthByYear(reading)).toBe(known);
    expect(known.map(({ year }) => year)).toEqual(
      growthByYear(at("2012-06-30")).map(({ year }) => year),
    );
  });
});

describe("the first interregional partnership", () => {
  it("of a body is the one that started first, whatever their order in the table", () => {
    const found = firstInterregional(at("2012-06-30"));
    expect(found.map(({ body, item, day }) => [body.id, item.partnership.id, day])).toEqual([
      ["a0", "p2", dateOf("2011-05-01").first],
      ["b1", "p2", dateOf("2011-05-01").first],
      ["b0", "p1", dateOf("2012-02-01").first],
    ]);
  });

  it("is the same with the table the other way round; of two of one day it is the first listed", () => {
    const turned = { ...history, partnerships: history.partnerships.toReversed() };
    const idsOf = (tables: RawTables) =>
      firstInterregional(programmeOn("2012-06-30", tables)).map(({ body, item }) => [
        body.id,
        item.partnership.id,
      ]);
    expect(idsOf(turned)).toEqual(idsOf(history));
    const sameDay = history.partnerships.map((own) => ({ ...own, start: "2011-05-01" }));
    expect(idsOf({ ...history, partnerships: sameDay })[0]).toEqual(["a0", "p1"]);
  });

  it("is told of bodies in scope only", () => {
    const found = firstInterregional(at("2012-06-30", { regions: ["15"] }));
    expect(found.map(({ body }) => body.id)).toEqual(["a0"]);
  });
});
