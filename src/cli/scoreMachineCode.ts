/** The little of WebAssembly that `scoreKernel` is written in (W3C, WebAssembly Core Specification 2.0, chapter 5). */

export type Code = readonly number[];

export type ValueType = "i32" | "i64" | "f64" | "v128";

const TYPE_CODES: Record<ValueType, number> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b };
const [NO_RESULT, FUNCTION_TYPE, FUNCTION_KIND, MEMORY_KIND] = [0x40, 0x60, 0, 2];
const [TWO_DOUBLES_ALIGNED, DOUBLE_ALIGNED, WORD_ALIGNED] = [4, 3, 2];

export function whole(value: number): Code {
  return [0x41, ...signed(value)];
}

export const ZERO: Code = [0x44, 0, 0, 0, 0, 0, 0, 0, 0];
const VECTOR = 0xfd;
/** Two doubles side by side, both 0. */
export const TWO_ZEROS: Code = [VECTOR, 0x0c, ...ZERO.slice(1), ...ZERO.slice(1)];

export function get(local: number): Code {
  return [0x20, local];
}

export function set(local: number, value: Code): Code {
  return [...value, 0x21, local];
}

const two =
  (operation: number) =>
  (a: Code, b: Code): Code => [...a, ...b, operation];

export const add = two(0x6a);
export const and = two(0x71);
export const shiftLeft = two(0x74);
export const shiftRight = two(0x76);
export const isBelow = two(0x49);
export const addDoubles = two(0xa0);
const andLong = two(0x83);

export function addTwoDoubles(a: Code, b: Code): Code {
  return [...a, ...b, VECTOR, ...unsigned(0xf0)];
}

const load =
  (operation: number, alignment: number) =>
  (address: Code, offset = 0): Code => [...address, operation, alignment, ...unsigned(offset)];

export const loadWord = load(0x28, WORD_ALIGNED);
export const loadDouble = load(0x2b, DOUBLE_ALIGNED);
export const loadLong = load(0x29, DOUBLE_ALIGNED);

export function storeWord(address: Code, value: Code): Code {
  return [...address, ...value, 0x36, WORD_ALIGNED, 0];
}

export function storeDouble(address: Code, value: Code): Code {
  return [...address, ...value, 0x39, DOUBLE_ALIGNED, 0];
}

export function loadTwoDoubles(address: Code, offset = 0): Code {
  return [...address, VECTOR, 0x00, TWO_DOUBLES_ALIGNED, ...unsigned(offset)];
}

export function storeTwoDoubles(address: Code, value: Code): Code {
  return [...address, ...value, VECTOR, 0x0b, TWO_DOUBLES_ALIGNED, 0];
}

/** Bits set in both of two double words. */
export function countBoth(a: Code, b: Code): Code {
  return [...andLong(a, b), 0x7b, 0xa7];
}

/** Does `body` and does it again as long as `again` is not 0. */
export function repeat(body: readonly Code[], again: Code): Code {
  return [0x03, NO_RESULT, ...body.flat(), ...again, 0x0d, 0, 0x0b];
}

/** Adds to a local. */
export function step(local: number, amount: Code): Code {
  return set(local, add(get(local), amount));
}

export interface MachineFunction {
  readonly name: string;
  /** All are whole numbers: addresses in bytes, and counts. */
  readonly params: number;
  readonly locals: readonly ValueType[];
  readonly body: readonly Code[];
}

/** A module that exports its functions, which return nothing, and a memory of so many pages of 64 KiB. */
export function assembleModule(
  functions: readonly MachineFunction[],
  pages: number,
): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ params }) => [
    FUNCTION_TYPE,
    ...list(Array.from({ length: params }, () => [TYPE_CODES.i32])),
    0,
  ]);
  const names = functions.map(({ name }, i) => [...text(name), FUNCTION_KIND, i]);
  const bodies = functions.map(({ locals, body }) =>
    sized([...list(locals.map((type) => [1, TYPE_CODES[type]])), ...body.flat(), 0x0b]),
  );
  const preamble = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const indices = functions.map((_, i) => [i]);
  const exported = [...names, [...text("memory"), MEMORY_KIND, 0]];
  const memory = [[0, ...unsigned(pages)]];
  return Uint8Array.from(
    [
      preamble,
      section(1, types),
      section(3, indices),
      section(5, memory),
      section(7, exported),
      section(10, bodies),
    ].flat(),
  );
}

function section(id: number, items: readonly Code[]): Code {
  return [id, ...sized(list(items))];
}

function sized(code: Code): Code {
  return [...unsigned(code.length), ...code];
}

function list(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function text(name: string): Code {
  return sized([...new TextEncoder().encode(name)]);
}

/** Seven bits a byte, the lowest first (LEB128). */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
