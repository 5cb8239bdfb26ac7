import type { Organisation } from "../../model/organisation";
import { linksOf } from "../linksAt";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "../programmeAt";

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

/** Two days of one programme in one scope; every number of a comparison is the length of one of these lists. */
export interface DaysCompared extends Changes {
  readonly earlier: ProgrammeAt;
  readonly later: ProgrammeAt;
  readonly before: readonly PartnershipAt[];
  readonly after: readonly PartnershipAt[];
  /** By the id of the partnership; those open on neither day are missing. */
  readonly kinds: ReadonlyMap<string, DayChange>;
  /** By the id of the body; those in no open partnership on either day are missing. */
  readonly bodies: ReadonlyMap<string, BodyChanges>;
  /** By the key of the link: joined by an open partnership. */
  readonly links: ReadonlyMap<string, DayChange>;
}

/** What became of the partnerships between two days; whatever the order of the days, the earlier is before. */
export function compareDays(a: ProgrammeAt, b: ProgrammeAt): DaysCompared {
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
  const [before, after] = [openOn(earlier), openOn(later)];
  const changes = changesBetween(before, after);
  return {
    earlier,
    later,
    before,
    after,
    ...changes,
    kinds: new Map(
      DAY_CHANGES.flatMap((kind) =>
        changes[kind].map(({ partnership }) => [partnership.id, kind] as const),
      ),
    ),
    bodies: bodiesBetween(before, after),
    links: kindsBetween(linksOf(before), linksOf(after)),
  };
}

/** Under way or in preparation: what has ended is drawn still, but is no longer open. */
export function openOn(at: ProgrammeAt): readonly PartnershipAt[] {
  return drawnPartnerships(at).filter(({ active, started }) => active || !started);
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

function kindsBetween(
  before: readonly { readonly key: string }[],
  after: readonly { readonly key: string }[],
): ReadonlyMap<string, DayChange> {
  const kinds = new Map<string, DayChange>(before.map(({ key }) => [key, "lost"]));
  for (const { key } of after) kinds.set(key, kinds.has(key) ? "continued" : "new");
  return kinds;
}

/** A day with what is open on the other one still in it: what a picture of both shows. */
export function joinDays(at: ProgrammeAt, other: ProgrammeAt): ProgrammeAt {
  const drawn = idsOf(drawnPartnerships(at));
  const more = openOn(other).filter(({ partnership }) => !drawn.has(partnership.id));
  return {
    ...at,
    roster: withMissing(at.roster, other.roster),
    authorities: withMissing(at.authorities, other.authorities),
    actors: withMissing(at.actors, other.actors),
    partners: withMissing(at.partners, other.partners),
    network: [...at.network, ...more.filter(({ started }) => started)],
    inPreparation: [...at.inPreparation, ...more.filter(({ started }) => !started)],
  };
}

function withMissing(
  now: readonly Organisation[],
  others: readonly Organisation[],
): readonly Organisation[] {
  const known = new Set(now.map(({ id }) => id));
  return [...now, ...others.filter(({ id }) => !known.has(id))];
}
