import type { TableName } from "../../model/tables";
import { isOpen } from "./matchBodies";
import type { Mapping } from "./mapping";
import { isCompleteProject } from "./projectFacts";
import type { Survey } from "./survey";

/** What comes out of a mapping, in the numbers that a reader watches while mapping. */
export interface MappingSummary {
  /** Records by table, those without any left out; `null` while they are being counted anew. */
  readonly counts: ReadonlyMap<TableName, number> | null;
  readonly unusedCells: number;
  readonly keptAsideCells: number;
  readonly openDoubts: number;
  readonly openWords: number;
  /** The set would have a project record. */
  readonly hasProject: boolean;
  /** A programme can come of it: bodies and a project. */
  readonly isEnough: boolean;
}

/** Whether the survey's outcome is that of the mapping. What is typed of the project changes nothing in the tables. */
export function isOutcomeOf({ mapped }: Survey, mapping: Mapping): boolean {
  if (mapped === mapping) return true;
  const textOf = (own: Mapping) => JSON.stringify({ ...own, project: null });
  return textOf(mapped) === textOf(mapping);
}

/** `mapping`: what the panel holds now; the survey's outcome may still be that of an earlier one. */
export function summariseMapping(survey: Survey, mapping: Mapping): MappingSummary {
  const { outcome, mapped } = survey;
  const isOfFiles = outcome.hasProject && mapped.project === null;
  const hasProject = isOfFiles || (mapping.project !== null && isCompleteProject(mapping.project));
  const counts = new Map<TableName, number>();
  for (const { table, records } of outcome.counts) if (records > 0) counts.set(table, records);
  // Typed since the survey, perhaps.
  if (!isOfFiles && hasProject) counts.set("project", 1);
  else if (!hasProject) counts.delete("project");
  return {
    counts: isOutcomeOf(survey, mapping) ? counts : null,
    unusedCells: outcome.unusedCells,
    keptAsideCells: outcome.keptAside.reduce((sum, { cells }) => sum + cells, 0),
    openDoubts: outcome.doubts.filter(isOpen).length,
    openWords: outcome.unknownWords.length,
    hasProject,
    isEnough: hasProject && (counts.get("organisations") ?? 0) > 0,
  };
}
