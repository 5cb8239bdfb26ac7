import type { Mapping } from "../../../data/mapping/mapping";
import type { Survey } from "../../../data/mapping/survey";

/** What every step of the panel shows and changes. */
export interface MappingStepProps {
  readonly survey: Survey;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}
