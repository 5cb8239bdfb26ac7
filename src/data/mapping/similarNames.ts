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

/** Numbers in a name always tell, so each writing carries them whole. */
function writingsOf(name: string): ReadonlySet<string> {
  const letters = name.replace(/\d/g, "");
  const numbers = letters.length === name.length ? "" : name.replace(/\D/g, "");
  const writings = new Set([letters + numbers]);
  if (letters.length < SHORTEST - 1 || letters.length > LONGEST) return writings;
  for (let at = 0; at < letters.length; at += 1) {
    writings.add(letters.slice(0, at) + letters.slice(at + 1) + numbers);
  }
  return writings;
}

/** One letter too many, too few, another one, or two neighbours swapped; numbers in a name always tell. */
export function isSimilar(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || shorter >= LONGEST) return false;
  return isOneSlipApart(a, b) && a.replace(/\D/g, "") === b.replace(/\D/g, "");
}

function isOneSlipApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === right.slice(1) + right.slice(0, 1);
}
