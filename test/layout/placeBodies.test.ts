import { describe, expect, it } from "vitest";
import { facePositions } from "../../src/layout/facePositions";
import { placeProgramme } from "../../src/layout/placeBodies";
import { FRAME_SIZE, type Face, type Frame, type Placement } from "../../src/layout/placement";
import type { Organisation } from "../../src/model/organisation";
import {
  bodyById,
  geography,
  placeBothFaces,
  placement,
  programme,
  withBodies,
} from "./shippedPicture";

const FACES: readonly Face[] = ["map", "network"];
const FRAMES: readonly Frame[] = ["landscape", "portrait"];

/** How far one authority more may move any other, in units of a frame 1000 wide. */
const MOST_MOVED = 120;
/** As far as a large mark is wide. */
const HARDLY_MOVED = 16;
const NEIGHBOURS = ["com-napoli", "com-lecce", "com-catanzaro"];

function spotOf(placed: Placement, id: string, face: Face) {
  const index = placed.indexById.get(id) ?? -1;
  const [x, y] = facePositions(placed, face);
  return { x: x[index] ?? Number.NaN, y: y[index] ?? Number.NaN };
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Pairs of marks closer than their radii, actors left out where they only stand beside their host. */
function overlaps(placed: Placement, face: Face, isCounted: (body: Organisation) => boolean) {
  const [x, y] = facePositions(placed, face);
  const pairs: string[] = [];
  placed.bodies.forEach((a, i) => {
    placed.bodies.forEach((b, j) => {
      if (j <= i || !isCounted(a) || !isCounted(b)) return;
      const apart = Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0));
      const needed = (placed.roomFor[i] ?? 0) + (placed.roomFor[j] ?? 0);
      if (apart < needed - 0.01) pairs.push(`${a.id} ${b.id}`);
    });
  });
  return pairs;
}

