import type { Day } from "../model/calendarDate";
import type { Organisation } from "../model/organisation";
import type { Programme } from "../model/programme";
import { isSameScope, type Scope } from "../model/scope";
import { keepReal } from "./keepReal";
import { lazily, withLazy } from "./lazily";
import { isInRegions, type PartnershipAt } from "./partnershipAt";
import type { DayRead } from "./dayReader";
import {
  chainPicked,
  isInNetwork,
  isInPreparation,
  keepPicked,
  pickedFrom,
  pickRows,
  type Picked,
} from "./partnershipStates";
import { readScope, type ScopeRead } from "./readScope";
import { rollOn } from "./rollOn";

export type { PartnershipAt } from "./partnershipAt";

/** The programme on a day, in a scope. Every figure on the page is counted on one of these lists. */
export interface ProgrammeAt {
  /** Without its illustrative records where the scope asks for real ones only. */
  readonly programme: Programme;
  readonly day: Day;
  readonly scope: Scope;
  /** Every authority in the programme on that day, whatever the regions chosen: chance is reckoned on these. */
  readonly roster: readonly Organisation[];
  /** The roster in the chosen regions: the denominator shown. Isolated authorities are in it. */
  readonly authorities: readonly Organisation[];
  readonly actors: readonly Organisation[];
  readonly partners: readonly Organisation[];
  /** All partnerships of the scope, whenever they start. */
  readonly partnerships: readonly PartnershipAt[];
  /** Those started by the day and not withdrawn, ended ones included: the network. */
  readonly network: readonly PartnershipAt[];
  /** Those on their way: a dated step, no start yet, not ended nor withdrawn. */
  readonly inPreparation: readonly PartnershipAt[];
}

/**
 * Reads a programme on a day. A partnership is in scope when a member authority is in one of the chosen regions (any
 * member of the region where it has no authority), it names the theme, it names the country or has a member there,
 * and it has the span. Regions, theme, country and span never take members away: they choose partnerships.
 */
export function programmeAt(whole: Programme, day: Day, scope: Scope): ProgrammeAt {
  const programme = scope.onlyReal ? keepReal(whole) : whole;
  const known = readings.get(programme) ?? [];
  const same = known.filter((at) => isSameScope(at.scope, scope));
  const at =
    same.find((other) => other.day === day) ??
    readOn(programme, day, scope, same[0] && sources.get(same[0])?.scope);
  const others = known.filter((other) => other !== at);
  readings.set(programme, [at, ...others].slice(0, KEPT_READINGS));
  return at;
}

/** The last few of each programme: what is reckoned of a reading is kept with it, and each address read gives a new scope. */
const readings = new WeakMap<Programme, readonly ProgrammeAt[]>();
const KEPT_READINGS = 4;

function readOn(
  programme: Programme,
  day: Day,
  scope: Scope,
  same: Scope = { ...scope },
): ProgrammeAt {
  const { authorities: roster, actors, partners } = rollOn(programme.organisations, day);
  const source = readScope(programme, day, same);
  const inRegions = (bodies: readonly Organisation[]) =>
    scope.regions.length === 0 ? bodies : bodies.filter((body) => isInRegions(body, scope));
  const bodies = {
    roster,
    authorities: inRegions(roster),
    actors: inRegions(actors),
    partners,
  };
  const parts = partsOf(source);
  // Long lists of objects, which the first page does without.
  const at: ProgrammeAt = withLazy(
    { programme, day, scope, ...bodies },
    {
      partnerships: () => listPicked(parts.partnerships()),
      network: () => listPicked(parts.network()),
      inPreparation: () => listPicked(parts.inPreparation()),
    },
  );
  sources.set(at, source);
  rowsOf.set(at, parts);
  return at;
}

type Part = "partnerships" | "network" | "inPreparation";
type Parts = Readonly<Record<Part, () => Picked<DayRead>>>;

function partsOf({ read, marks }: ScopeRead): Parts {
  const partnerships = lazily(() => ({
    of: read,
    rows: marks ? read.rows.filter((row) => marks[row] === 1) : read.rows,
  }));
  return {
    partnerships,
    network: lazily(() => pickRows(partnerships(), isInNetwork)),
    inPreparation: lazily(() => pickRows(partnerships(), isInPreparation)),
  };
}

/** The partnerships in those rows of a day; what they were picked from is kept with them. */
export function listPicked(picked: Picked<DayRead>): readonly PartnershipAt[] {
  const items: PartnershipAt[] = [];
  for (const row of picked.rows) {
    const item = picked.of.itemAt(row);
    if (item) items.push(item);
  }
  keepPicked(items, picked);
  return items;
}

const rowsOf = new WeakMap<ProgrammeAt, Parts>();

/** For a reading that is put together of others. */
export function keepRows(at: ProgrammeAt, parts: Parts): void {
  rowsOf.set(at, parts);
}

/** The partnerships of a list by their rows; the list is not made where the reading does without. */
export function rowsIn(at: ProgrammeAt, part: Part): Picked {
  return rowsOf.get(at)?.[part]() ?? pickedFrom(at[part]);
}

const sources = new WeakMap<ProgrammeAt, ScopeRead>();

/** `undefined` for a reading that was put together of others. */
export function sourceOf(at: ProgrammeAt): ScopeRead | undefined {
  return sources.get(at);
}

const drawn = new WeakMap<ProgrammeAt, readonly PartnershipAt[]>();

/** What is there to be drawn and listed on the day: the network and what is on its way. */
export function drawnPartnerships(at: ProgrammeAt): readonly PartnershipAt[] {
  const known = drawn.get(at) ?? chainPicked(at.network, at.inPreparation);
  drawn.set(at, known);
  return known;
}
