import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basisOf, readSeats, writeSeats } from "../../../src/layout/network/publishedSeats";
import { orderNetwork, seatAll } from "../../../src/layout/placeNetworkFace";
import type { Programme } from "../../../src/model/programme";
import { geography, programme, withBodies } from "../shippedPicture";

/** The page has them as they come out of a file. */
function throughFile(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function planOf(who: Programme) {
  return orderNetwork(who, geography, "landscape");
}

const { company, order } = planOf(programme);
const seats = seatAll(order);
const table = writeSeats(company.bodies, order, seats);

describe("the seats that are published", () => {
  it("come back as they were, to a thousandth of a unit; foreign partners have none", () => {
    const back = readSeats(throughFile(table), company.bodies, order);
    if (!back) throw new Error("not read");
    const away = (one: Float32Array, other: Float32Array) =>
      one.reduce((most, value, i) => Math.max(most, Math.abs(value - (other[i] ?? 0)) || 0), 0);
    expect(away(back.x, seats.x)).toBeLessThan(0.001);
    expect(away(back.y, seats.y)).toBeLessThan(0.001);
    company.bodies.forEach(({ role }, body) => {
      expect(Number.isNaN(back.x[body])).toBe(role === "partner");
    });
  });

  it("come back whatever they are", () => {
    const coordinate = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((n) => n / 1000);
    fc.assert(
      fc.property(fc.infiniteStream(coordinate), (stream) => {
        const fill = () => Float32Array.from(order.boxOf, () => stream.next().value ?? 0);
        const any = { x: fill(), y: fill() };
        const written = throughFile(writeSeats(company.bodies, order, any));
        const back = readSeats(written, company.bodies, order);
        order.boxOf.forEach((box, body) => {
          if (box === -1) return;
          expect(Math.abs((back?.x[body] ?? Infinity) - (any.x[body] ?? 0))).toBeLessThan(0.002);
          expect(Math.abs((back?.y[body] ?? Infinity) - (any.y[body] ?? 0))).toBeLessThan(0.002);
        });
      }),
      { numRuns: 10 },
    );
  });

  it("are refused when one is missing, too many, somebody else's, or no place on the sheet", () => {
    const { id, x, y } = table.columns;
    const refused: unknown[] = [
      { columns: { id: id.slice(1), x: x.slice(1), y: y.slice(1) } },
      { columns: { id: [...id, "di-piu"], x: [...x, 1], y: [...y, 1] } },
      { columns: { id: id.toReversed(), x, y } },
      { columns: { id, x, y: y.slice(1) } },
      { columns: { id, x, y: [...y, 1] } },
      { columns: { id, x: [null, ...x.slice(1)], y } },
      { columns: { id, x: ["1", ...x.slice(1)], y } },
      { columns: { id, x: [1e300, ...x.slice(1)], y } },
      { columns: { id, x: { length: x.length }, y } },
      { columns: { id, x } },
      { columns: [] },
      table.columns,
      [],
      "",
      null,
    ];
    for (const value of refused) expect(readSeats(value, company.bodies, order)).toBeNull();
  });

  it("are refused, and throw nothing, whatever a file holds", () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        expect(readSeats(anything, company.bodies, order)).toBeNull();
        expect(readSeats({ columns: json }, company.bodies, order)).toBeNull();
      }),
    );
  });
});

describe("what seats follow from", () => {
  it("is the same for the same programme, and another with one body or agreement less or otherwise", () => {
    const { organisations, partnerships } = programme;
    const [first, second] = partnerships;
    if (!first || !second) throw new Error("no partnerships");
    const others = [
      withBodies(organisations.slice(1)),
      withBodies(organisations.toReversed()),
      withBodies(organisations, partnerships.slice(1)),
      withBodies(organisations, [
        { ...first, members: second.members },
        { ...second, members: first.members },
        ...partnerships.slice(2),
      ]),
    ].map((who) => basisOf(planOf(who).order));
    expect(basisOf(planOf({ ...programme }).order)).toBe(basisOf(order));
    expect(new Set([...others, basisOf(order)]).size).toBe(others.length + 1);
    expect(basisOf(orderNetwork(programme, geography, "portrait").order)).not.toBe(basisOf(order));
  });
});
