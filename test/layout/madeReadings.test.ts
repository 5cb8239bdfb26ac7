import { expect, it } from "vitest";
import { summariseNetwork } from "../../src/analysis/overview/summariseNetwork";
import { startsByMonth } from "../../src/analysis/overview/startsByMonth";
import { programmeAt } from "../../src/analysis/programmeAt";
import { progressOfAll } from "../../src/analysis/progress/progressOf";
import { readDay } from "../../src/analysis/readDay";
import { buildScene } from "../../src/layout/buildScene";
import { placeProgramme } from "../../src/layout/placeBodies";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { noGeography } from "../figures/network/noGeography";
import { buildProgrammeFrom } from "../fixtures/dataSet";
import { dayAt, shippedTables } from "../fixtures/shownSet";

const day = dayAt("2012-06-30");

it("the figures and the picture of a day, whole and filtered, make no reading of a single partnership", () => {
  const programme = buildProgrammeFrom(shippedTables());
  const placement = placeProgramme(programme, noGeography, "landscape");
  const whole = programmeAt(programme, day, WHOLE_PROGRAMME);
  for (const regions of [[], ["15", "16"]]) {
    const at = programmeAt(programme, day, { ...WHOLE_PROGRAMME, regions });
    expect(summariseNetwork(at).counts.started).toBeGreaterThan(0);
    expect(progressOfAll(at).length).toBeGreaterThan(0);
    expect(startsByMonth(at).length).toBeGreaterThan(0);
    expect(buildScene(placement, at, whole, null).links.count).toBeGreaterThan(0);
  }
  const { made } = readDay(programme, day);
  expect(made).toHaveLength(0);
  // One by one, they are the same objects whenever they are asked for.
  const { itemAt } = readDay(programme, day);
  expect(itemAt(3)).toBe(whole.partnerships[3]);
  expect(made).toHaveLength(programme.partnerships.length);
});
