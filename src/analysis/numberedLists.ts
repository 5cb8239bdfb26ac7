/** A list of names for each row, by number: of the same names the same number and the same list. */
export interface NumberedLists {
  readonly lists: readonly (readonly string[])[];
  /** The number of each row's list. */
  readonly of: Uint8Array | Uint16Array | Uint32Array;
}

/** Numbers lists in the order in which they are met first. */
export function listNumbers() {
  const lists: (readonly string[])[] = [];
  // Most lists have one name, which is found as it stands, or none.
  const [ofOne, ofMore] = [new Map<string, number>(), new Map<string, number>()];
  const numberOf = (names: readonly string[]): number => {
    const [first] = names;
    const isOne = names.length === 1 && first !== undefined;
    const numbers = isOne ? ofOne : ofMore;
    const name = isOne ? first : names.length === 0 ? "[]" : JSON.stringify(names);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, lists.length);
    return lists.push(names) - 1;
  };
  return { lists, numberOf };
}

export type ListNumbers = ReturnType<typeof listNumbers>;

/** Numbers below `count` in the least room that holds them. */
export function narrow(numbers: Uint32Array, count: number): NumberedLists["of"] {
  if (count <= 0x100) return Uint8Array.from(numbers);
  return count <= 0x1_0000 ? Uint16Array.from(numbers) : numbers;
}

/** The list of each of so many rows. */
export function numberLists(
  { lists, numberOf }: ListNumbers,
  count: number,
  listAt: (row: number) => readonly string[],
): NumberedLists {
  const of = new Uint32Array(count);
  for (let row = 0; row < count; row++) of[row] = numberOf(listAt(row));
  return { lists, of: narrow(of, lists.length) };
}

/** Marks the rows whose list passes the test, which is asked once for each list. */
export function markLists(
  { lists, of }: NumberedLists,
  test: (names: readonly string[]) => boolean,
) {
  const answers = lists.map((names) => (test(names) ? 1 : 0));
  const marks = new Uint8Array(of.length);
  for (let row = 0; row < marks.length; row++) marks[row] = answers[of[row] ?? 0] ?? 0;
  return marks;
}
