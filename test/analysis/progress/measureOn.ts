import { measureIndicator } from "../../../src/analysis/progress/measureIndicator";
import type { Scope } from "../../../src/model/scope";
import { addRecords, type RawTables } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";

/** The measure on the tiny set with whole tables replaced. */
export function measureOn(
  day: string,
  measure: string,
  region: string | null = null,
  overrides: RawTables = {},
) {
  const { at, indicator } = indicatorOn(day, measure, overrides);
  return measureIndicator(at, indicator, region);
}

/** The tiny set with whole tables replaced and an indicator `it` of that measure, on a day, in a scope. */
export function indicatorOn(
  day: string,
  measure: string,
  overrides: RawTables = {},
  scope: Partial<Scope> = {},
) {
  const indicators = addRecords("indicators", { id: "it", result: "R1", name: "Prova", measure });
  const at = programmeOn(day, { indicators, ...overrides }, scope);
  const indicator = at.programme.indicatorById.get("it");
  if (indicator === undefined) throw new Error(`no such measure: ${measure}`);
  return { at, indicator };
}

/** Id, authorities, countries, stage: one more partnership, started and dated 2011. */
export function withPartnerships(
  ...added: readonly (readonly [string, readonly string[], readonly string[], string])[]
): RawTables {
  const start = "2011-01-01";
  return {
    partnerships: addRecords(
      "partnerships",
      ...added.map(([id, , countries]) => ({ id, title: id, start, countries })),
    ),
    members: addRecords(
      "members",
      ...added.flatMap(([partnership, bodies]) =>
        bodies.map((organisation) => ({ partnership, organisation })),
      ),
    ),
    partnership_steps: addRecords(
      "partnership_steps",
      ...added.map(([partnership, , , stage]) => ({ partnership, stage, date: start })),
    ),
  };
}