describe("placing the bodies of a programme", () => {
  it("gives the same picture at every visit and touches nothing", () => {
    const before = JSON.stringify(programme.organisations);
    const again = placeBothFaces(programme, geography, "landscape");
    expect(again.mapX).toEqual(placement.mapX);
    expect(again.netX).toEqual(placement.netX);
    expect(again.netY).toEqual(placement.netY);
    expect(again.map).toEqual(placement.map);
    expect(JSON.stringify(programme.organisations)).toBe(before);
  });

  it("leaves the network face for later, and the map as it is when that is added", () => {
    const onMap = placeProgramme(programme, geography, "landscape");
    expect(onMap.netX.every(Number.isNaN)).toBe(true);
    expect(onMap.regions).toEqual([]);
    expect(placement.netX).not.toEqual(onMap.netX);
    expect(placement.mapX).toEqual(onMap.mapX);
    expect(placement.map).toEqual(onMap.map);
  });

  it.each(FRAMES)("lets no two marks overlap on the network (%s)", (frame) => {
    const placed = placeBothFaces(programme, geography, frame);
    expect(overlaps(placed, "network", () => true)).toEqual([]);
  });

  it.each(FRAMES)("lets no two of the marks overlap that the whole map shows (%s)", (frame) => {
    const placed = placeBothFaces(programme, geography, frame);
    expect(overlaps(placed, "map", ({ role }) => role !== "actor")).toEqual([]);
  });

  it.each(FRAMES)("keeps every mark inside the frame, on both faces (%s)", (frame) => {
    const placed = placeBothFaces(programme, geography, frame);
    const { width, height } = FRAME_SIZE[frame];
    for (const face of FACES) {
      const [x, y] = facePositions(placed, face);
      const outside = placed.bodies.filter((_, i) => {
        const [px, py] = [x[i] ?? 0, y[i] ?? 0];
        return px < 0 || py < 0 || px > width || py > height;
      });
      expect(outside.map(({ id }) => id)).toEqual([]);
    }
  });

  it("sets a province and the comune of its capital apart, both near their true place", () => {
    const [province, comune] = ["prov-lecce", "com-lecce"].map((id) =>
      spotOf(placement, id, "map"),
    );
    if (!province || !comune) throw new Error("not placed");
    expect(distance(province, comune)).toBeGreaterThan(8);
    expect(distance(province, comune)).toBeLessThan(40);
    const alone = placeBothFaces(withBodies([bodyById("com-lecce")]), geography, "landscape");
    expect(alone.unplaced).toEqual([]);
  });

  it("lists a body without a place and does not put it at the corner", () => {
    const lost = { ...bodyById("com-lecce"), place: null };
    const placed = placeBothFaces(
      withBodies(programme.organisations.map((body) => (body.id === lost.id ? lost : body))),
      geography,
      "landscape",
    );
    expect(placed.unplaced.map(({ id }) => id)).toContain("com-lecce");
    expect(spotOf(placed, "com-lecce", "map").x).toBeNaN();
    expect(spotOf(placed, "com-lecce", "network").x).toBeGreaterThan(0);
  });

  it("has bodies that bridge regions nearer to the middle than those without agreements", () => {
    const middle = { x: 500, y: 300 };
    const tied = new Set(
      programme.partnerships.flatMap(({ members }) => members.map((m) => m.organisation.id)),
    );
    const bridges = programme.partnerships
      .map(({ members }) => members.map((m) => m.organisation))
      .filter((all) => new Set(all.flatMap((b) => b.region ?? [])).size > 1);
    const bridging = new Set(bridges.flatMap((all) => all.map(({ id }) => id)));
    const meanDistance = (bodies: readonly Organisation[]) =>
      bodies.reduce((sum, { id }) => sum + distance(spotOf(placement, id, "network"), middle), 0) /
      bodies.length;
    for (const { id } of programme.regions) {
      const own = programme.organisations.filter(
        ({ role, region }) => role === "authority" && region === id,
      );
      const isolates = own.filter((body) => !tied.has(body.id));
      const bridgesHere = own.filter((body) => bridging.has(body.id));
      if (isolates.length === 0 || bridgesHere.length === 0) continue;
      expect(meanDistance(bridgesHere)).toBeLessThan(meanDistance(isolates));
    }
  });

  it("hardly moves anybody on the network for a newcomer without partnerships", () => {
    for (const id of NEIGHBOURS) {
      expect(Math.max(...movedBy(id, 0, "network"))).toBeLessThan(HARDLY_MOVED);
    }
  });

  it("moves nobody far when the newcomer makes its region's ellipse grow by a step", () => {
    expect(Math.max(...movedBy("com-marsala", 0, "network"))).toBeLessThan(MOST_MOVED);
  });

  it.each(FACES)("moves few bodies far for a newcomer in three partnerships (%s)", (face) => {
    for (const id of [...NEIGHBOURS, "com-marsala"]) {
      const moved = movedBy(id, 3, face);
      expect(Math.max(...moved)).toBeLessThan(MOST_MOVED);
      expect(moved.filter((by) => by > 60).length / moved.length).toBeLessThan(0.3);
    }
  });
});

/** How far bodies move when a neighbour of the named one joins the programme, and so many partnerships. */
function movedBy(neighbour: string, joined: number, face: Face): number[] {
  const model = bodyById(neighbour);
  const place = model.place && { ...model.place, lon: model.place.lon - 0.3 };
  const newcomer = { ...model, id: "com-nuovo", place };
  const membership = programme.partnerships[0]?.members[0];
  if (!membership) throw new Error("no membership");
  const more = withBodies(
    [...programme.organisations, newcomer],
    programme.partnerships.map((item, i) =>
      i % 7 === 0 && i < 7 * joined
        ? { ...item, members: [...item.members, { ...membership, organisation: newcomer }] }
        : item,
    ),
  );
  const after = placeBothFaces(more, geography, "landscape");
  return placement.bodies.map(({ id }) =>
    distance(spotOf(placement, id, face), spotOf(after, id, face)),
  );
}

