import type { Evidence } from "../../../analysis/progress/evidence";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { usePhrases } from "../../../i18n/useLanguage";
import { EvidenceLink } from "../../parts/EvidenceLink";
import { SHEET_PHRASES } from "./sheetPhrases";

interface EvidenceListProps {
  readonly evidence: Evidence;
  readonly at: ProgrammeAt;
}

/** The records that an indicator counts, each a link to where it is seen: as many as its value. */
export function EvidenceList({ evidence, at }: EvidenceListProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  if (evidence.counted.length === 0) return <p className="quiet">{phrases.nothingCounted}</p>;
  return (
    <ul className="rows" data-list="counted">
      {evidence.counted.map((id) => (
        <li key={id}>
          <EvidenceLink id={id} kind={evidence.kind} at={at} />
        </li>
      ))}
    </ul>
  );
}
