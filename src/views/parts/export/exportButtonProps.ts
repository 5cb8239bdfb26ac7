import type { Emphasis } from "../../../model/focus";
import type { Reading } from "../../useReading";

export interface ExportButtonProps {
  readonly reading: Reading;
  /** The records that are selected, where any are. */
  readonly chosen?: Emphasis | null;
}
