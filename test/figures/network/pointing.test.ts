import { describe, expect, it } from "vitest";
import { decideDrawn } from "../../../src/figures/network/drawn";
import { hitByFinger, hitTest } from "../../../src/figures/network/hitTest";
import { LIT, lightUp, RECEDED } from "../../../src/figures/network/lightUp";
import { moveCursor, rankBodies } from "../../../src/figures/network/moveCursor";
import { paintOrder } from "../../../src/figures/network/paintBodies";
import { shortName } from "../../../src/figures/network/shortName";
import { spotOf } from "../../../src/figures/network/spotOf";
import { bodiesWithin } from "../../../src/figures/network/trackPick";
import {
  gatheredTargets,
  nextGathered,
  spotOfGathered,
  type GatheredTarget,
} from "../../../src/figures/network/walkGathered";
import { zoomOnto } from "../../../src/figures/network/zoomOnto";
import { toPage, viewOf, WHOLE_FRAME } from "../../../src/figures/network/view";
import { legendItems } from "../../../src/figures/network/legendItems";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { buildScene } from "../../../src/layout/buildScene";
import { linkEnds } from "../../../src/layout/scene";
import { pointOnCurve } from "../../../src/layout/traceBundles";
import { sizeMarks } from "../../../src/layout/sizeMarks";
import type { RawRecord } from "../../../src/model/rawTable";
import { buildProgrammeFrom } from "../../fixtures/dataSet";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import {
  geography,
  placeBothFaces,
  placement,
  readOn,
  readTables,
  sceneOf,
  shippedSeats,
} from "../../layout/shippedPicture";

const scene = sceneOf();
const allEnds = Array.from(scene.links.kind, (_, link) => linkEnds(scene, link));
const size = { width: 1010, height: 606, ratio: 1 };
const view = viewOf(size, placement, WHOLE_FRAME);

const asIs = (id: string) => id;
const names = {
  bodyName: asIs,
  regionName: asIs,
  countryName: asIs,
  regionTitle: () => "",
  number: String,
  seaName: asIs,
};

function pictureOf(face: "map" | "network") {
  const lighting = lightUp(scene, null, null);
  const drawn = decideDrawn(scene, face, 1, lighting);
  return { scene, view, lighting, drawn, names, focus: null, hovered: null };
}

function stateAtRest() {
  return { ...pictureOf("map"), glide: { t: 0, links: 1 } };
}

