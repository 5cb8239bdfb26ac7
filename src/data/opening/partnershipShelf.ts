import { keepMemberTable } from "../../model/memberTable";
import type { Membership, Partnership, PartnershipStep } from "../../model/partnership";
import type { ColumnReader } from "./packRecords";
import type { Part } from "./parts";
import { storePart, StoredPartnership, type Company } from "./storedPartnership";

/** One for all who have none: there are very many partnerships. */
const NO_STEPS: readonly PartnershipStep[] = [];

/** Partnerships with their members and steps, as parts of them come; both in the order of the partnerships. */
export class PartnershipShelf {
  readonly #items: StoredPartnership[] = [];
  readonly #memberships: Membership[] = [];
  readonly #steps: PartnershipStep[] = [];
  readonly #ofMembers: Uint32Array[] = [];
  readonly #ofSteps: Uint32Array[] = [];
  /** The membership of each member. */
  readonly #numbers: Uint32Array[] = [];
  readonly #company: Company = { membersOf: () => [], stepsOf: () => NO_STEPS };

  takePartnerships(column: ColumnReader<Partnership>, { records: { length } }: Part): void {
    const part = storePart(column, this.#items.length, this.#company);
    for (let row = 0; row < length; row++) this.#items.push(new StoredPartnership(part, row));
  }

  /** The part has the memberships that are named for the first time. */
  takeMembers(column: ColumnReader<Membership>, part: Part): void {
    const { of, numbers } = part;
    if (!of || !numbers) throw new Error("Members without their partnerships");
    this.#memberships.push(...readMemberships(column, part));
    needBelow(of, this.#items.length, "partnership");
    needBelow(numbers, this.#memberships.length, "membership");
    this.#ofMembers.push(of);
    this.#numbers.push(numbers);
  }

  takeSteps(steps: readonly PartnershipStep[], { of }: Part): void {
    if (!of) throw new Error("Steps without their partnerships");
    needBelow(of, this.#items.length, "partnership");
    this.#ofSteps.push(of);
    this.#steps.push(...steps);
  }

  /** Once all is there: the partnerships have their members and steps from now on. */
  close(): readonly Partnership[] {
    const [memberships, steps] = [this.#memberships, this.#steps];
    const numbers = chain(this.#numbers);
    const members = startsOf(this.#ofMembers, this.#items.length);
    keepMemberTable(this.#items, { memberships, start: members, items: numbers });
    const ofSteps = startsOf(this.#ofSteps, this.#items.length);
    this.#company.membersOf = (place) => {
      const own: Membership[] = [];
      for (let at = members[place] ?? 0; at < (members[place + 1] ?? 0); at++) {
        const membership = memberships[numbers[at] ?? 0];
        if (membership) own.push(membership);
      }
      return own;
    };
    if (steps.length > 0)
      this.#company.stepsOf = (place) => {
        const [from, to] = [ofSteps[place] ?? 0, ofSteps[place + 1] ?? 0];
        return from === to ? NO_STEPS : steps.slice(from, to);
      };
    return this.#items;
  }
}

function needBelow(numbers: Uint32Array, count: number, what: string): void {
  const odd = numbers.find((number) => number >= count);
  if (odd !== undefined) throw new Error(`The ${what} ${odd} is named before it came`);
}

/** Where the rows of each owner begin, and after the last, where they end; the owner of each row is given, in order. */
function startsOf(owners: readonly Uint32Array[], count: number): Uint32Array {
  const start = new Uint32Array(count + 1);
  for (const some of owners) {
    for (const owner of some) start[owner + 1] = (start[owner + 1] ?? 0) + 1;
  }
  for (let owner = 0; owner < count; owner++) {
    start[owner + 1] = (start[owner + 1] ?? 0) + (start[owner] ?? 0);
  }
  return start;
}

function chain(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}

/** Made key by key, so that all have one shape and nothing to spare. */
function readMemberships(
  column: ColumnReader<Membership>,
  { records: { length } }: Part,
): readonly Membership[] {
  const [organisation, role] = [column("organisation"), column("role")];
  const [from, to] = [column("from"), column("to")];
  const [source, note, illustrative] = [column("source"), column("note"), column("illustrative")];
  return Array.from({ length }, (_, row) => ({
    organisation: organisation(row),
    role: role(row),
    from: from(row),
    to: to(row),
    source: source(row),
    note: note(row),
    illustrative: illustrative(row),
  }));
}
