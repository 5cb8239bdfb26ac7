import { isoDay, type Day } from "../model/calendarDate";
import type { Programme } from "../model/programme";
import { WHOLE_PROGRAMME } from "../model/scope";
import type { PartnershipStage, Span } from "../model/stages";
import { pooling, type CountryPool } from "./ideas/pooling";
import { suggestions, type Suggestion } from "./ideas/suggestions";
import { buildNetwork, networkAt, type AuthorityNetwork } from "./network/buildNetwork";
import { describeNetwork, type NetworkDescription } from "./network/describeNetwork";
import { pairsByYear, type YearOfPairs } from "./network/pairsByYear";
import { programmeAt, type PartnershipAt, type ProgrammeAt } from "./programmeAt";
import { progressOf, type Progress } from "./progress/progressOf";
import { regionsOf } from "./progress/regionsOf";
import type { Status } from "./progress/status";

/** Every figure of a programme on a day. Lists are sorted by id, numbers not rounded, `null` = undefined. */
export interface Report {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly project: {
    readonly id: string;
    readonly title: string;
    readonly start: string;
    readonly end: string;
  };
  readonly counts: ReportCounts;
  readonly network: NetworkDescription;
  readonly partnerships: readonly PartnershipRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly pooling: readonly CountryPool[];
  /** The highest score first. */
  readonly suggestions: readonly Suggestion[];
}

export interface ReportCounts {
  readonly authorities: number;
  readonly actors: number;
  readonly partners: number;
  /** All of the data set; the next three are counted among these. */
  readonly partnerships: number;
  readonly active: number;
  readonly interregional: number;
  readonly international: number;
  /** Records left out because of errors. */
  readonly excluded: number;
}

export interface PartnershipRow {
  readonly id: string;
  readonly span: Span;
  readonly international: boolean;
  readonly stage: PartnershipStage | null;
  readonly active: boolean;
  readonly regions: readonly string[];
  readonly authorities: readonly string[];
}

export interface IndicatorRow {
  readonly id: string;
  /** `null` = the whole programme. */
  readonly region: string | null;
  readonly value: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  /** path(t), in the indicator's unit. */
  readonly expected: number | null;
  readonly attainment: number | null;
  readonly ratio: number | null;
  readonly status: Status;
  readonly daysLate: number | null;
  readonly evidence: readonly string[];
}

export interface ReportOptions {
  /** The reading date; the programme's own where absent. */
  readonly asOf?: Day;
  /** Only partnerships active on the day make the network. */
  readonly activeOnly?: boolean;
}

/** The reading that a report is about, and its network: whose heavy scores may be reckoned beforehand. */
export interface ReportReading {
  readonly at: ProgrammeAt;
  readonly network: AuthorityNetwork;
}

export function readForReport(programme: Programme, options: ReportOptions = {}): ReportReading {
  const at = programmeAt(programme, options.asOf ?? programme.defaultDay, WHOLE_PROGRAMME);
  const active = at.network.filter((item) => item.active);
  const network = options.activeOnly === true ? buildNetwork(at.roster, active) : networkAt(at);
  return { at, network };
}

/** What of a report takes time and no heavy scores: it can be had while others reckon these. */
export interface ReportAhead extends Pick<
  Report,
  "partnerships" | "indicators" | "pooling" | "suggestions"
> {
  readonly years: readonly YearOfPairs[];
}

export function reportAhead({ at, network }: ReportReading): ReportAhead {
  return {
    years: pairsByYear(network, at.day),
    partnerships: sortById(at.partnerships.map(partnershipRow)),
    indicators: indicatorRows(at),
    pooling: pooling(at),
    suggestions: suggestions(at),
  };
}

export function reportOn(reading: ReportReading, ahead = reportAhead(reading)): Report {
  const { at, network } = reading;
  const { id, title, start, end } = at.programme.project;
  return {
    asOf: isoDay(at.day),
    project: { id, title: title.it, start: start.text, end: end.text },
    counts: countRecords(at),
    network: describeNetwork(network, at.day, ahead.years),
    partnerships: ahead.partnerships,
    indicators: ahead.indicators,
    pooling: ahead.pooling,
    suggestions: ahead.suggestions,
  };
}

function countRecords(at: ProgrammeAt): ReportCounts {
  const { roster, actors, partners, partnerships, programme } = at;
  return {
    authorities: roster.length,
    actors: actors.length,
    partners: partners.length,
    partnerships: partnerships.length,
    active: partnerships.filter(({ active }) => active).length,
    interregional: partnerships.filter(({ span }) => span === "interregional").length,
    international: partnerships.filter(({ international }) => international).length,
    excluded: programme.excluded,
  };
}

function partnershipRow(item: PartnershipAt): PartnershipRow {
  const { partnership, span, international, stage, active, regions, authorities } = item;
  return {
    id: partnership.id,
    span,
    international,
    stage,
    active,
    regions,
    authorities: authorities.map(({ id }) => id).sort(),
  };
}

/** One row for the whole programme and one for each region that has a path or values. */
function indicatorRows(at: ProgrammeAt): readonly IndicatorRow[] {
  return sortById(at.programme.indicators).flatMap((indicator) =>
    [null, ...[...regionsOf(indicator, at)].sort()].map((region) =>
      indicatorRow(progressOf(at, indicator, region)),
    ),
  );
}

function indicatorRow(progress: Progress): IndicatorRow {
  const { indicator, region, value, baseline, target, expected } = progress;
  const { attainment, ratio, status, daysLate, evidence } = progress;
  return {
    id: indicator.id,
    region,
    value,
    baseline,
    target,
    expected,
    attainment,
    ratio,
    status,
    daysLate,
    evidence: evidence.counted,
  };
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
