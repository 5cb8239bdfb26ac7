import { describe, expect, it } from "vitest";
import { linksAt } from "../../src/analysis/linksAt";
import { placePartnershipHub } from "../../src/layout/placePartnershipHub";
import { LINK_KINDS, linkEnds } from "../../src/layout/scene";
import { traceBundles } from "../../src/layout/traceBundles";
import { CURVE, linkTracer, traceLinks } from "../../src/layout/traceLinks";
import { buildScene } from "../../src/layout/buildScene";
import { programmeAt } from "../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import {
  bodyById,
  geography,
  placeBothFaces,
  placement,
  readOn,
  sceneOf,
  withBodies,
} from "./shippedPicture";

const whole = readOn();

describe("the placed scene", () => {
  it("has exactly the links of the analysis, with their kinds and numbers", () => {
    const scene = sceneOf();
    const { links } = scene;
    const expected = linksAt(whole);
    expect(links.count).toBe(expected.length);
    const drawn = Array.from(
      links.kind,
      (kind, i) => `${linkEnds(scene, i).join("~")} ${LINK_KINDS[kind]} ${links.partnerships[i]}`,
    );
    expect(drawn).toEqual(
      expected.map(({ key, kind, partnerships }) => `${key} ${kind} ${partnerships.length}`),
    );
  });

  it("numbers each bundle with the interregional partnerships that join its two regions", () => {
    const { bundles } = sceneOf();
    expect(bundles.length).toBeGreaterThan(0);
    for (const { regions, partnerships, inPreparation } of bundles) {
      const joins = (item: { readonly regions: readonly string[] }) =>
        regions.every((region) => item.regions.includes(region));
      expect(partnerships).toBe(whole.network.filter(joins).length);
      expect(inPreparation).toBe(whole.inPreparation.filter(joins).length);
    }
  });

  it("counts in each bundle what an emphasis names, and tells which countries it names", () => {
    const item = whole.network.find(({ members, regions }) => {
      return regions.length === 2 && members.some(({ role }) => role === "partner");
    });
    if (!item) throw new Error("no partnership of two regions with a partner");
    const lit = sceneOf(
      {},
      {
        organisations: new Set(item.members.map(({ id }) => id)),
        partnerships: new Set([item.partnership.id]),
      },
    );
    const all = sceneOf();
    for (const bundle of all.bundles) {
      expect(bundle.litPartnerships).toBe(bundle.partnerships + bundle.inPreparation);
    }
    const named = lit.bundles.filter(({ litPartnerships }) => litPartnerships > 0);
    expect(named.map(({ regions, litPartnerships }) => [regions, litPartnerships])).toEqual([
      [item.regions, 1],
    ]);
    const countries = new Set(
      item.members.flatMap(({ role, country }) => (role === "partner" ? country : [])),
    );
    expect(all.streams.every((stream) => stream.lit)).toBe(true);
    expect(new Set(lit.streams.flatMap((one) => (one.lit ? one.country : [])))).toEqual(countries);
  });

  it("dims what a filter leaves out and moves nothing", () => {
    const [region = ""] = placement.regionIds;
    const scene = sceneOf({ regions: [region] });
    const out = placement.bodies.findIndex(
      (body, i) => body.role === "authority" && body.region !== region && scene.inScope[i] === 0,
    );
    expect(out).toBeGreaterThan(-1);
    expect(scene.shown[out]).toBe(1);
    expect(scene.placement).toBe(placement);
    expect(scene.links.count).toBe(sceneOf().links.count);
    expect(scene.links.inScope).toContain(0);
  });

  it("lights exactly the bodies and the links of the emphasis", () => {
    const item = whole.network.find(({ authorities }) => authorities.length >= 3);
    if (!item) throw new Error("no partnership of three authorities");
    const scene = sceneOf(
      {},
      {
        organisations: new Set(item.authorities.map(({ id }) => id)),
        partnerships: new Set([item.partnership.id]),
      },
    );
    const lit = placement.bodies.filter((_, i) => scene.lit[i] === 1);
    expect(lit.map(({ id }) => id).toSorted()).toEqual(
      item.authorities.map(({ id }) => id).toSorted(),
    );
    expect(scene.links.lit.filter((on) => on === 1)).toHaveLength(
      linksAt(whole).filter(({ partnerships }) =>
        partnerships.some(({ partnership }) => partnership.id === item.partnership.id),
      ).length,
    );
  });

  it("counts more partnerships on a line and at a body than 16 bits hold", () => {
    const bodies = ["com-lecce", "com-napoli"].map(bodyById);
    const like = readOn().network[0]?.partnership;
    const member = like?.members[0];
    if (!like || !member) throw new Error("no model");
    const members = bodies.map((organisation) => ({ ...member, organisation }));
    const many = Array.from({ length: 65_540 }, (_, i) => ({ ...like, id: `a${i}`, members }));
    const who = withBodies(bodies, many);
    const at = programmeAt(who, who.defaultDay, WHOLE_PROGRAMME);
    const scene = buildScene(placeBothFaces(who, geography, "landscape"), at, at, null);
    expect(at.network).toHaveLength(65_540);
    expect([...scene.links.partnerships]).toEqual([65_540]);
    expect([...scene.partnerships]).toEqual([65_540, 65_540]);
    expect(scene.bundles.map(({ partnerships }) => partnerships)).toEqual([65_540]);
  });

  it("makes a mark as large as the number of partnerships on the day, within the room kept for it", () => {
    const scene = sceneOf();
    const tooLarge = placement.bodies.filter(
      (_, i) => (scene.radius[i] ?? 0) > (placement.roomFor[i] ?? 0),
    );
    expect(tooLarge).toEqual([]);
  });
});

