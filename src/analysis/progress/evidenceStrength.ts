import { EVIDENCE_LEVELS, type EvidenceLevel } from "../../model/stages";
import type { ProgrammeAt } from "../programmeAt";
import type { Progress } from "./progressOf";

/** The partnerships behind a value that stand on one level of evidence; `null` = not said. */
export interface EvidenceStrength {
  readonly level: EvidenceLevel | null;
  /** Ids; never empty. */
  readonly partnerships: readonly string[];
}

/** What stands behind the partnerships that a value counts or counts through, the strongest first, unsaid last. */
export function evidenceStrength(
  { programme }: ProgrammeAt,
  { evidence }: Progress,
): readonly EvidenceStrength[] {
  const levelOf = (id: string) => programme.partnershipById.get(id)?.evidence ?? null;
  return [...EVIDENCE_LEVELS.toReversed(), null]
    .map((level) => ({
      level,
      partnerships: evidence.partnerships.filter((id) => levelOf(id) === level),
    }))
    .filter(({ partnerships }) => partnerships.length > 0);
}
