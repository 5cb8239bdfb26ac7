import { networkAt } from "../network/buildNetwork";
import { joinAhead } from "../network/neighbours";
import { criticalAhead } from "../network/criticalRecords";
import type { ProgrammeAt } from "../programmeAt";
import { countryIdeas } from "./countryIdeas";
import { growthAhead } from "./growth";
import { bodiesByState } from "./margins";
import { pooling } from "./pooling";
import { trackAhead } from "./trackRecord";
import { wholeOf } from "./wholeNetwork";

/** Pairs met in all partnerships together that take some 30 ms. */
const WORTH_SLICES = 2e5;

const studied = new WeakSet<ProgrammeAt>();

/** Whether the ideas of a reading can be had without making others wait. */
export function isStudied(at: ProgrammeAt): boolean {
  const whole = wholeOf(at);
  if (studied.has(at)) return true;
  const pairs = whole.network.reduce((sum, { authorities }) => sum + authorities.length ** 2, 0);
  return pairs + whole.network.length * COST_OF_ONE < WORTH_SLICES;
}

const COST_OF_ONE = 20;

/** Reckons slice by slice what `/idee` and its growth start from; `pause` lets others work between slices. */
export async function studyAhead(at: ProgrammeAt, pause: () => Promise<void>): Promise<void> {
  await joinAhead(wholeOf(at), pause);
  await joinAhead(at, pause);
  await trackAhead(at, pause);
  for (const part of [pooling, countryIdeas, bodiesByState]) {
    await pause();
    part(at);
  }
  await criticalAhead(networkAt(at), pause);
  await growthAhead(at, pause);
  await pause();
  studied.add(at);
}
