import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

const PAGE = 10;
const ROW_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE,
  PageDown: PAGE,
  Home: -Infinity,
  End: Infinity,
};
const LINKS = "a, button";

interface Cursor {
  readonly row: number;
  /** Which of the row's links. */
  readonly stop: number;
}

/** The keyboard's place in a long table: one row can be reached with Tab, the others with the keys. */
export function useRowCursor(scroller: RefObject<HTMLElement | null>, rowCount: number) {
  const [cursor, setCursor] = useState<Cursor>({ row: 0, stop: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const isMoving = useRef(false);
  const row = Math.min(cursor.row, Math.max(0, rowCount - 1));
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const box = scroller.current;
    const line = box?.querySelector<HTMLElement>(`tr[data-row="${row}"]`);
    if (!box || !line) return;
    const links = line.querySelectorAll<HTMLElement>(LINKS);
    links[Math.min(cursor.stop, links.length - 1)]?.focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
  }, [scroller, row, cursor]);
  const move = (next: Cursor) => {
    isMoving.current = true;
    setCursor(next);
  };
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rowStep = ROW_STEPS[event.key];
    const linkStep = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (rowStep !== undefined) {
      move({ ...cursor, row: Math.min(rowCount - 1, Math.max(0, row + rowStep)) });
    } else if (linkStep !== undefined) {
      const line = event.target instanceof Element ? event.target.closest("tr") : null;
      const last = (line?.querySelectorAll(LINKS).length ?? 1) - 1;
      move({ row, stop: Math.min(last, Math.max(0, cursor.stop + linkStep)) });
    } else return;
    event.preventDefault();
  };
  const handleFocus = (target: Element) => {
    setHasFocus(true);
    const line = target.closest<HTMLElement>("tr[data-row]");
    if (!line || isMoving.current) return;
    const stop = [...line.querySelectorAll(LINKS)].indexOf(target);
    setCursor({ row: Number(line.dataset["row"]), stop: Math.max(0, stop) });
  };
  return {
    current: row,
    /** The row that must stay drawn, −1 for none. */
    kept: hasFocus ? row : -1,
    handlers: {
      onKeyDown: handleKey,
      onFocus: (event: { readonly target: Element }) => handleFocus(event.target),
      onBlur: () => setHasFocus(false),
    },
  };
}
