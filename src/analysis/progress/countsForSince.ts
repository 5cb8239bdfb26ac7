import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import type { Scope } from "../../model/scope";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { CONTRIBUTIONS } from "./measureIndicator";
import { partnershipCourses } from "./partnershipCourses";
import { holdsOn, runsOf, type Interval } from "./runs";
import { isAsked, type ThroughMeasure } from "./throughMeasure";

export interface CountsFor {
  readonly indicator: Indicator;
  /** The first day on which the record was evidence of it. */
  readonly since: Day;
}

interface RecordRef {
  readonly kind: "organisation" | "partnership";
  readonly id: string;
}

/**
 * The indicators for which a body or a partnership is evidence on the day (as `countedFor`), and since when: itself,
 * or through what it is a party to. In the order of the data set.
 */
export function countsForSince(at: ProgrammeAt, record: RecordRef): readonly CountsFor[] {
  const { programme, scope, day } = at;
  const own = partnershipCourses(programme, scope).filter(({ item }) => concerns(item, record));
  return programme.indicators.flatMap((indicator) => {
    const { measure } = indicator;
    const intervals: readonly Interval[] =
      measure.kind === "observed" || measure.kind === "authorities-capacity"
        ? runsOf(at, indicator, null).filter(({ id }) => id === record.id)
        : own.filter(({ item }) => isLit(item, measure, scope, record));
    if (!intervals.some((interval) => holdsOn(interval, day))) return [];
    return [{ indicator, since: Math.min(...intervals.map(({ from }) => from)) }];
  });
}

function concerns({ partnership, members }: PartnershipAt, { kind, id }: RecordRef): boolean {
  return kind === "partnership" ? partnership.id === id : members.some((body) => body.id === id);
}

function isLit(
  item: PartnershipAt,
  measure: ThroughMeasure,
  scope: Scope,
  { kind, id }: RecordRef,
): boolean {
  if (!isAsked(item, measure)) return false;
  const { idsFrom, bodiesOf } = CONTRIBUTIONS[measure.kind];
  const counted = idsFrom(item, null, scope);
  return counted.length > 0 && (kind === "partnership" || bodiesOf(item, counted).includes(id));
}
