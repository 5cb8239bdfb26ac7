import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import type { Programme } from "../../model/programme";
import type { Scope } from "../../model/scope";
import { programmeAt } from "../programmeAt";
import type { EvidenceKind } from "./evidence";
import { progressOf, type Progress } from "./progressOf";
import { holdsOn, runsOf, unbroken } from "./runs";

/** A record that began or ceased to count between two days. */
export interface RecordMoved {
  readonly id: string;
  readonly kind: EvidenceKind;
  /** Gained: the day since which it counts. Lost: the first day on which it no longer did. */
  readonly on: Day;
}

export interface IndicatorChange {
  readonly indicator: Indicator;
  readonly before: Progress;
  readonly after: Progress;
  /** After less before, which for a count is what it gained less what it lost; `null` where either is not known. */
  readonly change: number | null;
  /** Both by day. */
  readonly gained: readonly RecordMoved[];
  readonly lost: readonly RecordMoved[];
}

/** What moved from one day to another, and by which records; whatever the order of the days, the earlier is before. */
export function progressBetween(
  programme: Programme,
  dayA: Day,
  dayB: Day,
  scope: Scope,
  region: string | null = null,
): readonly IndicatorChange[] {
  const earlier = programmeAt(programme, Math.min(dayA, dayB), scope);
  const later = programmeAt(programme, Math.max(dayA, dayB), scope);
  return later.programme.indicators.map((indicator) => {
    const before = progressOf(earlier, indicator, region);
    const after = progressOf(later, indicator, region);
    const intervals = unbroken(runsOf(later, indicator, region));
    const moved = (ids: readonly string[], others: readonly string[], onDay: typeof gainedOn) =>
      without(ids, others)
        .map((id) => ({
          id,
          kind: after.evidence.kind,
          on: onDay(intervals.get(id) ?? [], earlier.day, later.day),
        }))
        .toSorted((a, b) => a.on - b.on);
    return {
      indicator,
      before,
      after,
      change: before.value === null || after.value === null ? null : after.value - before.value,
      gained: moved(after.evidence.counted, before.evidence.counted, gainedOn),
      lost: moved(before.evidence.counted, after.evidence.counted, lostOn),
    };
  });
}

type Intervals = readonly { readonly from: Day; readonly until: Day }[];

function gainedOn(intervals: Intervals, _earlier: Day, later: Day): Day {
  return intervals.find((interval) => holdsOn(interval, later))?.from ?? later;
}

function lostOn(intervals: Intervals, earlier: Day, later: Day): Day {
  return intervals.find((interval) => holdsOn(interval, earlier))?.until ?? later;
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
