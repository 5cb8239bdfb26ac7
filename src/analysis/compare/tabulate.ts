import { isoDay, type CalendarDate } from "../../model/calendarDate";
import type { Column } from "../../model/column";
import type { Indicator, Measure } from "../../model/indicator";
import type { LocalText } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { plainPartnership } from "../../model/partnership";
import type { Programme } from "../../model/programme";
import { TABLE_NAMES, TABLES, type TableName } from "../../model/tables";

/** A value as two versions are compared: dates as written, lists in the order of their items, `null` = absent. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A record of a programme as a row of its table, with the defaults filled in. */
export interface TableRecord {
  readonly table: TableName;
  /** Its id, or the ids and words that tell it from the others of its table. Not always unique: a stage may return. */
  readonly key: string;
  /** In the order of the contract; English twins (`name_en`) follow their text. */
  readonly cells: ReadonlyMap<string, Cell>;
}

type Source = Readonly<Record<string, unknown>>;

/** What tells records apart in tables without an id. */
const KEY_COLUMNS: Partial<Record<TableName, readonly string[]>> = {
  members: ["partnership", "organisation"],
  partnership_steps: ["partnership", "stage"],
  capacity_steps: ["organisation", "track", "stage"],
  relations: ["organisation", "country"],
  targets: ["indicator", "region", "date"],
  observations: ["indicator", "region", "date"],
  judgements: ["indicator", "region", "date"],
};

/** Every record of a programme, table by table in the order of the contract. */
export function tabulate(programme: Programme): ReadonlyMap<TableName, readonly TableRecord[]> {
  const sources = sourcesOf(programme);
  return new Map(
    TABLE_NAMES.map((table) => [table, sources[table].map((source) => recordOf(table, source))]),
  );
}

function sourcesOf(programme: Programme): Readonly<Record<TableName, readonly Source[]>> {
  const { project, organisations, partnerships, indicators, capacitySteps, relations } = programme;
  return {
    project: [{ ...project, as_of: project.asOf }],
    objectives: programme.objectives.map(plain),
    results: programme.results.map(plain),
    regions: programme.regions.map(plain),
    countries: programme.countries.map(plain),
    themes: programme.themes.map(plain),
    organisations: organisations.map(withPlace),
    partnerships: partnerships.map((it) => plain(plainPartnership(it))),
    members: partnerships.flatMap(({ id, members }) => partsOf("partnership", id, members)),
    partnership_steps: partnerships.flatMap(({ id, steps }) => partsOf("partnership", id, steps)),
    capacity_steps: capacitySteps.map(plain),
    relations: relations.map(plain),
    indicators: indicators.map(withMeasure),
    targets: indicators.flatMap(({ id, targets }) => partsOf("indicator", id, targets)),
    observations: indicators.flatMap(({ id, observations }) =>
      partsOf("indicator", id, observations),
    ),
    judgements: indicators.flatMap(({ id, judgements }) => partsOf("indicator", id, judgements)),
  };
}

function plain(record: object): Source {
  return { ...record };
}

function partsOf(owner: string, id: string, parts: readonly object[]): readonly Source[] {
  return parts.map((part) => ({ ...part, [owner]: id }));
}

/** Coordinates that the data set does not give are not compared. */
function withPlace({ place, ...body }: Organisation): Source {
  const given = place?.derived === false ? place : null;
  return { ...body, lon: given?.lon ?? null, lat: given?.lat ?? null };
}

function withMeasure({ baselineDay, frequencyMonths, measure, ...indicator }: Indicator): Source {
  return {
    ...indicator,
    baseline_date: isoDay(baselineDay),
    frequency_months: frequencyMonths,
    measure: writeMeasure(measure),
  };
}

/** The inverse of the check's reading of the column. */
export function writeMeasure(measure: Measure): string {
  switch (measure.kind) {
    case "observed":
      return "observed";
    case "authorities-capacity":
      return `authorities:${measure.track}:${measure.stage}`;
    case "countries-pooled":
      return `countries:pooled:${measure.stage}`;
    default:
      return `${measure.kind}:${measure.span}:${measure.stage}`;
  }
}

function recordOf(table: TableName, source: Source): TableRecord {
  const cells = new Map<string, Cell>();
  for (const [name, { type }] of Object.entries<Column>(TABLES[table])) {
    const value = source[name] ?? null;
    if (type === "wording") {
      const text = value as LocalText | null;
      cells.set(name, text?.it ?? null);
      cells.set(`${name}_en`, text?.en ?? null);
    } else cells.set(name, cellOf(value));
  }
  const key = (KEY_COLUMNS[table] ?? ["id"])
    .map((name) => String(cells.get(name) ?? "–"))
    .join(" ");
  return { table, key, cells };
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(String).toSorted();
  if (typeof value !== "object" || value === null) return value as Cell;
  // A body stands where its table has the id; everything else with parts is a date.
  return "id" in value ? (value as Organisation).id : (value as CalendarDate).text;
}
