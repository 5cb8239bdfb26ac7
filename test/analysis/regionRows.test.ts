import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MemberRows } from "../../src/analysis/memberRows";
import { regionRows } from "../../src/analysis/regionRows";
import type { Organisation } from "../../src/model/organisation";
import { buildAuthority, buildPartnership } from "../fixtures/networksByHand";
import { RUNS } from "../fixtures/propertyRuns";

const NAMES = ["19", "15", null, "18", "", "16"];
const bodies: readonly Organisation[] = NAMES.flatMap((region, i) => [
  buildAuthority(`a${i}`, region),
  buildAuthority(`b${i}`, region),
  { ...buildAuthority(`c${i}`, region), role: "actor" as const },
]);

/** The partnerships of those bodies, by number. */
function rowsOf(parties: readonly (readonly number[])[]): MemberRows {
  const ends = parties.map((_, i) => parties.slice(0, i + 1).flat().length);
  return {
    partnerships: parties.map((_, i) => buildPartnership(`p${i}`, [])),
    bodies,
    start: Uint32Array.from([0, ...ends]),
    items: Uint32Array.from(parties.flat()),
  };
}

function plainly(members: readonly number[]): readonly string[] {
  const regions = members.flatMap((member) => {
    const body = bodies[member];
    return body?.role === "authority" && body.region !== null ? [body.region] : [];
  });
  return [...new Set(regions)].sort();
}

const table = fc.array(fc.array(fc.nat(bodies.length - 1), { maxLength: 6 }), { maxLength: 20 });

describe("the regions of partnerships, by number", () => {
  it("are those of their authorities, sorted, each once", () => {
    fc.assert(
      fc.property(table, (parties) => {
        const { lists, of } = regionRows(rowsOf(parties));
        expect(Array.from(of, (list) => lists[list])).toEqual(parties.map(plainly));
      }),
      RUNS,
    );
  });

  it("have one number for the same regions, whoever is in them and on whatever day", () => {
    fc.assert(
      fc.property(table, table, (one, other) => {
        const rows = [one, other].flatMap((parties) => {
          const { of } = regionRows(rowsOf(parties));
          return parties.map((members, i) => [JSON.stringify(plainly(members)), of[i]] as const);
        });
        const numbers = new Map(rows);
        expect(rows.every(([regions, number]) => numbers.get(regions) === number)).toBe(true);
        expect(new Set(numbers.values()).size).toBe(numbers.size);
      }),
      RUNS,
    );
  });

  it("are found once for the same members", () => {
    const rows = rowsOf([[0, 3]]);
    expect(regionRows(rows)).toBe(regionRows(rows));
  });
});
