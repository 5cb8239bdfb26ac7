import type { Day } from "../model/calendarDate";
import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import type { Programme } from "../model/programme";
import { isUnfiltered, type Scope } from "../model/scope";
import { membersOn, type BodiesOnDay, type BodyOnDay } from "./bodiesOn";
import { dayReader, stepTo, type DayRead, type Readings } from "./dayReader";
import { keepReal } from "./keepReal";
import {
  chainPicked,
  keepPicked,
  pickByState,
  pickEach,
  type PartnershipState,
} from "./partnershipStates";
import { rollOn } from "./rollOn";
import { standingAt } from "./stageAt";

/** A partnership as it stands on a day: who is in it, from how many regions, how far it has come. */
export interface PartnershipAt extends PartnershipState {
  readonly partnership: Partnership;
  /** Each body once. */
  readonly members: readonly Organisation[];
  readonly authorities: readonly Organisation[];
  /** Distinct region ids of its authorities, sorted. */
  readonly regions: readonly string[];
}

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
  const same = known.find((at) => at.day === day && isSameScope(at.scope, scope));
  const at = same ?? readOn(programme, day, scope);
  const others = known.filter((other) => other !== at);
  readings.set(programme, [at, ...others].slice(0, KEPT_READINGS));
  return at;
}

/** The last few of each programme: what is reckoned of a reading is kept with it, and each address read gives a new scope. */
const readings = new WeakMap<Programme, readonly ProgrammeAt[]>();
const KEPT_READINGS = 4;

function isSameScope(a: Scope, b: Scope): boolean {
  return (
    a.theme === b.theme &&
    a.country === b.country &&
    a.span === b.span &&
    a.onlyReal === b.onlyReal &&
    a.regions.length === b.regions.length &&
    a.regions.every((region, i) => region === b.regions[i])
  );
}

function readOn(programme: Programme, day: Day, scope: Scope): ProgrammeAt {
  const { authorities: roster, actors, partners } = rollOn(programme.organisations, day);
  const all = partnershipsOn(programme, day);
  const partnerships = isUnfiltered(scope) ? all : pickEach(all, (item) => isInScope(item, scope));
  const inRegions = (bodies: readonly Organisation[]) =>
    scope.regions.length === 0 ? bodies : bodies.filter((body) => isInRegions(body, scope));
  return {
    programme,
    day,
    scope,
    roster,
    authorities: inRegions(roster),
    actors: inRegions(actors),
    partners,
    partnerships,
    network: pickByState(partnerships, ({ started, stage }) => started && stage !== "withdrawn"),
    inPreparation: pickByState(
      partnerships,
      ({ started, reached, stage }) => !started && reached !== null && stage !== "ended",
    ),
  };
}

/** The day last read of each programme, whatever the scope: scopes change more often, and are read more than once. */
const daysRead = new WeakMap<Programme, DayRead<PartnershipAt>>();

function partnershipsOn(programme: Programme, day: Day): readonly PartnershipAt[] {
  const known = daysRead.get(programme);
  if (known?.day === day) return known.items;
  if (known) return keepDay(programme, stepTo(day, known, programme, readingsOn(programme, day)));
  const reader = readerOf(programme, day);
  programme.partnerships.forEach(reader.read);
  return keepDay(programme, reader.close());
}

export function keepDay(
  programme: Programme,
  read: DayRead<PartnershipAt>,
): readonly PartnershipAt[] {
  daysRead.set(programme, read);
  keepPicked(read.items, { of: read, rows: read.rows });
  return read.items;
}

/** Reads the partnerships one after another; what it closes with is to be kept. */
export function readerOf(programme: Programme, day: Day) {
  return dayReader(day, programme, readingsOn(programme, day));
}

function readingsOn(programme: Programme, day: Day): Readings<PartnershipAt> {
  const { bodies } = rollOn(programme.organisations, day);
  return {
    read: (partnership) => {
      const present = bodies();
      const found = membersOn(partnership, day, present);
      return [standOn(partnership, day, companyOf(found, present)), found];
    },
    readAgain: (item) => standOn(item.partnership, day, item),
  };
}

const drawn = new WeakMap<ProgrammeAt, readonly PartnershipAt[]>();

/** What is there to be drawn and listed on the day: the network and what is on its way. */
export function drawnPartnerships(at: ProgrammeAt): readonly PartnershipAt[] {
  const known = drawn.get(at) ?? chainPicked(at.network, at.inPreparation);
  drawn.set(at, known);
  return known;
}

/** Of one of the chosen regions; everybody is where none is chosen. */
export function isInRegions(body: Organisation, scope: Scope): boolean {
  return (
    scope.regions.length === 0 || (body.region !== null && scope.regions.includes(body.region))
  );
}

/** A partnership on a day, among the bodies present on that day. */
export function partnershipAt(
  partnership: Partnership,
  day: Day,
  present: BodiesOnDay,
): PartnershipAt {
  const found = membersOn(partnership, day, present);
  return standOn(partnership, day, companyOf(found, present));
}

type Company = Pick<
  PartnershipAt,
  "members" | "authorities" | "regions" | "span" | "international"
>;

function companyOf(found: readonly BodyOnDay[], present: BodiesOnDay): Company {
  const placed = found.filter(({ isAuthority }) => isAuthority);
  const members = found.map(({ body }) => body);
  // A list that says the same is the same list: half a million partnerships have them.
  const authorities = placed.length === found.length ? members : placed.map(({ body }) => body);
  const regions = present.regionsOf(placed);
  const italian = found.reduce((sum, { isItalian }) => (isItalian ? sum + 1 : sum), 0);
  return {
    members,
    authorities,
    regions,
    span: regions.length >= 2 ? "interregional" : italian >= 2 ? "local" : "single",
    international: italian < found.length,
  };
}

function standOn(
  partnership: Partnership,
  day: Day,
  { members, authorities, regions, span, international }: Company,
): PartnershipAt {
  const { stage, reached, started, active } = standingAt(partnership, day);
  return {
    partnership,
    members,
    authorities,
    regions,
    span,
    international,
    stage,
    reached,
    started,
    active,
  };
}

export function isInScope(item: PartnershipAt, scope: Scope): boolean {
  const { partnership, members, authorities, span, international } = item;
  const placed = authorities.length > 0 ? authorities : members;
  return (
    (scope.regions.length === 0 || placed.some((body) => isInRegions(body, scope))) &&
    (scope.theme === null || partnership.themes.includes(scope.theme)) &&
    (scope.country === null ||
      partnership.countries.includes(scope.country) ||
      members.some((body) => body.country === scope.country)) &&
    (scope.span === null || (scope.span === "international" ? international : span === scope.span))
  );
}
