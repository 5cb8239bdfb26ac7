import type { AgreementChart } from "../../layout/agreementChart";
import type { ChartPlace } from "../../layout/lookAtAgreements";
import type { Description } from "../network/TipBox";
import type { AgreementMark, BodyMark } from "./agreementMarks";

export interface AgreementsPictureProps {
  readonly chart: AgreementChart;
  /** In the order of the chart's agreements. */
  readonly agreements: readonly AgreementMark[];
  readonly bodies: readonly BodyMark[];
  readonly regionNames: readonly string[];
  /** Width of the names, in pixels. */
  readonly namesWidth: number;
  /** Accessible name. */
  readonly label: string;
  readonly dayLabel: string;
  /** The second date, written; `null` without one. */
  readonly otherLabel: string | null;
  /** Something is selected: what is not lit recedes. */
  readonly hasEmphasis: boolean;
  readonly describe: (place: ChartPlace) => Description | null;
  /** A partnership, or a group of them to be opened. */
  readonly onColumn: (column: number) => void;
  /** Index of a body. */
  readonly onBody: (body: number) => void;
  readonly onCloseQuarter: (column: number) => void;
  readonly onClose: () => void;
}
