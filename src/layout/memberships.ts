import { memberTableOf } from "../model/memberTable";
import type { Organisation } from "../model/organisation";
import type { Programme } from "../model/programme";
import type { Memberships } from "./ties";

/** Who takes part in what over the whole life of a programme. */
export function membershipsOf(
  { organisations, partnerships }: Programme,
  indexById: ReadonlyMap<string, number>,
): Memberships {
  const { memberships, start, items } = memberTableOf(partnerships);
  const bodyOf = Int32Array.from(
    memberships,
    ({ organisation }) => indexById.get(organisation.id) ?? -1,
  );
  const counts = new Uint32Array(organisations.length);
  const offsets = new Uint32Array(partnerships.length + 1);
  const parties = new Uint32Array(items.length);
  // A body may be listed twice.
  const lastSeen = new Int32Array(organisations.length).fill(-1);
  let met = 0;
  for (let row = 0; row < partnerships.length; row++) {
    const end = start[row + 1] ?? 0;
    for (let at = start[row] ?? 0; at < end; at++) {
      const body = bodyOf[items[at] ?? 0] ?? -1;
      if (body === -1 || lastSeen[body] === row) continue;
      lastSeen[body] = row;
      counts[body] = (counts[body] ?? 0) + 1;
      parties[met++] = body;
    }
    offsets[row + 1] = met;
  }
  return { offsets, parties: parties.slice(0, met), counts };
}

/** The authority each actor stands by: the one it serves, else the one it meets most; −1 when it meets none. */
export function hostsOf(
  bodies: readonly Organisation[],
  indexById: ReadonlyMap<string, number>,
  { offsets, parties }: Memberships,
): Int32Array {
  const hosts = Int32Array.from(bodies, ({ role, serves }) => {
    const served = role === "actor" && serves !== null ? indexById.get(serves) : undefined;
    return served !== undefined && bodies[served]?.role === "authority" ? served : -1;
  });
  const isHomeless = Uint8Array.from(bodies, ({ role }, body) =>
    role === "actor" && hosts[body] === -1 ? 1 : 0,
  );
  const met = new Map<number, Map<number, number>>();
  for (let table = 0; table + 1 < offsets.length; table++) {
    const [from, to] = [offsets[table] ?? 0, offsets[table + 1] ?? 0];
    for (let seat = from; seat < to; seat++) {
      const actor = parties[seat] ?? 0;
      if (isHomeless[actor] === 0) continue;
      const known = met.get(actor) ?? new Map<number, number>();
      met.set(actor, known);
      for (const other of parties.subarray(from, to)) {
        if (bodies[other]?.role !== "authority") continue;
        known.set(other, (known.get(other) ?? 0) + 1 / (to - from - 1));
      }
    }
  }
  for (const [actor, known] of met) {
    let most = 0;
    for (const [other, weight] of known) {
      if (weight > most) [hosts[actor], most] = [other, weight];
    }
  }
  return hosts;
}
