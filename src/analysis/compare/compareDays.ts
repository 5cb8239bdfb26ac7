import type { Organisation } from "../../model/organisation";
import type { DayRead } from "../dayReader";
import { withLazy } from "../lazily";
import type { Picked } from "../partnershipStates";
import { listPicked, type PartnershipAt, type ProgrammeAt } from "../programmeAt";
import { openRows } from "./openRows";

/** Open on the later day only, on the earlier day only, on both. */
export const DAY_CHANGES = ["new", "lost", "continued"] as const;
export type DayChange = (typeof DAY_CHANGES)[number];

/** Partnerships by what became of them; each stands as on the later day, what is lost as on the earlier. */
export type Changes = Readonly<Record<DayChange, readonly PartnershipAt[]>>;

export interface BodyChanges extends Changes {
  readonly body: Organisation;
  /** Of the body itself: in open partnerships on the later day only, on the earlier only, on both. */
  readonly kind: DayChange;
}

/** What is open on a day, or what became of it, by rows: of long lists, more is seldom asked. */
export interface ChangedRows extends Readonly<Record<DayChange, Picked<DayRead>>> {
  readonly before: Picked<DayRead>;
  readonly after: Picked<DayRead>;
}

/** Two days of one programme in one scope; every number of a comparison is the length of one of these lists. */
export interface DaysCompared extends Changes {
  readonly earlier: ProgrammeAt;
  readonly later: ProgrammeAt;
  readonly rows: ChangedRows;
  readonly before: readonly PartnershipAt[];
  readonly after: readonly PartnershipAt[];
  /** By the id of the partnership; those open on neither day are missing. */
  readonly kinds: ReadonlyMap<string, DayChange>;
  /** By the id of the body; those in no open partnership on either day are missing. */
  readonly bodies: ReadonlyMap<string, BodyChanges>;
}

/** What became of the partnerships between two days; whatever the order of the days, the earlier is before. */
export function compareDays(a: ProgrammeAt, b: ProgrammeAt): DaysCompared {
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
  const rows = changedRows(openRows(earlier), openRows(later));
  const compared: DaysCompared = withLazy(
    { earlier, later, rows },
    {
      before: () => listPicked(rows.before),
      after: () => listPicked(rows.after),
      new: () => listPicked(rows.new),
      lost: () => listPicked(rows.lost),
      continued: () => listPicked(rows.continued),
      kinds: () => kindsById(rows),
      bodies: () => bodiesBetween(compared.before, compared.after),
    },
  );
  return compared;
}

function changedRows(before: Picked<DayRead>, after: Picked<DayRead>): ChangedRows {
  const count = before.of.states.length;
  const [wasOpen, isOpen] = [before, after].map(({ rows }) => {
    const marks = new Uint8Array(count);
    for (const row of rows) marks[row] = 1;
    return marks;
  });
  return {
    before,
    after,
    new: { ...after, rows: after.rows.filter((row) => wasOpen?.[row] === 0) },
    lost: { ...before, rows: before.rows.filter((row) => isOpen?.[row] === 0) },
    continued: { ...after, rows: after.rows.filter((row) => wasOpen?.[row] === 1) },
  };
}

function kindsById(changed: ChangedRows): ReadonlyMap<string, DayChange> {
  const kinds = new Map<string, DayChange>();
  for (const kind of DAY_CHANGES) {
    const { of, rows } = changed[kind];
    for (const row of rows) kinds.set(of.members.partnerships[row]?.id ?? "", kind);
  }
  return kinds;
}

export function changesBetween(
  before: readonly PartnershipAt[],
  after: readonly PartnershipAt[],
): Changes {
  const [earlier, later] = [idsOf(before), idsOf(after)];
  return {
    new: after.filter(({ partnership }) => !earlier.has(partnership.id)),
    lost: before.filter(({ partnership }) => !later.has(partnership.id)),
    continued: after.filter(({ partnership }) => earlier.has(partnership.id)),
  };
}

function idsOf(items: readonly PartnershipAt[]): ReadonlySet<string> {
  return new Set(items.map(({ partnership }) => partnership.id));
}

function bodiesBetween(
  before: readonly PartnershipAt[],
  after: readonly PartnershipAt[],
): ReadonlyMap<string, BodyChanges> {
  const [earlier, later] = [byBody(before), byBody(after)];
  return new Map(
    [...earlier, ...later].map(([id, { body }]) => {
      const [old, now] = [earlier.get(id)?.items ?? [], later.get(id)?.items ?? []];
      const kind = old.length === 0 ? "new" : now.length === 0 ? "lost" : "continued";
      return [id, { body, kind, ...changesBetween(old, now) }];
    }),
  );
}

interface Course {
  readonly body: Organisation;
  readonly items: PartnershipAt[];
}

function byBody(items: readonly PartnershipAt[]): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>();
  for (const item of items) {
    for (const body of item.members) {
      const known = courses.get(body.id);
      if (known) known.items.push(item);
      else courses.set(body.id, { body, items: [item] });
    }
  }
  return courses;
}
