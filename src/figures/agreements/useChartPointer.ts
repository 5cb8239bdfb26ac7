import { useState, type MouseEvent, type RefObject } from "react";
import { placeUnder, rowsOfColumn, type ChartPlace } from "../../layout/lookAtAgreements";
import type { Point } from "../../layout/placement";
import type { AgreementsPictureProps } from "./agreementsPictureProps";

interface Pointed {
  readonly place: ChartPlace;
  /** In the picture, in pixels. */
  readonly at: Point;
}

type PointerProps = Pick<AgreementsPictureProps, "chart" | "namesWidth" | "onColumn" | "onBody">;

/** What the pointer is over, and what a press there opens. */
export function useChartPointer(scroller: RefObject<HTMLElement | null>, props: PointerProps) {
  const { chart, namesWidth, onColumn, onBody } = props;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const read = (event: MouseEvent): (Pointed & { readonly isName: boolean }) | null => {
    const box = scroller.current?.getBoundingClientRect();
    const marks = scroller.current?.querySelector(".agreements-marks")?.getBoundingClientRect();
    if (!box || !marks) return null;
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const isName = at.x < namesWidth;
    const y = event.clientY - marks.top;
    const place = isName
      ? { column: -1, row: placeUnder(chart, chart.columnX[0] ?? 0, y)?.row ?? -1 }
      : placeUnder(chart, event.clientX - marks.left, y);
    return place && { place, at, isName };
  };
  const handlePress = (event: MouseEvent) => {
    const found = read(event);
    if (!found) return;
    const { column, row } = found.place;
    const body = chart.rowBody[row];
    if (found.isName) {
      if (body !== undefined) onBody(body);
    } else if (reaches(chart, column, row)) onColumn(column);
  };
  return {
    pointed,
    handlers: {
      onPointerMove: (event: MouseEvent) => {
        const found = read(event);
        setPointed(found && isSame(found, pointed) ? pointed : found);
      },
      onPointerLeave: () => setPointed(null),
      onClick: handlePress,
    },
  };
}

/** The column's line passes here, or its head is meant. */
function reaches(chart: PointerProps["chart"], column: number, row: number): boolean {
  const rows = rowsOfColumn(chart, column);
  return row === -1 || ((rows[0] ?? 0) <= row && row <= (rows.at(-1) ?? -1));
}

function isSame(a: Pointed, b: Pointed | null): boolean {
  return a.place.column === b?.place.column && a.place.row === b.place.row;
}
