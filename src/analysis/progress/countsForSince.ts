import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import type { ProgrammeAt } from "../programmeAt";
import { CONTRIBUTIONS, measureIndicator } from "./measureIndicator";
import { partnershipCourses } from "./partnershipCourses";
import { runsOf } from "./runs";
import { isAsked, type ThroughMeasure } from "./throughPartnerships";

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
  return at.programme.indicators.flatMap((indicator) => {
    const { evidence } = measureIndicator(at, indicator, null);
    const lit = record.kind === "organisation" ? evidence.organisations : evidence.partnerships;
    return lit.includes(record.id)
      ? [{ indicator, since: Math.min(...daysSince(at, indicator, record)) }]
      : [];
  });
}

function daysSince(at: ProgrammeAt, indicator: Indicator, record: RecordRef): readonly Day[] {
  const { measure } = indicator;
  return measure.kind === "observed" || measure.kind === "authorities-capacity"
    ? runsOf(at, indicator, null).flatMap(({ id, from }) => (id === record.id ? [from] : []))
    : daysThrough(at, measure, record);
}

function daysThrough(
  { programme, scope }: ProgrammeAt,
  measure: ThroughMeasure,
  { kind, id }: RecordRef,
): readonly Day[] {
  const { idsFrom, bodiesOf } = CONTRIBUTIONS[measure.kind];
  return partnershipCourses(programme, scope).flatMap(({ item, from }) => {
    if (kind === "partnership" && item.partnership.id !== id) return [];
    if (!isAsked(item, measure)) return [];
    const counted = idsFrom(item, null, scope);
    if (counted.length === 0) return [];
    return kind === "partnership" || bodiesOf(item, counted).includes(id) ? [from] : [];
  });
}
