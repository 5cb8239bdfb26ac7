import { findChangeDays } from "../../../analysis/findChangeDays";
import { joinAhead } from "../../../analysis/network/neighbours";
import { programmeAt } from "../../../analysis/programmeAt";
import { progressOf } from "../../../analysis/progress/progressOf";
import { readDayAhead } from "../../../analysis/readDayAhead";
import { giveWay } from "../../../data/giveWay";
import { turnTaker } from "../../../data/turnTaker";
import type { Day } from "../../../model/calendarDate";
import { inTurns } from "../../../model/inSteps";
import type { Programme } from "../../../model/programme";
import { WHOLE_PROGRAMME } from "../../../model/scope";

const MOST_JOINED = 200_000;

/** Reads a large programme on a day, part by part, before a page does it in one go; the page answers between the parts. */
export async function readAhead(programme: Programme, day: Day): Promise<void> {
  await readDayAhead(programme, day, turnTaker());
  await findStepsAhead(programme);
  const whole = programmeAt(programme, day, WHOLE_PROGRAMME);
  for (const indicator of programme.indicators) {
    await giveWay();
    progressOf(whole, indicator, null);
  }
  // Nothing on the first page asks who meets whom, but what opens next may; of very many it would fill the memory.
  if (programme.partnerships.length <= MOST_JOINED) void joinAhead(whole, untilIdle);
}

/** Finds what steps of the reading date change, part by part. */
export async function findStepsAhead({ partnerships }: Programme): Promise<void> {
  await inTurns(findChangeDays(partnerships), turnTaker());
}

/** A pause until the page has nothing else to do. */
function untilIdle(): Promise<void> {
  const wait = globalThis.requestIdleCallback ?? setTimeout;
  return new Promise((resolve) => {
    wait(() => resolve());
  });
}
