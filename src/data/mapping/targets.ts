import type { Column } from "../../model/column";
import { TABLES, type TableName } from "../../model/tables";
import type { TableShape } from "./mapping";

/** Names of bodies that are parties of the row's agreement. */
export const PARTY = "party";

const PARTNERSHIP_COLUMNS = Object.keys(TABLES.partnerships).map((name) => `partnerships.${name}`);
const STEP_COLUMNS = ["partnership_steps.stage", "partnership_steps.date"];
const MEMBER_COLUMNS = ["members.role", "members.from", "members.to"];
/** Said of the body in a slot, not of the agreement. */
const BODY_COLUMNS = [
  "kind",
  "role",
  "region",
  "province",
  "istat",
  "country",
  "lon",
  "lat",
  "population",
  "url",
].map((name) => `organisations.${name}`);

/** What a column may hold in a table of agreements, pairs or memberships. */
export const AGREEMENT_TARGETS: readonly string[] = [
  PARTY,
  ...PARTNERSHIP_COLUMNS,
  "partnerships.title_en",
  ...STEP_COLUMNS,
  ...MEMBER_COLUMNS,
  ...BODY_COLUMNS,
];

/** Whether the column speaks of the body in a slot. */
export function isAboutBody(target: string): boolean {
  return target.startsWith("organisations.") || target.startsWith("members.");
}

/** What the columns of a table of that shape may hold. */
export function targetsOf(shape: TableShape, table: TableName | null): readonly string[] {
  if (shape === "unused") return [];
  if (shape !== "table") return AGREEMENT_TARGETS;
  if (table === null) return [];
  return Object.entries<Column>(TABLES[table]).flatMap(([name, { type }]) =>
    type === "wording" ? [`${table}.${name}`, `${table}.${name}_en`] : [`${table}.${name}`],
  );
}

/** The definition behind a target; `undefined` for parties and English twins. */
export function columnOfTarget(target: string): Column | undefined {
  const [table = "", name = ""] = target.split(".");
  const columns: Readonly<Record<string, Readonly<Record<string, Column>>>> = TABLES;
  if (!Object.hasOwn(columns, table)) return undefined;
  const own = columns[table];
  return own && Object.hasOwn(own, name) ? own[name] : undefined;
}
