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

/** `mapping`: what the panel holds now; the survey's outcome may still be that of an earlier one. */
export function summariseMapping({ outcome, mapped }: Survey, mapping: Mapping): MappingSummary {
  const isCounted = mapped === mapping || JSON.stringify(mapped) === JSON.stringify(mapping);
  const counts = new Map(
    outcome.counts
      .filter(({ records }) => records > 0)
      .map(({ table, records }) => [table, records]),
  );
  const isOfFiles = outcome.hasProject && mapped.project === null;
  const hasProject = isOfFiles || (mapping.project !== null && isCompleteProject(mapping.project));
  return {
    counts: isCounted ? counts : null,
    unusedCells: outcome.unusedCells,
    keptAsideCells: outcome.keptAside.reduce((sum, { cells }) => sum + cells, 0),
    openDoubts: outcome.doubts.filter(isOpen).length,
    openWords: outcome.unknownWords.length,
    hasProject,
    isEnough: hasProject && (counts.get("organisations") ?? 0) > 0,
  };
}
