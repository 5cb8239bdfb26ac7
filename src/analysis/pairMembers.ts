import type { MemberRows } from "./memberRows";

/** What pairing asks of each body, by its number. */
interface Traits {
  readonly isAuthority: Uint8Array;
  /** The authority that an actor serves; −1 where there is none. */
  readonly hosts: Int32Array;
  /** In the order of the ids. */
  readonly ranks: Uint32Array;
}

const traits = new WeakMap<MemberRows["bodies"], Traits>();

export function traitsOf(bodies: MemberRows["bodies"]): Traits {
  const known = traits.get(bodies) ?? findTraits(bodies);
  traits.set(bodies, known);
  return known;
}

function findTraits(bodies: MemberRows["bodies"]): Traits {
  const numbers = new Map(bodies.map(({ id }, number) => [id, number]));
  const ranks = new Uint32Array(bodies.length);
  for (const [rank, id] of [...numbers.keys()].sort().entries()) ranks[numbers.get(id) ?? 0] = rank;
  return {
    isAuthority: Uint8Array.from(bodies, ({ role }) => (role === "authority" ? 1 : 0)),
    hosts: Int32Array.from(bodies, ({ role, serves }) =>
      role === "actor" && serves !== null ? (numbers.get(serves) ?? -1) : -1,
    ),
    ranks,
  };
}

/**
 * The numbers of each two bodies of a partnership that a line joins, as often as they are written down. Authorities are
 * joined pairwise; an actor or a foreign partner with the authorities it meets there (an actor only with the one it
 * serves, where that one takes part), not with the others of its kind: a partnership of many parties stays readable.
 */
export function pairMembers({ bodies, start, items }: MemberRows) {
  const { isAuthority, hosts } = traitsOf(bodies);
  const authorities: number[] = [];
  return (row: number, meet: (a: number, b: number) => void): void => {
    const [from = 0, to = 0] = [start[row], start[row + 1]];
    // Written over from row to row: emptied, it would take its memory anew.
    let count = 0;
    for (let at = from; at < to; at++) {
      const body = items[at] ?? 0;
      if (isAuthority[body] === 1) authorities[count++] = body;
    }
    for (let i = 0; i < count; i++) {
      const one = authorities[i] ?? 0;
      for (let j = i + 1; j < count; j++) meet(one, authorities[j] ?? 0);
    }
    if (count === to - from) return;
    const own = authorities.slice(0, count);
    for (let at = from; at < to; at++) {
      const body = items[at] ?? 0;
      if (isAuthority[body] === 1) continue;
      const host = hosts[body] ?? -1;
      if (own.includes(host)) meet(host, body);
      else for (const authority of own) meet(authority, body);
    }
  };
}
