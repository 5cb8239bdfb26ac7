import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDays, type DayChange } from "../../src/analysis/compare/compareDays";
import { joinDays } from "../../src/analysis/compare/joinDays";
import { linksOf } from "../../src/analysis/linksAt";
import { programmeAt, type PartnershipAt } from "../../src/analysis/programmeAt";
import { buildScene } from "../../src/layout/buildScene";
import { CHANGE_MARKS } from "../../src/layout/markChanges";
import { placeDayChanges } from "../../src/layout/placeDayChanges";
import { linkEnds, type PlacedScene } from "../../src/layout/scene";
import { allAtOnce } from "../../src/model/inSteps";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { dayAt } from "../fixtures/shownSet";
import { placement, programme } from "./shippedPicture";

const days = fc.integer({ min: dayAt("2009-06-01"), max: dayAt("2013-12-31") });
const regions = fc.subarray(["15", "16", "18", "19"]);

function compare(day: number, other: number, chosen: readonly string[]) {
  const read = (on: number, only: readonly string[]) =>
    programmeAt(programme, on, { ...WHOLE_PROGRAMME, regions: only });
  const compared = compareDays(read(day, chosen), read(other, chosen));
  const joined = joinDays(read(day, chosen), read(other, chosen));
  const whole = joinDays(read(day, []), read(other, []));
  const placed = allAtOnce(placeDayChanges(placement, whole, compared.rows));
  return { compared, joined, whole, placed, plain: buildScene(placement, joined, whole, null) };
}

/** What became of each line, by its key: found from the partnerships, one by one. */
function kindsByKey(before: readonly PartnershipAt[], after: readonly PartnershipAt[]) {
  const kinds = new Map<string, DayChange>(linksOf(before).map(({ key }) => [key, "lost"]));
  for (const { key } of linksOf(after)) kinds.set(key, kinds.has(key) ? "continued" : "new");
  return kinds;
}

const keyOf = (scene: PlacedScene, link: number) => linkEnds(scene, link).join("~");
const markOf = (kind: DayChange | undefined) =>
  CHANGE_MARKS.indexOf(kind === undefined || kind === "continued" ? "none" : kind);

describe("what became of the picture between two days", () => {
  it("is of each line whether its ends are still joined by something open, of each body whether it is in any", () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(days, days, regions, (day, other, chosen) => {
        const { compared, placed, plain } = compare(day, other, chosen);
        const kinds = kindsByKey(compared.before, compared.after);
        placed.marks.links.forEach((mark, link) => {
          expect(mark).toBe(markOf(kinds.get(keyOf(plain, link))));
          seen.add(mark);
        });
        placed.marks.bodies.forEach((mark, body) => {
          const { id } = placement.bodies[body] ?? { id: "" };
          const kind = plain.shown[body] === 1 ? compared.bodies.get(id)?.kind : undefined;
          expect(mark).toBe(markOf(kind));
        });
      }),
      { numRuns: 12 },
    );
    expect(seen.size).toBe(3);
  });

  it("lights what came and went, as if it had been chosen", () => {
    fc.assert(
      fc.property(days, days, regions, (day, other, chosen) => {
        const { compared, joined, whole, placed, plain } = compare(day, other, chosen);
        const changed = [...compared.new, ...compared.lost];
        const kinds = kindsByKey(compared.before, compared.after);
        const byHand = buildScene(placement, joined, whole, {
          organisations: new Set(changed.flatMap(({ members }) => members.map(({ id }) => id))),
          partnerships: new Set(changed.map(({ partnership }) => partnership.id)),
          links: new Set([...kinds].flatMap(([key, kind]) => (kind === "continued" ? [] : key))),
        });
        const lit = placed.light(plain);
        expect(lit.hasEmphasis).toBe(true);
        for (const part of ["lit", "links", "bundles", "streams"] as const) {
          expect(lit[part]).toEqual(byHand[part]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
