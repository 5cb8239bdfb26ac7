import { expect, it } from "vitest";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { changesOfRegions } from "../../../src/views/overview/compare/changesOf";
import { compareReading } from "../../../src/views/overview/compare/compareReading";
import { buildScene } from "../../../src/layout/buildScene";
import type { Programme } from "../../../src/model/programme";
import { placement, programme, readOn, sceneOf, withBodies } from "../../layout/shippedPicture";

it("bundles say of two dates what the table of regions says", () => {
  const now = readOn();
  const before = programmeAt(programme, now.day - 365, WHOLE_PROGRAMME);
  const comparison = compareReading([now, now], [before, before]);
  const { bundles } = comparison.countIn(sceneOf());
  const told = bundles.map(({ changes }) => changes);
  expect(told).toEqual(
    bundles.map(({ regions }) => {
      const changes = changesOfRegions(comparison, regions);
      return [changes.new.length, changes.lost.length];
    }),
  );
  const [came, went] = [0, 1].map((i) => told.reduce((sum, pair) => sum + (pair?.[i] ?? 0), 0));
  expect(came).toBeGreaterThan(0);
  expect(went).toBeGreaterThan(0);
});

/** Every authority in each partnership. */
function crowded(): Programme {
  const first = programme.partnerships.flatMap(({ members }) => members)[0];
  if (!first) throw new Error("no members");
  const members = programme.organisations
    .filter(({ role }) => role === "authority")
    .map((organisation) => ({ ...first, organisation, from: null, to: null }));
  return withBodies(
    programme.organisations,
    programme.partnerships.map((item) => ({ ...item, members })),
  );
}

it("days of very many links are compared while others work, and are the same again when asked again", async () => {
  const crowd = crowded();
  const on = (day: number) => programmeAt(crowd, day, WHOLE_PROGRAMME);
  const [now, before] = [on(crowd.defaultDay), on(crowd.defaultDay - 700)];
  const comparison = compareReading([now, now], [before, before]);
  const found = comparison.ahead(placement);
  expect(found).toBeInstanceOf(Promise);
  expect(comparison.ahead(placement)).toBe(found);
  await found;
  const { joined, joinedWhole } = comparison;
  const scene = comparison.light(buildScene(placement, joined, joinedWhole, null));
  expect(scene.links.lit.includes(1)).toBe(true);
  expect(compareReading([now, now], [before, before])).toBe(comparison);
  expect(compareReading([now, now], [now, now])).not.toBe(comparison);
});

it("days of few links are compared at once", () => {
  const now = readOn();
  expect(compareReading([now, now], [now, now]).ahead(placement)).toBeNull();
});
