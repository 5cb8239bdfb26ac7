import { describe, expect, it } from "vitest";
import { countStatuses } from "../../../src/analysis/progress/countStatuses";
import { progressBetween } from "../../../src/analysis/progress/progressBetween";
import { measureIndicator } from "../../../src/analysis/progress/measureIndicator";
import { progressOf, progressOfAll } from "../../../src/analysis/progress/progressOf";
import { regionsOf } from "../../../src/analysis/progress/regionsOf";
import { holdsOn, runsOf } from "../../../src/analysis/progress/runs";
import { valueOverTime } from "../../../src/analysis/progress/valueOverTime";
import { whyCounted } from "../../../src/analysis/progress/whyCounted";
import { programmeAt, type ProgrammeAt } from "../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME, type Scope } from "../../../src/model/scope";
import { dateOf } from "../../fixtures/networksByHand";
import { programme } from "../../layout/shippedPicture";

const DAYS = ["2010-05-14", "2011-02-28", "2011-12-31", "2012-06-30", "2012-09-30"];

const SCOPES: readonly (readonly [string, Partial<Scope>])[] = [
  ["in total", {}],
  ...programme.regions.map(({ id }) => [`in region ${id}`, { regions: [id] }] as const),
  ...programme.themes.map(({ id }) => [`on the theme ${id}`, { theme: id }] as const),
];

const cases = DAYS.flatMap((day) =>
  SCOPES.flatMap(([name, scope]) =>
    [false, true].map((onlyReal) => ({
      name: `${day} ${name}, ${onlyReal ? "without" : "with"} illustrative records`,
      at: programmeAt(programme, dateOf(day).first, { ...WHOLE_PROGRAMME, ...scope, onlyReal }),
    })),
  ),
);

const counted = programme.indicators.filter(({ measure }) => measure.kind !== "observed");

/** A total that a page shows, and the ids of the records on the list that it opens. */
interface Figure {
  /** Unique: `indicator`, `indicator@region`, `status:critical`. */
  readonly key: string;
  readonly value: number;
  readonly list: readonly string[];
}

/**
 * Every total of the results: each counted indicator in the whole and in each region, against the records with their
 * reasons; the indicators of each status. Observed values are no totals: they have no list.
 */
function figuresOfProgress(at: ProgrammeAt): readonly Figure[] {
  const counted = at.programme.indicators
    .filter(({ measure }) => measure.kind !== "observed")
    .flatMap((indicator) =>
      [null, ...regionsOf(indicator, at)].map((region) => ({
        key: region === null ? indicator.id : `${indicator.id}@${region}`,
        value: progressOf(at, indicator, region).value ?? Number.NaN,
        list: whyCounted(at, indicator, region).map(({ id }) => id),
      })),
    );
  const statuses = [...countStatuses(progressOfAll(at))].map(([status, list]) => ({
    key: `status:${status}`,
    value: list.length,
    list: list.map(({ indicator }) => indicator.id),
  }));
  return [...counted, ...statuses];
}

describe("every total of the shipped set", () => {
  it.each(cases)("$name is the length of its list", ({ at }) => {
    for (const { key, value, list } of figuresOfProgress(at)) {
      expect(value, key).toBe(list.length);
      expect(new Set(list).size, key).toBe(value);
    }
  });

  it.each(cases)("$name is told by the runs of its records and by its series", ({ at }) => {
    const shown = counted.filter(({ id }) => at.programme.indicatorById.has(id));
    for (const indicator of shown) {
      for (const region of [null, ...programme.regions.map(({ id }) => id)]) {
        const { counted: ids } = measureIndicator(at, indicator, region).evidence;
        const holding = runsOf(at, indicator, region).filter((run) => holdsOn(run, at.day));
        expect([...new Set(holding.map(({ id }) => id))].sort()).toEqual(ids);
        expect(valueOverTime(at, indicator, region).points.at(-1)?.value).toBe(ids.length);
      }
    }
  });

  it("says something with illustrative records, and of the real ones only what is real", () => {
    const at = programmeAt(programme, dateOf("2012-06-30").first, WHOLE_PROGRAMME);
    const totals = figuresOfProgress(at).filter(({ key }) => !key.startsWith("status:"));
    expect(totals.filter(({ value }) => value > 0).length).toBeGreaterThan(40);
    const real = programmeAt(programme, at.day, { ...WHOLE_PROGRAMME, onlyReal: true });
    expect(figuresOfProgress(real).every(({ value }) => value === 0)).toBe(true);
  });

  it.each(DAYS.slice(1).map((day, i) => [DAYS[i] ?? day, day] as const))(
    "moves from %s to %s by what it gained less what it lost",
    (from, to) => {
      const [a, b] = [dateOf(from).first, dateOf(to).first];
      for (const region of [null, ...programme.regions.map(({ id }) => id)]) {
        const moves = progressBetween(programme, a, b, WHOLE_PROGRAMME, region);
        for (const { change, gained, lost, indicator } of moves) {
          if (indicator.measure.kind === "observed") continue;
          expect(gained.length - lost.length, indicator.id).toBe(change);
          for (const { on } of gained) expect(on > a && on <= b, indicator.id).toBe(true);
          for (const { on } of lost) expect(on > a && on <= b, indicator.id).toBe(true);
        }
      }
    },
  );

  it("of authorities and actors is the sum of its regions; of partnerships no more than that", () => {
    const at = programmeAt(programme, dateOf("2012-06-30").first, WHOLE_PROGRAMME);
    for (const indicator of counted) {
      const value = (region: string | null) => measureIndicator(at, indicator, region).value ?? 0;
      const parts = programme.regions.map(({ id }) => value(id));
      const sum = parts.reduce((a, b) => a + b, 0);
      const { kind } = indicator.measure;
      const isOfBodies =
        kind === "authorities-capacity" || kind === "authorities" || kind === "actors";
      if (isOfBodies) expect(sum, indicator.id).toBe(value(null));
      else expect(sum, indicator.id).toBeGreaterThanOrEqual(value(null));
      expect(Math.max(...parts), indicator.id).toBeLessThanOrEqual(value(null));
      if (kind === "region-pairs") expect(sum, indicator.id).toBe(2 * value(null));
    }
  });
});
