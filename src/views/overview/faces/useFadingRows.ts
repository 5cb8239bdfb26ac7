import { useEffect, useMemo, useState } from "react";
import { prefersStillness } from "../../../figures/network/useGlide";
import "../../../figures/fadeMarks.css";

/** As in useLeaving.ts and its style sheet. */
const FADE_MS = 200;

interface Turn {
  readonly before: ReadonlyMap<string, number>;
  readonly gone: ReadonlySet<string>;
}

/**
 * Rows of a table that come and go as marks do: those that have just left stand where they stood until they have faded.
 * A row of the same key counts as the same. With less motion asked for, the rows are as they were given.
 * @returns The rows to draw, and the class of each.
 */
export function useFadingRows<R>(rows: readonly R[], keyOf: (row: R) => string) {
  const [last, setLast] = useState(rows);
  const [turn, setTurn] = useState<(Turn & { readonly left: readonly R[] }) | null>(null);
  if (last !== rows) {
    setLast(rows);
    setTurn(prefersStillness() ? null : turnBetween(last, rows, keyOf));
  }
  useEffect(() => {
    if (!turn) return undefined;
    const timer = setTimeout(() => setTurn(null), FADE_MS);
    return () => clearTimeout(timer);
  }, [turn]);
  const drawn = useMemo(() => (turn ? withLeft(rows, turn, keyOf) : rows), [rows, turn, keyOf]);
  const classOf = (row: R) => {
    if (!turn) return undefined;
    const key = keyOf(row);
    return turn.gone.has(key) ? "leaves" : turn.before.has(key) ? undefined : "comes";
  };
  return { drawn, classOf };
}

function turnBetween<R>(last: readonly R[], rows: readonly R[], keyOf: (row: R) => string) {
  const before = new Map(last.map((row, place) => [keyOf(row), place]));
  const now = new Set(rows.map(keyOf));
  const left = last.filter((row) => !now.has(keyOf(row)));
  const isSame = left.length === 0 && now.size === before.size;
  return isSame ? null : { before, left, gone: new Set(left.map(keyOf)) };
}

/** Each that left before the first row that stood after it. */
function withLeft<R>(
  rows: readonly R[],
  { before, left }: Turn & { readonly left: readonly R[] },
  keyOf: (row: R) => string,
): readonly R[] {
  const waiting = [...left];
  const placeOf = (row: R | undefined) => (row ? before.get(keyOf(row)) : undefined) ?? -1;
  const drawn: R[] = [];
  let next = 0;
  for (const row of rows) {
    const place = placeOf(row);
    while (next < waiting.length && placeOf(waiting[next]) < place)
      drawn.push(...waiting.slice(next, ++next));
    drawn.push(row);
  }
  return [...drawn, ...waiting.slice(next)];
}
