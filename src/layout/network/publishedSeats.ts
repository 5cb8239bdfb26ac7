import type { Organisation } from "../../model/organisation";
import type { Seats, SeatingOrder } from "./seatingOrder";

/** Up to so many bodies they are seated where they are asked for: some 20 ms. */
export const SEATED_AT_ONCE = 400;

/** To be raised by hand whenever the same order gives other seats: a test says when. */
const ENGINE = 1;

/** Seats as they are published: a table in columns, of those who have one, in the order of the bodies; world units. */
export interface SeatTable {
  readonly columns: {
    readonly id: readonly string[];
    readonly x: readonly number[];
    readonly y: readonly number[];
  };
}

/**
 * What seats follow from, as a short text: the engine and a digest of all that it is given. Not a protection: seats that
 * were made for others are only to be told from one's own.
 */
export function basisOf(order: SeatingOrder): string {
  const { boxes, boxOf, isAuthority, radius, scale, hosts, scatter, memberships } = order;
  const digest = createDigest();
  for (const { x, y, rx, ry } of boxes) digest.add([x, y, rx, ry], 100);
  digest.add([scale, boxOf.length], 10_000);
  for (const numbers of [boxOf, isAuthority, hosts]) digest.add(numbers, 1);
  digest.add(radius, 1000);
  digest.add(scatter, 65_536);
  for (const numbers of [memberships.offsets, memberships.parties]) digest.add(numbers, 1);
  return `${ENGINE}-${digest.text()}`;
}

/** Two sums of 32 bits over rounded numbers: other machines may reckon the last digits otherwise. */
function createDigest() {
  let sums: readonly [number, number] = [0x2f6e2b1, 0x5bd1e995];
  const add = (numbers: ArrayLike<number>, unit: number) => {
    // Of one type, whatever is given: a loop that meets several kinds of arrays takes ten times as long.
    const values = new Float64Array(numbers);
    let [one, other] = sums;
    for (let i = 0; i < values.length; i++) {
      const value = Math.round((values[i] ?? 0) * unit);
      one = Math.imul(one ^ value, 0x9e3779b1);
      one ^= one >>> 15;
      other = Math.imul(other + value, 0x85ebca6b);
      other ^= other >>> 13;
    }
    sums = [one, other];
  };
  const text = () => sums.map((sum) => (sum >>> 0).toString(36)).join("");
  return { add, text };
}

/** Marks of the largest programmes are wider than a hundred times this. */
const UNIT = 1000;

export function writeSeats(
  bodies: readonly Organisation[],
  { boxOf }: SeatingOrder,
  { x, y }: Seats,
): SeatTable {
  const seated = [...boxOf.keys()].filter((body) => boxOf[body] !== -1);
  const rounded = (values: Float32Array) =>
    seated.map((body) => Math.round((values[body] ?? 0) * UNIT) / UNIT);
  return {
    columns: { id: seated.map((body) => bodies[body]?.id ?? ""), x: rounded(x), y: rounded(y) },
  };
}

/** Nobody sits further from the origin of a frame, which is 1000 wide. */
const FARTHEST = 10_000;

/** The seats of exactly these bodies in exactly this order, `null` where a file holds anything else. */
export function readSeats(
  value: unknown,
  bodies: readonly Organisation[],
  { boxOf }: SeatingOrder,
): Seats | null {
  const columns = memberOf(value, "columns");
  const [ids, xs, ys] = ["id", "x", "y"].map((name) => memberOf(columns, name));
  if (!Array.isArray(ids) || !isCoordinates(xs) || !isCoordinates(ys)) return null;
  const x = new Float32Array(boxOf.length).fill(Number.NaN);
  const y = new Float32Array(boxOf.length).fill(Number.NaN);
  let row = 0;
  for (const [body, box] of boxOf.entries()) {
    if (box === -1) continue;
    if (ids[row] !== bodies[body]?.id || row >= Math.min(xs.length, ys.length)) return null;
    x[body] = xs[row] ?? Number.NaN;
    y[body] = ys[row] ?? Number.NaN;
    row++;
  }
  const isWhole = [ids, xs, ys].every(({ length }) => length === row);
  return isWhole ? { x, y } : null;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function isCoordinates(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === "number" && Math.abs(item) <= FARTHEST)
  );
}
