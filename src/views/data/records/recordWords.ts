import type { TableRecord } from "../../../analysis/compare/tabulate";
import type { Language } from "../../../model/localText";
import type { Programme } from "../../../model/programme";
import type { TableName } from "../../../model/tables";
import { cellWords } from "./cellWords";

/** The column that names a record, and those that tell it from others of that name. */
const NAMING: Readonly<Record<TableName, readonly [string, ...string[]]>> = {
  project: ["title"],
  objectives: ["text"],
  results: ["title"],
  regions: ["name"],
  countries: ["name"],
  themes: ["name"],
  organisations: ["name"],
  partnerships: ["title"],
  members: ["partnership", "organisation"],
  partnership_steps: ["partnership", "stage", "date"],
  capacity_steps: ["organisation", "track", "stage", "date"],
  relations: ["organisation", "country"],
  indicators: ["name"],
  targets: ["indicator", "region", "date"],
  observations: ["indicator", "region", "date"],
  judgements: ["indicator", "region", "date"],
};

export interface RecordWords {
  readonly name: string;
  /** What tells it from other records of that name; `""` where the name is enough. */
  readonly detail: string;
}

/** How a record is called: «Rotte adriatiche», «firmato · 10/01/2011». */
export function recordWords(
  { table, key, cells }: TableRecord,
  programme: Programme,
  language: Language,
): RecordWords {
  const [naming, ...telling] = NAMING[table];
  const twin = language === "en" ? (cells.get(`${naming}_en`) ?? null) : null;
  const say = (column: string) =>
    cellWords(table, column, cells.get(column) ?? null, programme, language);
  return {
    name: typeof twin === "string" ? twin : (say(naming) ?? key),
    detail: telling.flatMap((column) => say(column) ?? []).join(" · "),
  };
}
