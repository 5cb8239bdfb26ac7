import type { Day } from "../model/calendarDate";
import type { Indicator } from "../model/indicator";
import type { CheckedTables } from "../model/tables";
import { groupBy } from "./groupBy";
import { parseMeasure } from "./parseMeasure";
import { compareDated } from "./stepOrder";

/** `projectStart`: the baseline day of an indicator that gives none. */
export function buildIndicators(tables: CheckedTables, projectStart: Day): readonly Indicator[] {
  const targets = groupBy(tables.targets, ({ indicator }) => indicator);
  const observations = groupBy(tables.observations, ({ indicator }) => indicator);
  const judgements = groupBy(tables.judgements, ({ indicator }) => indicator);
  return tables.indicators.map(
    ({ baseline_date: baselineDate, frequency_months: frequencyMonths, ...record }) => ({
      ...record,
      direction: record.direction ?? "increase",
      baselineDay: baselineDate?.first ?? projectStart,
      measure: parseMeasure(record.measure ?? "observed") ?? { kind: "observed" },
      frequencyMonths,
      targets: (targets.get(record.id) ?? [])
        .map(({ indicator: _indicator, ...target }) => target)
        .toSorted(compareDated),
      observations: (observations.get(record.id) ?? [])
        .map(({ indicator: _indicator, ...observation }) => observation)
        .toSorted(compareDated),
      judgements: (judgements.get(record.id) ?? [])
        .map(({ indicator: _indicator, ...judgement }) => judgement)
        .toSorted(compareDated),
    }),
  );
}