describe("the traced lines", () => {
  it.each(["map", "network"] as const)("begin and end at the bodies they join (%s)", (face) => {
    const scene = sceneOf();
    const { count } = scene.links;
    const arcs = new Float32Array(count * CURVE);
    for (let link = 0; link < count; link++) linkTracer(scene, face).arc(arcs, link);
    const rivers = traceLinks(scene, face, new Uint8Array(count).fill(1));
    const x = face === "map" ? placement.mapX : placement.netX;
    scene.links.source.forEach((source, link) => {
      const ends = [source, scene.links.target[link] ?? 0].map((body) => x[body]);
      for (const curves of [arcs, rivers]) {
        const drawn = [curves[link * 8], curves[link * 8 + 6]];
        expect(new Set(drawn)).toEqual(new Set(ends));
      }
    });
  });

  it("are found for those asked for alone, and once", () => {
    const scene = sceneOf();
    const { count } = scene.links;
    const marked = new Uint8Array(count).map((_, link) => (link % 3 === 0 ? 1 : 0));
    const some = traceLinks(scene, "network", marked);
    const found = some.slice();
    const isFound = (link: number) =>
      found.subarray(link * CURVE, (link + 1) * CURVE).some(Boolean);
    marked.forEach((isMarked, link) => expect(isFound(link)).toBe(isMarked === 1));
    const all = traceLinks(scene, "network", new Uint8Array(count).fill(1));
    expect(all).toBe(some);
    found.forEach((place, at) => {
      if (marked[Math.floor(at / CURVE)] === 1) expect(all[at]).toBe(place);
    });
    expect(all).toEqual(traceLinks(sceneOf(), "network", new Uint8Array(count).fill(1)));
  });

  it("fan a bundle out to every body it joins", () => {
    const scene = sceneOf();
    for (const { bundle, roots } of traceBundles(scene, "map")) {
      const joined = new Set(
        [...bundle.links].flatMap((link) => [scene.links.source[link], scene.links.target[link]]),
      );
      expect(new Set(roots.map(({ body }) => body))).toEqual(joined);
    }
  });

  it("keep the numbers of the bundles apart", () => {
    const badges = traceBundles(sceneOf(), "map").flatMap(({ badge }) => badge ?? []);
    expect(badges.length).toBeGreaterThan(1);
    badges.forEach((a, i) => {
      for (const b of badges.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
      }
    });
  });
});

describe("the diamond of a partnership", () => {
  it("stands amid its members, on no mark", () => {
    const item = whole.network.find(({ members }) => members.length >= 5);
    if (!item) throw new Error("no partnership of five");
    const ids = item.members.map(({ id }) => id);
    const hub = placePartnershipHub(placement, ids, "network");
    if (!hub) throw new Error("no hub");
    placement.bodies.forEach((_, i) => {
      const apart = Math.hypot(hub.x - (placement.netX[i] ?? 0), hub.y - (placement.netY[i] ?? 0));
      expect(apart).toBeGreaterThan((placement.roomFor[i] ?? 0) + 8);
    });
  });

  it("is nowhere when none of its members has a place", () => {
    expect(placePartnershipHub(placement, ["nobody"], "map")).toBeNull();
  });
});
