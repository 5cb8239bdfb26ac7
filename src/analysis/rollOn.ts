import type { Day } from "../model/calendarDate";
import type { Organisation } from "../model/organisation";
import { bodiesOn, isPresent, type BodiesOnDay } from "./bodiesOn";
import { rollAround } from "./changeDays";

/** Who is in the programme on a day, by role: the same lists as long as nobody joins or leaves. */
export interface Roll {
  readonly authorities: readonly Organisation[];
  readonly actors: readonly Organisation[];
  readonly partners: readonly Organisation[];
  /** All of them, found when first asked for. */
  readonly bodies: () => BodiesOnDay;
}

/** The last roll of each programme, and between which days (the last excluded) it holds. */
const known = new WeakMap<readonly Organisation[], readonly [Roll, from: Day, until: Day]>();

export function rollOn(organisations: readonly Organisation[], day: Day): Roll {
  const [same, from = Infinity, until = -Infinity] = known.get(organisations) ?? [];
  if (same && from <= day && day < until) return same;
  const roll = callRoll(organisations, day);
  known.set(organisations, [roll, ...rollAround(organisations, day)]);
  return roll;
}

function callRoll(organisations: readonly Organisation[], day: Day): Roll {
  const present = organisations.filter((body) => isPresent(body, day));
  const inRole = (wanted: Organisation["role"]) => present.filter(({ role }) => role === wanted);
  let bodies: BodiesOnDay | null = null;
  return {
    authorities: inRole("authority"),
    actors: inRole("actor"),
    partners: inRole("partner"),
    bodies: () => (bodies ??= bodiesOn(organisations, day)),
  };
}
