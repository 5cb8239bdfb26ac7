import { expect, it } from "vitest";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { changesOfRegions } from "../../../src/views/overview/compare/changesOf";
import { compareReading } from "../../../src/views/overview/compare/compareReading";
import { programme, readOn, sceneOf } from "../../layout/shippedPicture";

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