describe("placing what is hardly there, or too much", () => {
  it("places a single body, with no partnership, on both faces", () => {
    const placed = placeBothFaces(withBodies([bodyById("com-lecce")]), geography, "portrait");
    expect(placed.regions).toHaveLength(1);
    expect(Number.isFinite(placed.mapX[0])).toBe(true);
    expect(Number.isFinite(placed.netX[0])).toBe(true);
  });

  it("places no body at all without failing", () => {
    const placed = placeBothFaces(withBodies([]), geography, "landscape");
    expect(placed.regions).toEqual([]);
    expect(placed.map.regions).toHaveLength(4);
  });

  it("places the real authorities alone", () => {
    const real = programme.organisations.filter((body) => !body.illustrative);
    const placed = placeBothFaces(withBodies(real), geography, "landscape");
    expect(placed.unplaced).toEqual([]);
    expect(overlaps(placed, "network", () => true)).toEqual([]);
  });

  it("gathers bodies of no known region in a circle of their own", () => {
    const stray = { ...bodyById("com-lecce"), region: null };
    const placed = placeBothFaces(withBodies([stray]), geography, "landscape");
    expect(placed.regions.map(({ region }) => region)).toEqual([null]);
  });

  it.each(FRAMES)(
    "keeps a hundred partners of each country beyond the %s map at its edge",
    (frame) => {
      const home = programme.organisations.filter(({ role }) => role === "authority");
      const abroad = programme.organisations.filter(({ role }) => role === "partner");
      const seen = new Set<string>();
      const firsts = abroad.filter(({ country }) => !seen.has(country) && seen.add(country));
      const many = firsts.flatMap((model) =>
        Array.from({ length: 100 }, (_, i) => ({ ...model, id: `${model.id}-${i}` })),
      );
      // As small as the marks of so many are.
      const crowd = Array.from({ length: 2000 }, (_, i) => ({
        ...(home[i % home.length] ?? bodyById("com-napoli")),
        id: `ente-${i}`,
      }));
      const placed = placeProgramme(withBodies([...crowd, ...many]), geography, frame);
      const { width, height } = placed;
      const lost = placed.bodies.filter((_, i) => {
        const [x, y] = [placed.mapX[i] ?? 0, placed.mapY[i] ?? 0];
        return placed.atEdge[i] === 1 && !(x > 0 && x < width && y > 0 && y < height);
      });
      expect(placed.countriesAtEdge.length).toBeGreaterThan(5);
      expect(lost).toEqual([]);
      for (const { country, x, y } of placed.countriesAtEdge) {
        const rim = Math.min(x, y, width - x, height - y);
        expect([country, rim < 0.2 * Math.min(width, height)]).toEqual([country, true]);
      }
    },
  );

  it("keeps thousands at one seat on the sheet", () => {
    const napoli = bodyById("com-napoli");
    const crowd = Array.from({ length: 8000 }, (_, i) => ({ ...napoli, id: `crowd-${i}` }));
    const placed = placeProgramme(
      withBodies([...programme.organisations, ...crowd]),
      geography,
      "landscape",
    );
    const { width, height } = FRAME_SIZE.landscape;
    const off = crowd.filter(({ id }) => {
      const { x, y } = spotOf(placed, id, "map");
      return x < 0 || y < 0 || x > width || y > height;
    });
    expect(off).toEqual([]);
  });

  it("lets 2,000 bodies stand without overlap", () => {
    const { length } = programme.organisations;
    const many = Array.from({ length: 2000 }, (_, i): Organisation => {
      const model = programme.organisations[i % length];
      if (!model) throw new Error("no model");
      const copy = Math.floor(i / length);
      const serves = model.serves === null ? null : `${model.serves}-${copy}`;
      return { ...model, id: `${model.id}-${copy}`, serves };
    });
    const placed = placeBothFaces(withBodies(many), geography, "landscape");
    expect(overlaps(placed, "network", ({ role }) => role === "authority")).toEqual([]);
  });
});
