import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherCompany } from "../../../src/layout/company";
import { orderSeats } from "../../../src/layout/network/orderSeats";
import { seatNetwork } from "../../../src/layout/network/seatNetwork";
import type { Seats } from "../../../src/layout/network/seatingOrder";
import { placeRegions } from "../../../src/layout/placeRegions";
import type { Organisation } from "../../../src/model/organisation";
import type { Partnership } from "../../../src/model/partnership";
import { RUNS } from "../../fixtures/propertyRuns";
import { bodyById, geography, programme, withBodies } from "../shippedPicture";

/** Placing takes its time: each property is tried on so many programmes. */
const TRIES = { numRuns: Math.max(5, Math.ceil(RUNS.numRuns / 50)) };
/** How far a newcomer may move one that it has no agreement with, in units of a frame 1000 wide: half an ellipse. */
const MOST_MOVED = 160;
const MODELS = ["com-napoli", "com-lecce", "com-catanzaro", "com-marsala"].map(bodyById);

/** Authorities of four regions and actors, each partnership a few of them. */
function anyNetwork(most: number) {
  return fc
    .record({
      authorities: fc.integer({ min: 1, max: most }),
      actors: fc.integer({ min: 0, max: most / 2 }),
      tables: fc.array(fc.uniqueArray(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 5 }), {
        maxLength: most,
      }),
    })
    .map(({ authorities, actors, tables }) => {
      const bodies = Array.from({ length: authorities + actors }, (_, i): Organisation => {
        const model = MODELS[(i * i + (i >> 1)) % 4];
        if (!model) throw new Error("no model");
        const isActor = i >= authorities;
        return {
          ...model,
          id: `ente-${i}`,
          role: isActor ? "actor" : "authority",
          serves: isActor && i % 7 !== 0 ? `ente-${(i * 5) % authorities}` : null,
        };
      });
      return withBodies(
        bodies,
        tables.map((seats, i) =>
          partnershipOf(
            i,
            [...new Set(seats.map((seat) => seat % bodies.length))].flatMap(
              (seat) => bodies[seat] ?? [],
            ),
          ),
        ),
      );
    });
}

function partnershipOf(i: number, bodies: readonly Organisation[]): Partnership {
  const [model] = programme.partnerships;
  const membership = model?.members[0];
  if (!model || !membership) throw new Error("no model");
  return {
    ...model,
    id: `accordo-${i}`,
    members: bodies.map((organisation) => ({ ...membership, organisation })),
  };
}

function seat(who: typeof programme) {
  const company = gatherCompany(who);
  const regions = placeRegions(who, geography, company.memberships.counts, "landscape");
  const order = orderSeats(company, regions);
  const told: number[] = [];
  const seating = seatNetwork(order);
  let step = seating.next();
  for (; !step.done; step = seating.next()) told.push(step.value.done);
  return { company, order, seats: step.value, told };
}

function overlapping({ x, y }: Seats, radius: Float32Array): string[] {
  const pairs: string[] = [];
  radius.forEach((own, a) => {
    for (let b = a + 1; b < radius.length; b++) {
      const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
      if (apart < own + (radius[b] ?? 0) - 0.01) pairs.push(`${a} ${b}`);
    }
  });
  return pairs;
}

describe("seating the bodies of a network", () => {
  it("lets no two marks overlap, whoever works with whom", () => {
    fc.assert(
      fc.property(anyNetwork(150), (who) => {
        const { seats, company } = seat(who);
        expect(overlapping(seats, company.radius)).toEqual([]);
      }),
      TRIES,
    );
  });

  it("keeps every authority within the ellipse of its region", () => {
    fc.assert(
      fc.property(anyNetwork(150), (who) => {
        const { seats, order } = seat(who);
        const outside = Array.from(order.boxOf.keys()).filter((body) => {
          const box = order.boxes[order.boxOf[body] ?? -1];
          if (!box || order.isAuthority[body] === 0) return false;
          const u = ((seats.x[body] ?? 0) - box.x) / box.rx;
          const v = ((seats.y[body] ?? 0) - box.y) / box.ry;
          return u * u + v * v > 1.001;
        });
        expect(outside).toEqual([]);
      }),
      TRIES,
    );
  });

  it("gives ten bodies room for their names: they spread over half the width and height of their region", () => {
    const bodies = Array.from({ length: 10 }, (_, i) => ({
      ...bodyById("com-napoli"),
      id: `ente-${i}`,
    }));
    const pairs = bodies.slice(1).map((body, i) => [body, bodies[i] ?? body]);
    const { seats, order } = seat(
      withBodies(
        bodies,
        pairs.map((pair, i) => partnershipOf(i, pair)),
      ),
    );
    const [box] = order.boxes;
    const extent = (along: Float32Array) => Math.max(...along) - Math.min(...along);
    expect(extent(seats.x)).toBeGreaterThan(box?.rx ?? Infinity);
    expect(extent(seats.y)).toBeGreaterThan(box?.ry ?? Infinity);
  });

  it(`moves nobody further than ${MOST_MOVED} units for a newcomer who is no partner of theirs`, () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 40 }),
        (region, joined, from) => {
          const model = MODELS[region];
          if (!model) throw new Error("no model");
          const newcomer = { ...model, id: "com-nuovo" };
          const [membership] = programme.partnerships[0]?.members ?? [];
          if (!membership) throw new Error("no membership");
          const more = withBodies(
            [...programme.organisations, newcomer],
            programme.partnerships.map((item, i) =>
              i >= from && i < from + joined
                ? { ...item, members: [...item.members, { ...membership, organisation: newcomer }] }
                : item,
            ),
          );
          const partners = new Set(
            programme.partnerships
              .slice(from, from + joined)
              .flatMap(({ members }) => members.map(({ organisation }) => organisation.id)),
          );
          const [before, after] = [seat(programme).seats, seat(more).seats];
          const moved = Array.from(before.x, (x, i) => {
            const by = Math.hypot(x - (after.x[i] ?? 0), (before.y[i] ?? 0) - (after.y[i] ?? 0));
            return Number.isNaN(by) ? 0 : by;
          });
          const others = moved.filter((_, i) => {
            const { id = "", serves = null } = programme.organisations[i] ?? {};
            return !partners.has(id) && !(serves !== null && partners.has(serves));
          });
          expect(Math.max(...others)).toBeLessThan(MOST_MOVED);
          // Most stay where they are, to within the width of a mark.
          expect(moved.toSorted((a, b) => a - b)[Math.floor(moved.length / 2)]).toBeLessThan(16);
        },
      ),
      TRIES,
    );
  });

  it("tells how far it is, never backwards, and how everyone would stand from the first", () => {
    const { told } = seat(programme);
    expect(told[0]).toBeGreaterThan(0);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
    const { company, order } = seat(programme);
    const first = seatNetwork(order).next();
    if (first.done) throw new Error("nothing to tell");
    const picture = first.value.seats();
    const lost = company.bodies.filter(
      ({ role }, i) => role === "authority" && !Number.isFinite(picture.x[i]),
    );
    expect(lost).toEqual([]);
  });
});
