import {
  add,
  addDoubles,
  addTwoDoubles,
  and,
  countBoth,
  get,
  isBelow,
  loadDouble,
  loadLong,
  loadTwoDoubles,
  loadWord,
  repeat,
  set,
  shiftLeft,
  shiftRight,
  step,
  storeDouble,
  storeTwoDoubles,
  storeWord,
  TWO_ZEROS,
  whole,
  ZERO,
  type Code,
  type MachineFunction,
} from "./scoreMachineCode";

/** The values of a slot: one, or two that stand side by side and are added at once. */
export interface Lanes {
  readonly name: string;
  readonly type: "f64" | "v128";
  /** Bytes of a slot's values: 1 << shift. */
  readonly shift: number;
  readonly load: (address: Code, offset?: number) => Code;
  readonly store: (address: Code, value: Code) => Code;
  readonly add: (a: Code, b: Code) => Code;
  readonly zero: Code;
  /** Words of links read at once: with more, their tables would not stay near the processor. */
  readonly words: 1 | 2;
}

export const ONE: Lanes = {
  name: "One",
  type: "f64",
  shift: 3,
  load: loadDouble,
  store: storeDouble,
  add: addDoubles,
  zero: ZERO,
  words: 2,
};

export const TWO: Lanes = {
  name: "Two",
  type: "v128",
  shift: 4,
  load: loadTwoDoubles,
  store: storeTwoDoubles,
  add: addTwoDoubles,
  zero: TWO_ZEROS,
  words: 1,
};

/** Sums of the 256 ways to choose among 8 slots, one table for each byte of the words, from address 0. */
export const TABLES_BYTES = 16_384;

const tableBytes = ({ shift }: Lanes) => 256 << shift;

/** Tables of the values from an address on: T[chosen + bit] = T[chosen] + the value of that bit. */
export function tabulate(lanes: Lanes): MachineFunction {
  const { load, store, shift } = lanes;
  const [values, table, half, chosen, value] = [0, 1, 2, 3, 4];
  const each = whole(1 << shift);
  const double = repeat(
    [
      store(
        add(add(get(table), get(half)), get(chosen)),
        lanes.add(load(add(get(table), get(chosen))), get(value)),
      ),
      step(chosen, each),
    ],
    isBelow(get(chosen), get(half)),
  );
  const nextBit = [
    set(value, load(get(values))),
    set(chosen, whole(0)),
    double,
    step(values, each),
    set(half, shiftLeft(get(half), whole(1))),
  ];
  const nextTable = [
    store(get(table), lanes.zero),
    set(half, each),
    repeat(nextBit, isBelow(get(half), whole(tableBytes(lanes)))),
    step(table, whole(tableBytes(lanes))),
  ];
  const all = repeat(nextTable, isBelow(get(table), whole(TABLES_BYTES)));
  return {
    name: `tabulate${lanes.name}`,
    params: 1,
    locals: ["i32", "i32", "i32", lanes.type],
    body: [set(table, whole(0)), all],
  };
}

/** To the total of each row, the sums that the tables give for its words of links: `near`, and `far` if there are two. */
export function addUp(lanes: Lanes): MachineFunction {
  const [rows, end, totals, near, far, offset, word] = [0, 1, 2, 3, 4, 5, 6];
  const sumOf = (table: number): Code => {
    // The byte's place in a table: the byte times the bytes of an entry.
    const place = (byte: number) =>
      and(
        byte === 0
          ? shiftLeft(get(word), whole(lanes.shift))
          : shiftRight(get(word), whole(8 * byte - lanes.shift)),
        whole(255 << lanes.shift),
      );
    const [a, b, c, d] = [0, 1, 2, 3].map((byte) =>
      lanes.load(place(byte), (table + byte) * tableBytes(lanes)),
    );
    return lanes.add(lanes.add(a ?? [], b ?? []), lanes.add(c ?? [], d ?? []));
  };
  const addWord = (base: number, table: number) => [
    set(word, loadWord(add(get(base), get(offset)))),
    lanes.store(get(totals), lanes.add(lanes.load(get(totals)), sumOf(table))),
  ];
  const nextRow = [
    set(offset, loadWord(get(rows))),
    ...addWord(near, 0),
    ...(lanes.words === 2 ? addWord(far, 4) : []),
    step(rows, whole(4)),
    step(totals, whole(1 << lanes.shift)),
  ];
  return {
    name: `addUp${lanes.name}`,
    params: 5,
    locals: ["i32", "i32"],
    body: [repeat(nextRow, isBelow(get(rows), get(end)))],
  };
}

/** Rows taken at once: each part of another row is then read once for so many. */
export const ROWS_AT_ONCE = 4;

/** The links that each of some rows has in common with each row from the first of them on, over `length` bytes. */
export const countRows: MachineFunction = (() => {
  const [first, end, last, stride, length, counts, next] = [0, 1, 2, 3, 4, 5, 6];
  const [own, other, at, to, links] = [7, 8, 9, 10, 11];
  const rows = Array.from({ length: ROWS_AT_ONCE }, (_, row) => [
    12 + row,
    12 + ROWS_AT_ONCE + row,
  ]);
  const nextPart = [
    set(links, loadLong(add(get(other), get(at)))),
    ...rows.map(([row = 0, count = 0]) =>
      set(count, add(get(count), countBoth(loadLong(add(get(row), get(at))), get(links)))),
    ),
    step(at, whole(8)),
  ];
  const nextRows = [
    set(at, whole(0)),
    ...rows.flatMap(([row = 0, count = 0]) => [
      set(row, get(own)),
      set(count, whole(0)),
      step(own, get(stride)),
    ]),
    repeat(nextPart, isBelow(get(at), get(length))),
    ...rows.flatMap(([, count = 0]) => [storeWord(get(to), get(count)), step(to, get(next))]),
  ];
  const nextOther = [
    set(own, get(first)),
    set(to, get(counts)),
    repeat(nextRows, isBelow(get(own), get(end))),
    step(counts, whole(4)),
    step(other, get(stride)),
  ];
  return {
    name: "countRows",
    params: 7,
    locals: ["i32", "i32", "i32", "i32", "i64", ...rows.flat().map(() => "i32" as const)],
    body: [set(other, get(first)), repeat(nextOther, isBelow(get(other), get(last)))],
  };
})();
