import type { Fault } from "../../model/fault";
import type { LocalText } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import type { Partnership, PartnershipStep } from "../../model/partnership";
import type { Programme } from "../../model/programme";
import { MembershipBook } from "./membershipBook";
import { RecordPacker, type PackedRecords } from "./packRecords";

/** The long lists of a set, each by itself: members and steps apart from their partnerships. */
export const LISTS = [
  "organisations",
  "partnerships",
  "members",
  "steps",
  "capacitySteps",
  "relations",
  "indicators",
  "faults",
] as const;
export type ListName = (typeof LISTS)[number];

/** So few records at once that taking them never holds the page up. A body is its id. */
export interface Part {
  readonly list: ListName;
  readonly records: PackedRecords;
  /** Members and steps: the place of the partnership of each. */
  readonly of: Uint32Array | null;
  /**
   * Members: the number of the membership of each. A body that is in many partnerships in the same way is in all of them
   * by the same membership, which is among the records of the first part that has it. In a large programme memberships
   * are most of what is kept.
   */
  readonly numbers: Uint32Array | null;
}

/** The buffers of a part: what goes over to the other thread instead of being copied. */
export function buffersOf({ records: { columns }, of, numbers }: Part): readonly ArrayBuffer[] {
  const own = columns.flatMap((column) =>
    "texts" in column ? [column.texts.ends, column.twins?.ends] : [column.codes],
  );
  return [...own, of, numbers].flatMap((array) =>
    array && typeof array === "object" ? (array.buffer as ArrayBuffer) : [],
  );
}

/** How many records of its list a part stands for. */
export function sizeOf({ records, of }: Part): number {
  return of?.length ?? records.length;
}

/** What is few, and the same on both sides. */
export type ProgrammeHead = Omit<
  Programme,
  | "organisations"
  | "partnerships"
  | "capacitySteps"
  | "relations"
  | "indicators"
  | "regionById"
  | "countryById"
  | "themeById"
  | "resultById"
  | "organisationById"
  | "partnershipById"
  | "indicatorById"
>;

/** Records of a part that are made as they come. */
export const PART_SIZE = 1000;
/** Of one that is kept as it comes: partnerships and who is in them. */
export const KEPT_SIZE = 8000;

/** Columns of texts that may have an English twin. */
const WORDINGS: ReadonlySet<string> = new Set(["title", "name"]);

/** Such a text without a twin, as nearly all are, goes over as itself: one object less to make on both sides. */
export function packText(name: string, value: unknown): unknown {
  if (!WORDINGS.has(name)) return value;
  const { it, en } = value as LocalText;
  return en === null ? it : value;
}

export function unpackText(name: string, value: unknown): unknown {
  return typeof value === "string" && WORDINGS.has(name) ? { it: value, en: null } : value;
}

/** Parts a programme and the faults of its set; every body comes before what names it. Inverse of `Gathering`. */
export function* takeApart(programme: Programme, faults: readonly Fault[]): Generator<Part> {
  const { partnerships } = programme;
  yield* slices("organisations", programme.organisations);
  const own = new RecordPacker({ texts: ["id", "title"], omit: ["members", "steps"] });
  yield* slices("partnerships", partnerships, own, KEPT_SIZE);
  yield* memberSlices(partnerships);
  yield* stepSlices(partnerships.map(({ steps }) => steps).entries());
  yield* slices("capacitySteps", programme.capacitySteps, byBodyId());
  yield* slices("relations", programme.relations, byBodyId());
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

function* slices(
  list: ListName,
  items: readonly object[],
  packer = packed(),
  size = PART_SIZE,
): Generator<Part> {
  for (let from = 0; from < items.length; from += size) {
    const records = packer.pack(items.slice(from, from + size));
    yield { list, records, of: null, numbers: null };
  }
}

function* memberSlices(partnerships: readonly Partnership[]): Generator<Part> {
  const book = new MembershipBook();
  const packer = byBodyId();
  const own = partnerships.map(({ members }) => members);
  for (const { rows, of } of rowsOf(own.entries(), KEPT_SIZE)) {
    const numbers = Uint32Array.from(rows, (membership) => book.numberOf(membership));
    yield { list: "members", records: packer.pack(book.takeFresh()), of, numbers };
  }
}

/** Parts of the steps of partnerships: the place of each, and its own. */
export function* stepSlices(
  own: Iterable<readonly [number, readonly PartnershipStep[]]>,
): Generator<Part> {
  const packer = new RecordPacker();
  for (const { rows, of } of rowsOf(own, PART_SIZE)) {
    yield { list: "steps", records: packer.pack(rows), of, numbers: null };
  }
}

function* rowsOf<R>(
  own: Iterable<readonly [number, readonly R[]]>,
  size: number,
): Generator<{ readonly rows: readonly R[]; readonly of: Uint32Array }> {
  let rows: R[] = [];
  let of: number[] = [];
  for (const [index, some] of own) {
    for (const row of some) {
      rows.push(row);
      of.push(index);
      if (rows.length < size) continue;
      yield { rows, of: Uint32Array.from(of) };
      [rows, of] = [[], []];
    }
  }
  if (rows.length > 0) yield { rows, of: Uint32Array.from(of) };
}

function packed(): RecordPacker {
  return new RecordPacker({ change: packText });
}

/** Packs the ids of bodies in place of the bodies. */
function byBodyId(): RecordPacker {
  return new RecordPacker({
    change: (name, value) => (name === "organisation" ? (value as Organisation).id : value),
  });
}
