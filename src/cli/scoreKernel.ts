import type { LinkBits } from "../analysis/network/packBits";
import type { LinkKernel } from "../analysis/network/linkKernel";
import {
  add,
  addDoubles,
  and,
  assembleModule,
  countBoth,
  get,
  isBelow,
  loadDouble,
  loadWord,
  repeat,
  set,
  shiftLeft,
  shiftRight,
  step,
  storeDouble,
  storeWord,
  whole,
  ZERO,
  type Code,
  type MachineFunction,
} from "./scoreMachineCode";

/** Sums of the 256 ways to choose among 8 values, one table after the other from address 0. */
const TABLE_BYTES = 256 * 8;
const TABLES = 8;
const PAGE_BYTES = 65_536;

/** Tables of the 64 values from an address on: T[chosen + bit] = T[chosen] + the value of that bit. */
const tabulate: MachineFunction = (() => {
  const [values, table, half, chosen, value] = [0, 1, 2, 3, 4];
  const double = repeat(
    [
      storeDouble(
        add(add(get(table), get(half)), get(chosen)),
        addDoubles(loadDouble(add(get(table), get(chosen))), get(value)),
      ),
      step(chosen, whole(8)),
    ],
    isBelow(get(chosen), get(half)),
  );
  const nextBit = [
    set(value, loadDouble(get(values))),
    set(chosen, whole(0)),
    double,
    step(values, whole(8)),
    set(half, shiftLeft(get(half), whole(1))),
  ];
  const nextTable = [
    storeDouble(get(table), ZERO),
    set(half, whole(8)),
    repeat(nextBit, isBelow(get(half), whole(TABLE_BYTES))),
    step(table, whole(TABLE_BYTES)),
  ];
  const all = repeat(nextTable, isBelow(get(table), whole(TABLES * TABLE_BYTES)));
  return {
    name: "tabulate",
    params: 1,
    locals: ["i32", "i32", "i32", "f64"],
    body: [set(table, whole(0)), all],
  };
})();

/** To the total of each row, the sums that the tables give for its two words of links. */
const addUp: MachineFunction = (() => {
  const [rows, end, totals, near, far, x, y] = [0, 1, 2, 3, 4, 5, 6];
  const sumOf = (word: number, table: number): Code => {
    // The byte's place in a table of doubles: eight times the byte.
    const place = (byte: number) =>
      and(
        byte === 0 ? shiftLeft(get(word), whole(3)) : shiftRight(get(word), whole(8 * byte - 3)),
        whole(255 * 8),
      );
    const [a, b, c, d] = [0, 1, 2, 3].map((byte) =>
      loadDouble(place(byte), (table + byte) * TABLE_BYTES),
    );
    return addDoubles(addDoubles(a ?? [], b ?? []), addDoubles(c ?? [], d ?? []));
  };
  const nextRow = [
    set(x, loadWord(add(get(near), loadWord(get(rows))))),
    set(y, loadWord(add(get(far), loadWord(get(rows))))),
    storeDouble(
      get(totals),
      addDoubles(loadDouble(get(totals)), addDoubles(sumOf(x, 0), sumOf(y, 4))),
    ),
    step(rows, whole(4)),
    step(totals, whole(8)),
  ];
  return {
    name: "addUp",
    params: 5,
    locals: ["i32", "i32"],
    body: [repeat(nextRow, isBelow(get(rows), get(end)))],
  };
})();

/** The links that each of some rows has in common with each row from the first of them on, over `length` bytes. */
const countRows: MachineFunction = (() => {
  const [first, end, last, stride, length, counts, next] = [0, 1, 2, 3, 4, 5, 6];
  const [own, other, at, count, to] = [7, 8, 9, 10, 11];
  const nextPart = [
    set(count, add(get(count), countBoth(add(get(own), get(at)), add(get(other), get(at))))),
    step(at, whole(8)),
  ];
  const nextOwn = [
    set(at, whole(0)),
    set(count, whole(0)),
    repeat(nextPart, isBelow(get(at), get(length))),
    storeWord(get(to), get(count)),
    step(to, get(next)),
    step(own, get(stride)),
  ];
  const nextOther = [
    set(own, get(first)),
    set(to, get(counts)),
    repeat(nextOwn, isBelow(get(own), get(end))),
    step(counts, whole(4)),
    step(other, get(stride)),
  ];
  return {
    name: "countRows",
    params: 7,
    locals: ["i32", "i32", "i32", "i32", "i32"],
    body: [set(other, get(first)), repeat(nextOther, isBelow(get(other), get(last)))],
  };
})();

type Call = (...numbers: readonly number[]) => void;

/** Where in the memory things begin, in bytes. */
function layOut({ slots, bySlot }: LinkBits, rows: number) {
  const offsets = TABLES * TABLE_BYTES;
  const totals = offsets + slots * 4;
  const values = totals + slots * 8;
  const counts = values + slots * 8;
  const bySlotAt = counts + rows * slots * 4;
  const byWordAt = bySlotAt + bySlot.byteLength;
  return { offsets, totals, values, counts, bySlotAt, byWordAt, end: byWordAt + bySlot.byteLength };
}

const MOST_ROWS = 8;

/**
 * The same as `plainKernel`, some three times as fast. Not for the page: its content policy lets no machine code in.
 */
export function machineKernel(bits: LinkBits): LinkKernel {
  const { slots, words } = bits;
  const at = layOut(bits, MOST_ROWS);
  const code = assembleModule([tabulate, addUp, countRows], Math.ceil(at.end / PAGE_BYTES));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
  const { buffer } = exports["memory"] as WebAssembly.Memory;
  const call = ({ name }: MachineFunction) => exports[name] as Call;
  const [fillTables, addTables, count] = [call(tabulate), call(addUp), call(countRows)];
  const offsets = new Int32Array(buffer, at.offsets, slots);
  const sums = new Float64Array(buffer, at.totals, slots);
  const copies = new Float64Array(buffer, at.values, slots);
  const counts = new Int32Array(buffer, at.counts, MOST_ROWS * slots);
  new Int32Array(buffer, at.bySlotAt, slots * words).set(bits.bySlot);
  new Int32Array(buffer, at.byWordAt, slots * words).set(bits.byWord);
  return {
    sumOverLinks(values, [from, to], rows, length, totals) {
      if (length === 0) return;
      copies.set(values);
      for (let r = 0; r < length; r++) offsets[r] = 4 * (rows[r] ?? 0);
      sums.fill(0, 0, length);
      for (let word = from; word < to; word += 2) {
        fillTables(at.values + word * 256);
        const near = at.byWordAt + word * slots * 4;
        addTables(at.offsets, at.offsets + length * 4, at.totals, near, near + slots * 4);
      }
      for (let r = 0; r < length; r++) totals[r] = (totals[r] ?? 0) + (sums[r] ?? 0);
    },
    countCommon(first, rows, [from, to]) {
      if (rows > MOST_ROWS) throw new RangeError(`${rows} rows at once`);
      const stride = words * 4;
      const start = at.bySlotAt + first * stride + from * 4;
      const [end, last] = [start + rows * stride, start + (slots - first) * stride];
      if (to > from)
        count(start, end, last, stride, (to - from) * 4, at.counts + first * 4, slots * 4);
      return counts;
    },
  };
}
