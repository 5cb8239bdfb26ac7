import type { IndicatorMaterial, RawRecord, Sizes } from "./material";

export interface IndicatorTables {
  readonly indicators: RawRecord[];
  readonly targets: RawRecord[];
  readonly observations: RawRecord[];
}

/** The indicators of the material; targets of what is counted grow with the size of the set. */
export function recordIndicators(
  indicators: readonly IndicatorMaterial[],
  sizes: Sizes,
  usual: Sizes,
): IndicatorTables {
  const tables: IndicatorTables = { indicators: [], targets: [], observations: [] };
  for (const { record, scale, targets, observations } of indicators) {
    const factor = scale === null ? 1 : sizes[scale] / usual[scale];
    const indicator = String(record["id"]);
    tables.indicators.push({ ...record, illustrative: true });
    for (const [region, date, value] of targets) {
      const grown = factor === 1 ? value : Math.max(1, Math.round(value * factor));
      tables.targets.push(point(indicator, region, date, grown));
    }
    for (const [region, date, value, recorded] of observations) {
      const when = recorded === undefined ? {} : { recorded };
      tables.observations.push({ ...point(indicator, region, date, value), ...when });
    }
  }
  return tables;
}

function point(indicator: string, region: string | null, date: string, value: number): RawRecord {
  const where = region === null ? {} : { region };
  return { indicator, ...where, date, value, illustrative: true };
}
