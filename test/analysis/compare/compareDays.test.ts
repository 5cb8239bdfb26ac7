import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compareDays, DAY_CHANGES } from "../../../src/analysis/compare/compareDays";
import { joinDays } from "../../../src/analysis/compare/joinDays";
import { isOpen } from "../../../src/analysis/compare/openRows";
import { drawnRows } from "../../../src/analysis/drawnRows";
import { drawnPartnerships, programmeAt } from "../../../src/analysis/programmeAt";
import { buildSourceProgramme } from "../../../src/cli/buildSourceProgramme";
import { readSource } from "../../../src/cli/readSource";
import type { Programme } from "../../../src/model/programme";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { programmeOn } from "../../fixtures/programmeOn";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

/** Three bodies: `old` ends in March, `long` goes on, `late` starts in May; `plan` is proposed in April, `gone` withdrawn. */
const TABLES = {
  partnerships: [
    { id: "old", title: "Old", start: "2011-01-10", end: "2011-03-31" },
    { id: "long", title: "Long", start: "2011-01-20" },
    { id: "late", title: "Late", start: "2011-05-01" },
    { id: "plan", title: "Plan" },
    { id: "gone", title: "Gone", start: "2011-01-05" },
  ],
  partnership_steps: [
    { partnership: "plan", stage: "proposed", date: "2011-04-01" },
    { partnership: "gone", stage: "active", date: "2011-01-05" },
    { partnership: "gone", stage: "withdrawn", date: "2011-04-15" },
  ],
  members: [
    ["old", "a"],
    ["old", "b"],
    ["long", "b"],
    ["long", "c"],
    ["late", "b"],
    ["late", "c"],
    ["late", "d"],
    ["plan", "b"],
    ["plan", "c"],
    ["gone", "a"],
    ["gone", "c"],
  ].map(([partnership, organisation]) => ({ partnership, organisation })),
  organisations: ["a", "b", "c", "d"].map((id) => ({
    id,
    name: id,
    role: "authority",
    kind: "comune",
    region: "15",
    country: "IT",
  })),
};

const idsOf = (items: readonly { partnership: { id: string } }[]) =>
  items.map(({ partnership }) => partnership.id).sort();

describe("two dates", () => {
  const winter = programmeOn("2011-02-28", TABLES);
  const summer = programmeOn("2011-06-30", TABLES);

  it("tell what came, what went and what goes on, of what is under way or in preparation", () => {
    const { new: gained, lost, continued } = compareDays(winter, summer);
    expect(idsOf(gained)).toEqual(["late", "plan"]);
    expect(idsOf(lost)).toEqual(["gone", "old"]);
    expect(idsOf(continued)).toEqual(["long"]);
  });

  it("tell the same in either order", () => {
    const [forth, back] = [compareDays(winter, summer), compareDays(summer, winter)];
    expect([...back.kinds]).toEqual([...forth.kinds]);
  });

  it("tell of each body whether it came in, left or stays, and by which partnerships", () => {
    const { bodies } = compareDays(winter, summer);
    const kinds = [...bodies].map(([id, { kind }]) => `${id} ${kind}`).sort();
    expect(kinds).toEqual(["a lost", "b continued", "c continued", "d new"]);
    expect(idsOf(bodies.get("b")?.new ?? [])).toEqual(["late", "plan"]);
    expect(idsOf(bodies.get("b")?.lost ?? [])).toEqual(["old"]);
  });

  it("are drawn together with what only the other one has", () => {
    expect(idsOf(drawnPartnerships(summer))).not.toContain("gone");
    expect(idsOf(drawnPartnerships(joinDays(summer, winter)))).toContain("gone");
    expect(idsOf(drawnPartnerships(joinDays(winter, summer)))).toContain("late");
    expect(drawnPartnerships(joinDays(summer, summer))).toEqual(drawnPartnerships(summer));
  });

  it("are drawn together without reading what is on either", () => {
    const joined = joinDays(summer, winter);
    expect(drawnRows(joined).rows).toHaveLength(drawnPartnerships(joined).length);
    expect(drawnRows(joined).of.members?.items).toBe(drawnRows(summer).of.members?.items);
    const read = new Set([...drawnPartnerships(summer), ...drawnPartnerships(winter)]);
    for (const item of drawnPartnerships(joined)) expect(read.has(item)).toBe(true);
  });
});

describe("any two dates of the shipped data", () => {
  let shipped: Programme;
  beforeAll(async () => {
    shipped = await buildSourceProgramme(await readSource("data"));
  });

  it("count every open partnership once, and no body twice", () => {
    const day = fc.integer({ min: shipped.firstDay, max: shipped.lastDay });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [x, y] = [a, b].map((each) => programmeAt(shipped, each, WHOLE_PROGRAMME));
        if (!x || !y) return;
        const compared = compareDays(x, y);
        const { new: gained, lost, continued, kinds, rows } = compared;
        for (const kind of DAY_CHANGES) expect(rows[kind].rows.length).toBe(compared[kind].length);
        expect(gained.length + lost.length + continued.length).toBe(kinds.size);
        expect(lost.length + continued.length).toBe(
          drawnPartnerships(compared.earlier).filter(isOpen).length,
        );
        expect(gained.length + continued.length).toBe(
          drawnPartnerships(compared.later).filter(isOpen).length,
        );
      }),
      FEWER_RUNS,
    );
  });
});
