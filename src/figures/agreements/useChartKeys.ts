import { useRef, useState, type KeyboardEvent } from "react";
import { moveInChart, type ChartPlace } from "../../layout/lookAtAgreements";
import type { AgreementsPictureProps } from "./agreementsPictureProps";
import { MOVE_KEYS } from "../moveKeys";

type KeysProps = Pick<
  AgreementsPictureProps,
  "chart" | "onColumn" | "onBody" | "onCloseQuarter" | "onClose"
>;

/** The keyboard's place in the chart, and what its keys do. */
export function useChartKeys(props: KeysProps) {
  const { chart, onColumn, onBody, onCloseQuarter, onClose } = props;
  const [cursor, setCursor] = useState<ChartPlace | null>(null);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  // Keys may come faster than pictures: each goes on from where the last one went.
  const latest = useRef<ChartPlace | null>(null);
  const handleEnter = (isShifted: boolean) => {
    const at = latest.current;
    if (!at || at.column >= chart.columns.length) return;
    const body = chart.rowBody[at.row];
    if (!isShifted) onColumn(at.column);
    else if (body !== undefined) onBody(body);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (MOVE_KEYS.has(event.key)) {
      latest.current = moveInChart(event.key, latest.current, chart);
      setCursor(latest.current);
    } else if (event.key === "Enter" || event.key === " ") handleEnter(event.shiftKey);
    else if (event.key === "-") {
      if (latest.current) onCloseQuarter(latest.current.column);
    } else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };
  const isThere = cursor !== null && cursor.column < chart.columns.length;
  return {
    cursor: hasKeyboard && isThere ? cursor : null,
    handlers: {
      onKeyDown: handleKey,
      onFocus: () => setHasKeyboard(true),
      onBlur: () => setHasKeyboard(false),
    },
  };
}
