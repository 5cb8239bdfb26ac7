import { addTo, viewRows, type Rows } from "./rows";

export function packRows(lists: readonly ArrayLike<number>[]): Rows {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    start[i + 1] = (start[i] ?? 0) + list.length;
  });
  const items = new Int32Array(start[lists.length] ?? 0);
  lists.forEach((list, i) => items.set(list, start[i] ?? 0));
  return viewRows(start, items);
}

/** Row j of the result lists, in rising order, the rows that hold j. */
export function transposeRows(rows: Rows, count: number): Rows {
  const start = new Int32Array(count + 1);
  for (const item of rows.items) addTo(start, item + 1, 1);
  for (let i = 0; i < count; i++) addTo(start, i + 1, start[i] ?? 0);
  const next = start.slice();
  const items = new Int32Array(rows.items.length);
  for (let i = 0; i + 1 < rows.start.length; i++) {
    const end = rows.start[i + 1] ?? 0;
    for (let at = rows.start[i] ?? 0; at < end; at++) {
      const item = rows.items[at] ?? 0;
      items[next[item] ?? 0] = i;
      addTo(next, item, 1);
    }
  }
  return viewRows(start, items);
}
