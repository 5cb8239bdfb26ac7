import type { DayRead } from "../dayReader";
import type { Picked } from "../partnershipStates";
import { regionRows } from "../regionRows";
import type { ChangedRows } from "./compareDays";

type Ids = readonly [string, string];

/**
 * How many partnerships came and went of those between two regions, or inside one (`ids` twice the same). One that goes
 * on, but joins others than it did, comes and goes.
 */
export function changesBetweenRegions({
  before,
  after,
}: ChangedRows): (ids: Ids) => readonly [gained: number, lost: number] {
  const [was, is] = [regionsByRow(before), regionsByRow(after)];
  // Counted by what they joined and what they join: of half a million, these are few.
  const counts = new Map<number, number>();
  const most = Math.max(was.lists.length, is.lists.length) + 1;
  for (let row = 0; row < was.of.length; row++) {
    const [old = 0, now = 0] = [was.of[row], is.of[row]];
    if (old !== now) counts.set(old * most + now, (counts.get(old * most + now) ?? 0) + 1);
  }
  return (ids) => {
    let [gained, lost] = [0, 0];
    const joins = (list: readonly string[] | undefined) =>
      list !== undefined && joinsRegions(list, ids);
    for (const [key, count] of counts) {
      const joined = joins(was.lists[Math.floor(key / most) - 1]);
      const isJoined = joins(is.lists[(key % most) - 1]);
      if (isJoined && !joined) gained += count;
      if (joined && !isJoined) lost += count;
    }
    return [gained, lost];
  };
}

/** Whether a partnership whose authorities are of some regions joins two, or stays inside one (`ids` twice the same). */
export function joinsRegions(regions: readonly string[], [a, b]: Ids): boolean {
  return a === b
    ? regions.length === 1 && regions[0] === a
    : regions.includes(a) && regions.includes(b);
}

/** Of each row the number of its list of regions and 1 more; 0 where it is not picked. */
function regionsByRow({ of: { members, states }, rows }: Picked<DayRead>) {
  const { lists, of } = regionRows(members);
  const found = new Uint32Array(states.length);
  for (const row of rows) found[row] = (of[row] ?? 0) + 1;
  return { lists, of: found };
}
