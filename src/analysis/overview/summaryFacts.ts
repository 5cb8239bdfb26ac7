import type { Day } from "../../model/calendarDate";
import type { ProgrammeAt } from "../programmeAt";
import { byUrgency } from "../progress/byUrgency";
import { countStatuses } from "../progress/countStatuses";
import { progressOf, type Progress } from "../progress/progressOf";
import { regionsOf } from "../progress/regionsOf";
import type { Status } from "../progress/status";
import { upcoming, type DueMilestone } from "../progress/upcoming";
import { summariseNetwork, type NetworkSummary } from "./summariseNetwork";

/** What the sentences of a summary are made of. */
export interface SummaryFacts {
  readonly day: Day;
  /** Of the scope. */
  readonly network: NetworkSummary;
  /** The region that results are told of: the one chosen; `null` = the whole programme. */
  readonly region: string | null;
  readonly progress: readonly Progress[];
  readonly statuses: ReadonlyMap<Status, readonly Progress[]>;
  /** Behind or critical, the most days late of all. */
  readonly furthestBehind: Progress | null;
  /** Milestones of that region, or of the whole, in the days ahead. */
  readonly due: readonly DueMilestone[];
  readonly daysAhead: number;
}

const DAYS_AHEAD = 90;

/** `at` in the scope, `whole` without region, theme, country and span: results are planned for those. */
export function summaryFacts(at: ProgrammeAt, whole: ProgrammeAt): SummaryFacts {
  const [only = null, ...others] = at.scope.regions;
  const region = others.length === 0 ? only : null;
  const progress = whole.programme.indicators
    .filter((indicator) => region === null || regionsOf(indicator, whole).includes(region))
    .map((indicator) => progressOf(whole, indicator, region));
  const isLate = ({ status, daysLate }: Progress) =>
    (status === "critical" || status === "behind") && daysLate !== null && daysLate >= 0.5;
  const late = byUrgency(progress).filter(isLate);
  return {
    day: at.day,
    network: summariseNetwork(at),
    region,
    progress,
    statuses: countStatuses(progress),
    furthestBehind: late.toSorted((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0))[0] ?? null,
    due: upcoming(whole, DAYS_AHEAD).due.filter((milestone) => milestone.region === region),
    daysAhead: DAYS_AHEAD,
  };
}