describe("pointing", () => {
  it("finds every drawn body at its own spot, on both faces", () => {
    for (const face of ["map", "network"] as const) {
      const picture = pictureOf(face);
      const [x, y] =
        face === "map" ? [placement.mapX, placement.mapY] : [placement.netX, placement.netY];
      placement.bodies.forEach(({ id }, i) => {
        if (picture.drawn.bodies[i] === 0) return;
        const at = toPage(view, { x: x[i] ?? 0, y: y[i] ?? 0 });
        expect(hitTest(picture, at)).toEqual({ kind: "organisation", id });
      });
    }
  });

  it("finds every body whatever the sizes stand for: of marks upon each other, the smallest", () => {
    // As with populations: every third is a hundred times as large.
    const sized = sizeMarks(scene, (body) => (body % 3 === 0 ? 100 : 1));
    const order = paintOrder({ ...stateAtRest(), scene: sized });
    const radii = order.map((body) => sized.radius[body] ?? 0);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    const picture = { ...pictureOf("map"), scene: sized };
    placement.bodies.forEach(({ id }, i) => {
      if (picture.drawn.bodies[i] === 0) return;
      const at = toPage(view, { x: placement.mapX[i] ?? 0, y: placement.mapY[i] ?? 0 });
      expect(hitTest(picture, at)).toEqual({ kind: "organisation", id });
    });
    // Two on one spot: the smaller one is reached, the larger one beside it.
    const [large, small] = [0, 1];
    const moved = { ...placement, mapX: placement.mapX.slice(), mapY: placement.mapY.slice() };
    [moved.mapX[small], moved.mapY[small]] = [moved.mapX[large] ?? 0, moved.mapY[large] ?? 0];
    const onOneSpot = { ...picture, scene: { ...sized, placement: moved } };
    const spot = toPage(view, { x: moved.mapX[large] ?? 0, y: moved.mapY[large] ?? 0 });
    const idAt = (at: typeof spot) => hitTest(onOneSpot, at);
    expect(idAt(spot)).toEqual({ kind: "organisation", id: placement.bodies[small]?.id });
    const rim = { ...spot, x: spot.x + (sized.radius[large] ?? 0) * view.markScale - 0.5 };
    expect(idAt(rim)).toEqual({ kind: "organisation", id: placement.bodies[large]?.id });
  });

  it("finds the two regions under a bundle's number, and nothing in the open sea", () => {
    const picture = pictureOf("map");
    for (const { badge, bundle } of picture.drawn.bundles) {
      if (!badge) continue;
      expect(hitTest(picture, toPage(view, badge))).toEqual({
        kind: "regions",
        ids: bundle.regions,
      });
    }
    expect(hitTest(picture, { x: 3, y: 3 })).toBeNull();
  });

  it("finds the region and the country of a stream abroad, which then opens into its lines", () => {
    const picture = pictureOf("map");
    const found = picture.drawn.streams.flatMap(({ stream, trunk }) => {
      const spots = [0.35, 0.5, 0.65].map((t) => toPage(view, pointOnCurve(trunk, t)));
      const targets = spots.map((spot) => hitTest(picture, spot));
      return targets.some(
        (target) =>
          target?.kind === "abroad" && target.ids.join() === `${stream.region},${stream.country}`,
      )
        ? [stream]
        : [];
    });
    // Some lie under bodies, or under each other where they meet.
    expect(found.length).toBeGreaterThan(0.7 * picture.drawn.streams.length);
    const [stream] = found;
    if (!stream?.region) throw new Error("none");
    const hovered = { kind: "abroad", ids: [stream.region, stream.country] } as const;
    const lighting = lightUp(scene, null, hovered);
    const drawn = decideDrawn(scene, "map", 1, lighting);
    expect([...stream.links].every((link) => drawn.links[link] === 1)).toBe(true);
    expect([...stream.links].some((link) => picture.drawn.links[link] === 1)).toBe(false);
  });

  it("finds the stream of the bodies of no region, by the keyboard too", () => {
    const tables = readTables("data");
    const organisations = (tables["organisations"] ?? []).map((record) =>
      (record as RawRecord)["region"] === "15"
        ? { ...(record as RawRecord), region: undefined }
        : record,
    );
    const who = buildProgrammeFrom({ ...tables, organisations }, shippedSeats);
    const at = programmeAt(who, who.defaultDay, WHOLE_PROGRAMME);
    const homeless = buildScene(placeBothFaces(who, geography, "landscape"), at, at, null);
    const lighting = lightUp(homeless, null, null);
    const drawn = decideDrawn(homeless, "map", 1, lighting);
    const picture = { ...pictureOf("map"), scene: homeless, lighting, drawn };
    const reached = drawn.streams.flatMap(({ trunk }) =>
      [0.35, 0.5, 0.65].map((t) => hitTest(picture, toPage(view, pointOnCurve(trunk, t)))),
    );
    const target = reached.find((one) => one?.kind === "abroad" && one.ids[0] === "");
    if (!target) throw new Error("none");
    expect(gatheredTargets(homeless, "map")).toContainEqual(target);
    expect(lightUp(homeless, null, target).links).toContain(LIT);
  });
});

