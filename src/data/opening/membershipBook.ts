import type { Organisation } from "../../model/organisation";
import type { Membership } from "../../model/partnership";

/** So many different memberships of a body are remembered. */
export const REMEMBERED = 4;

/** Numbers memberships: the same for equal ones, as far as it remembers. */
export class MembershipBook {
  readonly #known = new Map<
    Organisation,
    { readonly made: Membership; readonly number: number }[]
  >();
  #fresh: Membership[] = [];
  #count = 0;

  numberOf(made: Membership): number {
    const known = this.#known.get(made.organisation) ?? [];
    const same = known.find((other) => isSame(other.made, made));
    if (same) return same.number;
    const number = this.#count++;
    this.#fresh.push(made);
    if (known.length === 0) this.#known.set(made.organisation, known);
    if (known.length < REMEMBERED) known.push({ made, number });
    return number;
  }

  /** Those that have been numbered since it was asked last. */
  takeFresh(): readonly Membership[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}

/** Equal dates are one object already. */
function isSame(a: Membership, b: Membership): boolean {
  return (
    a.role === b.role &&
    a.from === b.from &&
    a.to === b.to &&
    a.source === b.source &&
    a.note === b.note &&
    a.illustrative === b.illustrative
  );
}
