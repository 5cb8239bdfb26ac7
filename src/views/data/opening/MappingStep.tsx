import type { Mapping } from "../../../data/mapping/mapping";
import type { Survey } from "../../../data/mapping/survey";
import { MappingPanel } from "../mapping/MappingPanel";
import { openingTask } from "./openingTask";

interface MappingStepProps {
  readonly survey: Survey;
  readonly mapping: Mapping;
}

/** Tables that are not ours as they stand: the reader says what they are. */
export function MappingStep({ survey, mapping }: MappingStepProps) {
  return (
    <MappingPanel
      survey={survey}
      mapping={mapping}
      onChange={(changed) => void openingTask.changeMapping(changed)}
      onAccept={() => openingTask.acceptMapping()}
      onCancel={() => openingTask.cancel()}
    />
  );
}
