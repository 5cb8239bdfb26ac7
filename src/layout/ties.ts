import type { Programme } from "../model/programme";

/** Who works with whom over the whole life of a programme, by index in `programme.organisations`. */
export interface Ties {
  /** Partnerships of each body. */
  readonly counts: Uint16Array;
  /** Neighbour → weight; a partnership of n bodies shares weight 1 among the n − 1 others of each. */
  readonly neighbours: readonly ReadonlyMap<number, number>[];
}

export function tiesOf(programme: Programme): Ties {
  const indexById = new Map(programme.organisations.map((body, i) => [body.id, i]));
  const counts = new Uint16Array(programme.organisations.length);
  const neighbours = programme.organisations.map(() => new Map<number, number>());
  for (const { members } of programme.partnerships) {
    const ids = new Set(members.map((member) => member.organisation.id));
    const parties = [...ids].flatMap((id) => indexById.get(id) ?? []);
    for (const a of parties) {
      counts[a] = (counts[a] ?? 0) + 1;
      const known = neighbours[a];
      for (const b of parties) {
        if (a !== b) known?.set(b, (known.get(b) ?? 0) + 1 / (parties.length - 1));
      }
    }
  }
  return { counts, neighbours };
}
