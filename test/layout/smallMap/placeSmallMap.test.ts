import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markRadius } from "../../../src/layout/mark";
import {
  MOST_LINKS_DRAWN,
  type PlacedName,
  type PlacedSmallMap,
} from "../../../src/layout/smallMap/smallMap";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";
import { placeShipped, readShipped } from "./shipped";

const at = readShipped();
const { programme } = at;
const isWithin = ({ width, height }: PlacedSmallMap, { x, y }: { x: number; y: number }) =>
  x >= 0 && x <= width && y >= 0 && y <= height;

/** Whether two texts, by a fair guess at their widths, stand on each other. */
function touch(a: PlacedName, b: PlacedName): boolean {
  const width = ((a.text.length + b.text.length) / 2) * a.size * 0.53;
  return Math.abs(a.x - b.x) < width - 1 && Math.abs(a.y - b.y) < a.size - 1;
}

/** Some bodies of the shipped set, whatever they are. */
const anyBodies = fc.subarray([...programme.organisations], { minLength: 0, maxLength: 60 });

/** Each draws the base map anew. */
const FEW_RUNS = { numRuns: Math.ceil(FEWER_RUNS.numRuns / 10) };

describe("the small map", () => {
  it("shows what it is about in the frame, its lines and its names", () => {
    const placed = placeShipped({ region: "18" });
    const subjects = placed.marks.filter(({ isSubject }) => isSubject);
    expect(subjects.length).toBeGreaterThan(3);
    expect(subjects.every(({ body }) => body.region === "18")).toBe(true);
    expect(placed.lines.length).toBeGreaterThan(3);
    const named = new Set(placed.names.map(({ key }) => key));
    expect(subjects.filter(({ body }) => named.has(body.id)).length).toBeGreaterThan(2);
  });

  it("zooms to what it is about: the cities of a country fill more of it than of the whole", () => {
    const near = placeShipped({
      bodies: programme.organisations.filter((b) => b.country === "AL"),
    });
    const far = placeShipped({ country: "AL" });
    expect(near.ground.unitsPerKm).toBeGreaterThan(2 * far.ground.unitsPerKm);
  });

  it("is not a keyhole where it shows a single body", () => {
    const { ground, marks } = placeShipped({ bodies: at.roster.slice(0, 1) });
    expect(marks).toHaveLength(1);
    // About 200 km from side to side at the least.
    expect(1000 / ground.unitsPerKm).toBeGreaterThan(200);
  });

  it("gathers foreign partners beyond the frame, one mark for each country", () => {
    const { far, marks } = placeShipped({ region: "15" });
    const countries = far.map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
    expect(far.length).toBeGreaterThan(2);
    const drawn = new Set(marks.map(({ body }) => body.id));
    expect(far.flatMap(({ bodies }) => bodies).some(({ id }) => drawn.has(id))).toBe(false);
  });

  it("joins two marks by one line, however many partnerships they share", () => {
    const { lines } = placeShipped({ region: "15" });
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(lines.some(({ links }) => links.length > 1)).toBe(true);
  });

  it("has no lines where there are more than anybody could read, and says how many there would be", () => {
    const one = placeShipped({ region: "15" });
    expect(one.undrawn).toBe(0);
    const crowd = placeShipped({ region: "15" }, "landscape", MOST_LINKS_DRAWN + 1);
    expect(crowd.lines).toEqual([]);
    expect(crowd.undrawn).toBe(MOST_LINKS_DRAWN + 1);
    expect(crowd.marks).toEqual(one.marks);
    expect(placeShipped({ region: "15" }, "landscape", MOST_LINKS_DRAWN).lines).toHaveLength(
      one.lines.length,
    );
  });

  it("names the bodies without a place instead of drawing them", () => {
    const [body, other] = at.roster;
    if (!body || !other) throw new Error("too few authorities in the shipped set");
    const lost = { ...body, place: null };
    const { marks, unplaced } = placeShipped({ bodies: [lost, other] });
    expect(unplaced).toEqual([lost]);
    expect(marks.map((mark) => mark.body.id)).toEqual([other.id]);
  });

  it("puts an actor without an address beside the authority it serves", () => {
    const actor = programme.organisations.find(({ role, serves }) => role === "actor" && serves);
    if (!actor) throw new Error("no actor in the shipped set");
    const host = programme.organisationById.get(actor.serves ?? "");
    const { marks } = placeShipped({
      bodies: [{ ...actor, place: null }, ...(host ? [host] : [])],
    });
    const [a, b] = marks;
    expect(Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN))).toBeLessThan(
      40,
    );
  });

  it("is the same each time", () => {
    expect(placeShipped({ region: "19" }, "portrait")).toEqual(
      placeShipped({ region: "19" }, "portrait"),
    );
  });

  it("draws every body once, within the frame, no mark or name upon another", () => {
    fc.assert(
      fc.property(anyBodies, fc.constantFrom("landscape", "portrait"), (bodies, frame) => {
        const placed = placeShipped({ bodies }, frame);
        const { marks, far, unplaced } = placed;
        const ids = [
          ...marks.map(({ body }) => body.id),
          ...far.flatMap((item) => item.bodies.map(({ id }) => id)),
          ...unplaced.map(({ id }) => id),
        ];
        expect(ids.toSorted()).toEqual(bodies.map(({ id }) => id).toSorted());
        expect([...marks, ...far].every((mark) => isWithin(placed, mark))).toBe(true);
        marks.forEach((a, i) => {
          for (const b of marks.slice(i + 1)) {
            const apart = Math.hypot(a.x - b.x, a.y - b.y);
            expect(apart).toBeGreaterThan((a.radius + b.radius) * 0.9);
          }
        });
        const names = placed.names.filter(({ kind }) => kind === "body");
        names.forEach((a, i) => {
          for (const b of names.slice(i + 1)) expect(touch(a, b)).toBe(false);
        });
      }),
      FEW_RUNS,
    );
  });

  it("sizes a mark as the large picture does, by its partnerships", () => {
    const { marks } = placeShipped({ region: "16" });
    const [largest] = marks
      .filter(({ isSubject }) => isSubject)
      .sort((a, b) => b.radius - a.radius);
    if (!largest) throw new Error("no mark");
    expect(largest.radius).toBeLessThanOrEqual(markRadius(largest.body, 16, 1.5));
    expect(largest.isHollow).toBe(false);
  });
});
