import type { CalendarDate, Day } from "../model/calendarDate";
import type { Indicator } from "../model/indicator";
import type { CheckedTables } from "../model/tables";
import { groupBy } from "../model/groupBy";
import { parseMeasure } from "./parseMeasure";
import { compareDated } from "./stepOrder";

/** `projectStart`: the baseline day of an indicator that gives none. */
export function buildIndicators(tables: CheckedTables, projectStart: Day): readonly Indicator[] {
  const targetsOf = byIndicator(tables.targets);
  const observationsOf = byIndicator(tables.observations);
  const judgementsOf = byIndicator(tables.judgements);
  return tables.indicators.map(
    ({ baseline_date: baselineDate, frequency_months: frequencyMonths, ...record }) => ({
      ...record,
      direction: record.direction ?? "increase",
      baselineDay: baselineDate?.first ?? projectStart,
      measure: parseMeasure(record.measure ?? "observed") ?? { kind: "observed" },
      frequencyMonths,
      targets: targetsOf(record.id),
      observations: observationsOf(record.id),
      judgements: judgementsOf(record.id),
    }),
  );
}

/** Indicator id → its rows without that id, in the order of their dates. */
function byIndicator<T extends { readonly indicator: string; readonly date: CalendarDate }>(
  rows: readonly T[],
): (id: string) => readonly Omit<T, "indicator">[] {
  const groups = groupBy(rows, ({ indicator }) => indicator);
  return (id) =>
    (groups.get(id) ?? []).toSorted(compareDated).map(({ indicator: _indicator, ...row }) => row);
}
