/**
 * The one definition of the tables of a data set. The check, the record types, the descriptor's schemas, the
 * dictionary and the template all come from here.
 */
import { optional, required, type Column, type ValueOf } from "./column";
import { DIRECTIONS, INDICATOR_TYPES, JUDGED_STATUSES } from "./indicator";
import { ORGANISATION_ROLES } from "./organisation";
import { MEMBER_ROLES } from "./partnership";
import { CAPACITY_STAGES, CAPACITY_TRACKS, EVIDENCE_LEVELS, PARTNERSHIP_STAGES } from "./stages";

/** Every table takes these. */
const PROVENANCE = {
  source: optional("text"),
  note: optional("text"),
  illustrative: optional("flag"),
};

export const TABLES = {
  project: {
    id: required("id"),
    title: required("wording"),
    subtitle: optional("wording"),
    description: optional("wording"),
    start: required("date"),
    end: required("date"),
    recipients: optional("wording"),
    scope: optional("wording"),
    funding: optional("wording"),
    sector: optional("wording"),
    language: optional("wording"),
    manager: optional("text"),
    unit: optional("wording"),
    url: optional("url"),
    as_of: optional("date"),
    ...PROVENANCE,
  },
  objectives: { id: required("id"), text: required("wording"), ...PROVENANCE },
  results: {
    id: required("id"),
    objective: optional("reference", { to: "objectives" }),
    title: required("wording"),
    text: optional("wording"),
    line: optional("wording"),
    ...PROVENANCE,
  },
  regions: { id: required("id"), name: required("wording"), ...PROVENANCE },
  countries: {
    id: required("id"),
    name: required("wording"),
    area: optional("code", { values: ["western-balkans", "southern-mediterranean", "other"] }),
    ...PROVENANCE,
  },
  themes: { id: required("id"), name: required("wording"), ...PROVENANCE },
  organisations: {
    id: required("id"),
    name: required("wording"),
    role: required("code", { values: ORGANISATION_ROLES }),
    kind: optional("text"),
    region: optional("reference", { to: "regions" }),
    province: optional("text"),
    istat: optional("text"),
    country: optional("reference", { to: "countries" }),
    lon: optional("number", { min: -180, max: 180 }),
    lat: optional("number", { min: -90, max: 90 }),
    population: optional("number", { min: 0 }),
    joined: optional("date"),
    left: optional("date"),
    phase: optional("text"),
    serves: optional("reference", { to: "organisations" }),
    url: optional("url"),
    ...PROVENANCE,
  },
  partnerships: {
    id: required("id"),
    title: required("wording"),
    form: optional("text"),
    start: optional("date"),
    end: optional("date"),
    themes: optional("list", { to: "themes" }),
    countries: optional("list", { to: "countries" }),
    evidence: optional("code", { values: EVIDENCE_LEVELS }),
    url: optional("url"),
    ...PROVENANCE,
  },
  members: {
    partnership: required("reference", { to: "partnerships" }),
    organisation: required("reference", { to: "organisations" }),
    role: optional("code", { values: MEMBER_ROLES }),
    from: optional("date"),
    to: optional("date"),
    ...PROVENANCE,
  },
  partnership_steps: {
    partnership: required("reference", { to: "partnerships" }),
    stage: required("code", { values: PARTNERSHIP_STAGES }),
    date: optional("date"),
    ...PROVENANCE,
  },
  capacity_steps: {
    organisation: required("reference", { to: "organisations" }),
    track: required("code", { values: CAPACITY_TRACKS }),
    stage: required("code", { values: CAPACITY_STAGES }),
    date: optional("date"),
    ...PROVENANCE,
  },
  relations: {
    organisation: required("reference", { to: "organisations" }),
    country: required("reference", { to: "countries" }),
    since: optional("date"),
    until: optional("date"),
    form: optional("text"),
    ...PROVENANCE,
  },
  indicators: {
    id: required("id"),
    result: required("reference", { to: "results" }),
    name: required("wording"),
    definition: optional("wording"),
    unit: optional("wording"),
    type: optional("code", { values: INDICATOR_TYPES }),
    direction: optional("code", { values: DIRECTIONS }),
    baseline: optional("number"),
    baseline_date: optional("date"),
    measure: optional("measure"),
    frequency_months: optional("number", { min: 1 }),
    ...PROVENANCE,
  },
  targets: {
    indicator: required("reference", { to: "indicators" }),
    region: optional("reference", { to: "regions" }),
    date: required("date"),
    value: required("number"),
    ...PROVENANCE,
  },
  observations: {
    indicator: required("reference", { to: "indicators" }),
    region: optional("reference", { to: "regions" }),
    date: required("date"),
    value: required("number"),
    recorded: optional("date"),
    ...PROVENANCE,
  },
  judgements: {
    indicator: required("reference", { to: "indicators" }),
    region: optional("reference", { to: "regions" }),
    date: required("date"),
    status: required("code", { values: JUDGED_STATUSES }),
    reason: required("wording"),
    author: required("text"),
    ...PROVENANCE,
  },
} as const satisfies Record<string, Record<string, Column>>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A checked record of a table. */
export type RecordOf<T extends TableName> = {
  readonly [C in keyof (typeof TABLES)[T]]: (typeof TABLES)[T][C] extends Column
    ? ValueOf<(typeof TABLES)[T][C]>
    : never;
};

/** Table name → its checked records; a table that is absent is empty. */
export type CheckedTables = { readonly [T in TableName]: readonly RecordOf<T>[] };

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** The columns a table may have, English twins among them. */
export function knownColumns(table: TableName): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, { type }] of Object.entries<Column>(TABLES[table])) {
    names.add(name);
    if (type === "wording") names.add(`${name}_en`);
  }
  return names;
}
