/**
 * Whether a typed word may stand for another: one slip in a word of four letters or more, two from eight on. A slip is a
 * letter too many, missing, wrong, or two neighbours exchanged (Damerau, Communications of the ACM 7(3), 1964).
 * The typed word may stop before the other ends.
 */
export function isTypoOf(typed: string, word: string): boolean {
  const slips = slipsIn(typed);
  if (slips === 0 || word.length < typed.length - slips) return false;
  // Few people mistake the first letter and the second as well.
  if (typed[0] !== word[0] && typed[1] !== word[1] && typed[0] !== word[1]) return false;
  return leastSlips(typed, word.slice(0, typed.length + slips), slips) <= slips;
}

function slipsIn(typed: string): number {
  return typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
}

/** The fewest slips from the typed word to any beginning of the other; past the limit, any larger number. */
function leastSlips(typed: string, word: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (isSwapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(...last);
}