describe("a finger", () => {
  it("finds a stream abroad beside which it falls, and never another thing than the one it is upon", () => {
    const picture = pictureOf("map");
    const found = { pointer: 0, finger: 0 };
    for (const { trunk } of picture.drawn.streams) {
      const spot = toPage(view, pointOnCurve(trunk, 0.5));
      const beside = { x: spot.x + 9, y: spot.y + 9 };
      const exact = hitTest(picture, beside);
      const coarse = hitByFinger(picture, beside);
      if (exact) expect(coarse).toEqual(exact);
      if (exact) found.pointer += 1;
      if (coarse) found.finger += 1;
    }
    expect(found.finger).toBeGreaterThan(found.pointer);
    expect(hitByFinger(picture, { x: 3, y: 3 })).toBeNull();
  });
});

describe("picking", () => {
  it("takes the bodies within an outline and no others, hollow sides included", () => {
    const picture = pictureOf("map");
    const whole = [
      { x: 0, y: 0 },
      { x: 2000, y: 0 },
      { x: 2000, y: 2000 },
      { x: 0, y: 2000 },
    ];
    const drawnIds = placement.bodies.filter((_, i) => picture.drawn.bodies[i] === 1);
    expect(bodiesWithin(picture, whole)).toEqual(drawnIds.map(({ id }) => id).sort());
    const at = spotOf(picture, placement.indexById.get("prov-messina") ?? -1) ?? { x: 0, y: 0 };
    const small = [-3, 3].map((d) => ({ x: at.x + d, y: at.y - 3 }));
    expect(bodiesWithin(picture, [...small, { x: at.x, y: at.y + 5 }])).toEqual(["prov-messina"]);
    // A letter U around it.
    const around = [
      [-9, -9],
      [-6, -9],
      [-6, 6],
      [6, 6],
      [6, -9],
      [9, -9],
      [9, 9],
      [-9, 9],
    ].map(([dx = 0, dy = 0]) => ({ x: at.x + dx, y: at.y + dy }));
    expect(bodiesWithin(picture, around)).not.toContain("prov-messina");
  });
});

describe("flying", () => {
  it("brings a body to the middle of the page, near enough to read what is around it", () => {
    for (const face of ["map", "network"] as const) {
      const picture = pictureOf(face);
      const zoom = zoomOnto({ ...picture, face, size }, "prov-messina") ?? WHOLE_FRAME;
      const near = { ...picture, view: viewOf(size, placement, zoom) };
      const at = spotOf(near, placement.indexById.get("prov-messina") ?? -1);
      expect(at?.x).toBeCloseTo(size.width / 2, 6);
      expect(at?.y).toBeCloseTo(size.height / 2, 6);
      expect(zoom.k).toBeGreaterThan(3);
    }
    expect(zoomOnto({ ...pictureOf("map"), face: "map", size }, "nobody")).toBeNull();
  });
});

describe("lighting", () => {
  it("takes an emphasis at its word where it names its lines", () => {
    const links = new Set(["prov-cosenza~prov-crotone"]);
    const organisations = new Set(["prov-cosenza", "prov-crotone"]);
    const focus = { kind: "organisation", id: "prov-cosenza" } as const;
    const lit = sceneOf({}, { organisations, partnerships: new Set(), links });
    const lighting = lightUp(lit, focus, null);
    lighting.links.forEach((level, link) => {
      const isNamed = links.has(linkEnds(scene, link).join("~"));
      expect(level).toBe(isNamed ? LIT : RECEDED);
    });
    lighting.bodies.forEach((level, i) =>
      expect(level).toBe(organisations.has(placement.bodies[i]?.id ?? "") ? LIT : RECEDED),
    );
  });

  it("lights a selected body with its neighbours and lets the rest recede", () => {
    const { bodies, links } = lightUp(scene, { kind: "organisation", id: "prov-cosenza" }, null);
    const own = allEnds.flatMap((ends, i) => (ends.includes("prov-cosenza") ? [i] : []));
    expect(own.length).toBeGreaterThan(0);
    links.forEach((level, link) => expect(level).toBe(own.includes(link) ? LIT : RECEDED));
    const lit = new Set(own.flatMap((link) => allEnds[link] ?? []));
    placement.bodies.forEach(({ id }, i) => expect(bodies[i]).toBe(lit.has(id) ? LIT : RECEDED));
  });

  it("lights the members of a selected partnership without any web of pairs", () => {
    const id = readOn().network.find((item) => item.members.length >= 3)?.partnership.id ?? "";
    const members = scene.membersOf(id);
    expect(members.length).toBeGreaterThan(2);
    const { bodies, links } = lightUp(scene, { kind: "partnership", id }, null);
    expect(members.every((body) => bodies[body] === LIT)).toBe(true);
    expect(links).not.toContain(LIT);
  });
});

