/** Shorter names differ from one another by a letter too easily. */
const SHORTEST = 5;
const LONGEST = 80;

/** Names less than two slips of the pen apart, found without comparing each with each. */
export interface NameIndex<T> {
  readonly add: (name: string, item: T) => void;
  /** What was added under a similar name, not the same one; in the order it was added. */
  readonly similarTo: (name: string) => readonly T[];
}

/**
 * Two names a letter apart have a writing in common once each has lost at most one letter
 * (W. Garbe, "SymSpell: symmetric delete spelling correction", 2012).
 */
export function nameIndex<T>(): NameIndex<T> {
  const byWriting = new Map<string, { name: string; item: T }[]>();
  return {
    add(name, item) {
      for (const writing of writingsOf(name)) {
        const there = byWriting.get(writing);
        if (there) there.push({ name, item });
        else byWriting.set(writing, [{ name, item }]);
      }
    },
    similarTo(name) {
      const found = new Set<T>();
      for (const writing of writingsOf(name)) {
        for (const other of byWriting.get(writing) ?? []) {
          if (other.name !== name && isSimilar(other.name, name)) found.add(other.item);
        }
      }
      return [...found];
    },
  };
}

function writingsOf(name: string): ReadonlySet<string> {
  const writings = new Set([name]);
  if (name.length < SHORTEST - 1 || name.length > LONGEST) return writings;
  for (let at = 0; at < name.length; at += 1) {
    writings.add(name.slice(0, at) + name.slice(at + 1));
  }
  return writings;
}

/** One letter too many, too few, another one, or two neighbours swapped; numbers in a name always tell. */
export function isSimilar(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.max(a.length, b.length) > LONGEST)
    return false;
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  return isOneSlipApart(a, b);
}

function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].toReversed().join("");
}
