import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinDays } from "../../src/analysis/compare/joinDays";
import { linksAt } from "../../src/analysis/linksAt";
import { drawnPartnerships, programmeAt, type ProgrammeAt } from "../../src/analysis/programmeAt";
import { buildScene } from "../../src/layout/buildScene";
import { linkEnds, type PlacedScene } from "../../src/layout/scene";
import { findLinksAhead, hasManyToFind, standingLinks } from "../../src/layout/standingLinks";
import { WHOLE_PROGRAMME, type Scope } from "../../src/model/scope";
import { dayAt } from "../fixtures/shownSet";
import { placement, programme } from "./shippedPicture";

const days = fc.integer({ min: dayAt("2009-06-01"), max: dayAt("2013-12-31") });
const scopes: fc.Arbitrary<Partial<Scope>> = fc.record(
  {
    regions: fc.subarray(["15", "16", "18", "19"]),
    theme: fc.constantFrom(null, ...programme.themes.map(({ id }) => id)),
    country: fc.constantFrom(null, "AL", "TN"),
    span: fc.constantFrom(null, "interregional" as const, "local" as const),
  },
  { requiredKeys: [] },
);
const steps = fc.array(fc.tuple(days, scopes), { minLength: 1, maxLength: 4 });

const read = (who: typeof programme, day: number, scope: Partial<Scope>) =>
  programmeAt(who, day, { ...WHOLE_PROGRAMME, ...scope });

/** Without what is a function or the placement. */
function columnsOf({ membersOf, linksOf, ...scene }: PlacedScene) {
  const { bodies } = scene.placement;
  return {
    ...scene,
    placement: null,
    linksOf: bodies.map((_, body) => [...linksOf(body)]),
    membersOf: programme.partnerships.map(({ id }) => [...membersOf(id)]),
  };
}

/** The keys of the links that the filters let through, by the analysis alone. */
function keysWithin(at: ProgrammeAt, whole: ProgrammeAt): readonly string[] {
  const within = new Set(drawnPartnerships(at).map(({ partnership }) => partnership));
  return linksAt(whole).flatMap(({ key, partnerships }) =>
    partnerships.some(({ partnership }) => within.has(partnership)) ? [key] : [],
  );
}

function keysInScope(scene: PlacedScene): readonly string[] {
  return Array.from(scene.links.inScope, (isIn, link) =>
    isIn === 1 ? linkEnds(scene, link).join("~") : "",
  ).filter((key) => key !== "");
}

describe("the scene of a step, of the date or of the filters", () => {
  it("is what it is when the set is read for it alone", () => {
    fc.assert(
      fc.property(steps, (asked) => {
        for (const [day, scope] of asked) {
          const alone = { ...programme };
          const [warm, cold] = [programme, alone].map((who) =>
            buildScene(placement, read(who, day, scope), read(who, day, {}), null),
          );
          if (!warm || !cold) throw new Error("no scene");
          expect(columnsOf(warm)).toEqual(columnsOf(cold));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("lets through the links that the analysis lets through, of one day or of two together", () => {
    fc.assert(
      fc.property(days, days, scopes, (day, other, scope) => {
        const [at, whole] = [read(programme, day, scope), read(programme, day, {})];
        const joined = joinDays(at, read(programme, other, scope));
        const joinedWhole = joinDays(whole, read(programme, other, {}));
        for (const [part, all] of [
          [at, whole],
          [joined, joinedWhole],
        ] as const) {
          const scene = buildScene(placement, part, all, null);
          expect(keysInScope(scene)).toEqual(keysWithin(part, all));
          for (const { regions, partnerships, inPreparation } of scene.bundles) {
            const joins = (item: { readonly regions: readonly string[] }) =>
              regions.every((region) => item.regions.includes(region));
            expect(partnerships).toBe(part.network.filter(joins).length);
            expect(inPreparation).toBe(part.inPreparation.filter(joins).length);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it("is found in turns as it is in one go", async () => {
    const day = dayAt("2012-06-30");
    const [turns, once] = [read({ ...programme }, day, {}), read({ ...programme }, day, {})];
    let pauses = 0;
    await findLinksAhead(placement, turns, () => Promise.resolve(void (pauses += 1)));
    expect(pauses).toBeGreaterThan(0);
    expect(standingLinks(placement, turns).columns).toEqual(standingLinks(placement, once).columns);
    expect(hasManyToFind(placement, turns)).toBe(false);
  });

  it("takes nothing anew from the records while only filters change", () => {
    const whole = read(programme, dayAt("2012-06-30"), {});
    const first = buildScene(placement, whole, whole, null);
    const second = buildScene(
      placement,
      read(programme, dayAt("2012-06-30"), { regions: ["16"] }),
      whole,
      null,
    );
    for (const part of ["shapes", "shown", "illustrative", "radius", "partnerships"] as const) {
      expect(second[part]).toBe(first[part]);
    }
    for (const part of ["source", "target", "kind", "state", "partnerships"] as const) {
      expect(second.links[part]).toBe(first.links[part]);
    }
    expect(second.links.inScope).not.toEqual(first.links.inScope);
    second.bundles.forEach(({ links }, i) => expect(links).toBe(first.bundles[i]?.links));
  });
});