describe("the keyboard", () => {
  it.each(["map", "network"] as const)(
    "goes round all that is drawn as one, within the filters, and back (%s)",
    (face) => {
      const all = gatheredTargets(scene, face);
      expect(all).toHaveLength(
        scene.bundles.filter(({ inScope }) => inScope).length +
          scene.streams.filter(({ inScope }) => inScope).length,
      );
      let [there, back]: (GatheredTarget | null)[] = [null, null];
      for (const target of all) {
        there = nextGathered(there ?? null, 1, scene, face);
        expect(there).toEqual(target);
        expect(spotOfGathered(pictureOf(face), target)).not.toBeNull();
      }
      expect(nextGathered(there ?? null, 1, scene, face)).toEqual(all[0]);
      for (const target of all.toReversed()) {
        back = nextGathered(back ?? null, -1, scene, face);
        expect(back).toEqual(target);
      }
      const [region = ""] = placement.regionIds;
      const narrow = gatheredTargets(sceneOf({ regions: [region] }), face);
      expect(narrow.length).toBeLessThan(all.length);
    },
  );

  it("reaches every drawn body of the network by arrows", () => {
    const { drawn } = pictureOf("network");
    const reached = new Set<number>();
    let cursor = moveCursor("Home", null, scene, drawn);
    for (let i = 0; cursor && i < placement.bodies.length; i++) {
      reached.add(cursor.body);
      cursor = moveCursor("ArrowDown", cursor, scene, drawn);
    }
    expect(reached.size).toBe(rankBodies(scene, drawn).length);
  });

  it("goes into the neighbours of a body and back again", () => {
    const { drawn } = pictureOf("network");
    const start = moveCursor("Home", null, scene, drawn);
    const inside = moveCursor("ArrowRight", start, scene, drawn);
    expect(inside?.trail).toEqual([start?.body]);
    expect(moveCursor("ArrowLeft", inside, scene, drawn)).toEqual(start);
  });

  it("goes north and another region on the map", () => {
    const { drawn } = pictureOf("map");
    const body = placement.indexById.get("prov-messina") ?? -1;
    const north = moveCursor("ArrowUp", { body, trail: [] }, scene, drawn);
    expect(placement.mapY[north?.body ?? -1]).toBeLessThan(placement.mapY[body] ?? 0);
    const other = moveCursor("PageDown", { body, trail: [] }, scene, drawn);
    expect(placement.regionOf[other?.body ?? -1]).not.toBe(placement.regionOf[body]);
  });
});

it("labels leave out what the mark says", () => {
  expect(shortName("Comune di Lecce")).toBe("Lecce");
  expect(shortName("Provincia di Lecce")).toBe("Prov. Lecce");
  expect(shortName("Università del Salento e di altri luoghi lontani")).toHaveLength(30);
});

it("the legend names illustrative records and bundles when they are drawn", () => {
  const keys = legendItems(scene, "map").map(({ key }) => key);
  expect(keys).toEqual(
    expect.arrayContaining(["square", "bundle", "illustrative", "isolate", "documented"]),
  );
  expect(keys).not.toContain("local");
});
