import type { Fault } from "../../model/fault";
import type { Indicator } from "../../model/indicator";
import type { Organisation } from "../../model/organisation";
import type { Membership, Partnership, PartnershipStep } from "../../model/partnership";
import type { CapacityStep, Programme, Relation } from "../../model/programme";

/** Records by the list they belong to, as they cross between threads: a body is its id, a partnership its index. */
interface PartItems {
  readonly organisations: Organisation;
  readonly partnerships: Omit<Partnership, "members" | "steps">;
  readonly members: readonly [partnership: number, member: ById<Membership>];
  readonly steps: readonly [partnership: number, step: PartnershipStep];
  readonly capacitySteps: ById<CapacityStep>;
  readonly relations: ById<Relation>;
  readonly indicators: Indicator;
  readonly faults: Fault;
}

type ById<R> = Omit<R, "organisation"> & { readonly organisation: string };

/** So few records at once that taking them never holds the page up. */
export type Part = {
  readonly [L in keyof PartItems]: { readonly list: L; readonly items: readonly PartItems[L][] };
}[keyof PartItems];

/** What is few, and the same on both sides. */
export type ProgrammeHead = Omit<
  Programme,
  | Exclude<keyof PartItems, "members" | "steps" | "faults">
  | "regionById"
  | "countryById"
  | "themeById"
  | "resultById"
  | "organisationById"
  | "partnershipById"
  | "indicatorById"
>;

const PART_SIZE = 400;

/** Parts a programme and the faults of its set; every body comes before what names it. Inverse of `Gathering`. */
export function* takeApart(programme: Programme, faults: readonly Fault[]): Generator<Part> {
  const { partnerships } = programme;
  yield* slices("organisations", programme.organisations);
  yield* slices("partnerships", changeEach(partnerships, withoutRows));
  yield* slices(
    "members",
    rowsOf(partnerships, ({ members }) => changeEach(members, withId)),
  );
  yield* slices(
    "steps",
    rowsOf(partnerships, ({ steps }) => steps),
  );
  yield* slices("capacitySteps", changeEach(programme.capacitySteps, withId));
  yield* slices("relations", changeEach(programme.relations, withId));
  yield* slices("indicators", programme.indicators);
  yield* takeFaultsApart(faults);
}

/** The faults of a set that cannot be shown. */
export function takeFaultsApart(faults: readonly Fault[]): Generator<Part> {
  return slices("faults", faults);
}

export function headOf(programme: Programme): ProgrammeHead {
  const {
    organisations: _organisations,
    partnerships: _partnerships,
    capacitySteps: _capacitySteps,
    relations: _relations,
    indicators: _indicators,
    regionById: _regionById,
    countryById: _countryById,
    themeById: _themeById,
    resultById: _resultById,
    organisationById: _organisationById,
    partnershipById: _partnershipById,
    indicatorById: _indicatorById,
    ...head
  } = programme;
  return head;
}

/** How many records `takeApart` gives. */
export function countItems(programme: Programme, faults: readonly Fault[]): number {
  const { organisations, partnerships, capacitySteps, relations, indicators } = programme;
  const lists = [organisations, partnerships, capacitySteps, relations, indicators, faults];
  return partnerships.reduce(
    (sum, { members, steps }) => sum + members.length + steps.length,
    lists.reduce((sum, { length }) => sum + length, 0),
  );
}

function* slices<L extends keyof PartItems>(
  list: L,
  items: Iterable<PartItems[L]>,
): Generator<Part> {
  let slice: PartItems[L][] = [];
  for (const item of items) {
    slice.push(item);
    if (slice.length < PART_SIZE) continue;
    yield { list, items: slice } as Part;
    slice = [];
  }
  if (slice.length > 0) yield { list, items: slice } as Part;
}

function* changeEach<A, B>(items: Iterable<A>, change: (item: A) => B): Generator<B> {
  for (const item of items) yield change(item);
}

function* rowsOf<R>(
  partnerships: readonly Partnership[],
  rows: (partnership: Partnership) => Iterable<R>,
): Generator<readonly [number, R]> {
  for (const [index, partnership] of partnerships.entries()) {
    for (const row of rows(partnership)) yield [index, row];
  }
}

function withoutRows({ members: _members, steps: _steps, ...rest }: Partnership) {
  return rest;
}

function withId<R extends { readonly organisation: Organisation }>(record: R) {
  return { ...record, organisation: record.organisation.id };
}
