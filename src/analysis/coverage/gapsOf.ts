import type { Organisation } from "../../model/organisation";
import type { Programme } from "../../model/programme";
import type { TableName } from "../../model/tables";
import { tabulate, type TableRecord } from "../compare/tabulate";

/** What a record can lack; how a figure is weakened by it is for `restOf` to say. */
export const GAP_IDS = [
  "derived-place",
  "no-place",
  "partnership-without-start",
  "partnership-without-steps",
  "undated-partnership-step",
  "undated-capacity-step",
  "relation-without-start",
  "body-without-source",
  "partnership-without-source",
  "relation-without-source",
  "step-without-source",
  "value-without-source",
] as const;
export type GapId = (typeof GAP_IDS)[number];

/** The records that lack something, of how many that should have it. Every count is the length of a list. */
export interface Gap {
  readonly id: GapId;
  readonly records: readonly TableRecord[];
  readonly total: number;
}

type Tables = ReadonlyMap<TableName, readonly TableRecord[]>;

export function gapsOf(programme: Programme): readonly Gap[] {
  const tables = tabulate(programme);
  return GAP_IDS.map((id) => {
    const { among, lacks } = ruleFor(id, programme);
    const candidates = among.flatMap((table) => recordsOf(tables, table));
    return { id, records: candidates.filter(lacks), total: candidates.length };
  });
}

interface GapRule {
  readonly among: readonly TableName[];
  readonly lacks: (record: TableRecord) => boolean;
}

function ruleFor(id: GapId, programme: Programme): GapRule {
  const without = (column: string) => (record: TableRecord) => record.cells.get(column) === null;
  switch (id) {
    case "derived-place":
      return {
        among: ["organisations"],
        lacks: placeOf(programme, ({ place }) => place?.derived === true),
      };
    case "no-place":
      return {
        among: ["organisations"],
        lacks: placeOf(programme, ({ place }) => place === null),
      };
    case "partnership-without-start":
      return { among: ["partnerships"], lacks: without("start") };
    case "partnership-without-steps":
      return {
        among: ["partnerships"],
        lacks: ({ key }) => programme.partnershipById.get(key)?.steps.length === 0,
      };
    case "undated-partnership-step":
      return { among: ["partnership_steps"], lacks: without("date") };
    case "undated-capacity-step":
      return { among: ["capacity_steps"], lacks: without("date") };
    case "relation-without-start":
      return { among: ["relations"], lacks: without("since") };
    case "body-without-source":
      return { among: ["organisations"], lacks: without("source") };
    case "partnership-without-source":
      return { among: ["partnerships"], lacks: without("source") };
    case "relation-without-source":
      return { among: ["relations"], lacks: without("source") };
    case "step-without-source":
      return { among: ["partnership_steps", "capacity_steps"], lacks: without("source") };
    case "value-without-source":
      return { among: ["targets", "observations"], lacks: without("source") };
  }
}

function placeOf(programme: Programme, test: (body: Organisation) => boolean) {
  return ({ key }: TableRecord): boolean => {
    const body = programme.organisationById.get(key);
    return body !== undefined && test(body);
  };
}

function recordsOf(tables: Tables, table: TableName): readonly TableRecord[] {
  return tables.get(table) ?? [];
}
