/** What may divide the cells of a CSV file, the likelier first. */
export const DELIMITERS = [";", ",", "\t", "|"] as const;

/** Enough of a file to know. */
const LONGEST_SAMPLE = 64 * 1024;
const MOST_RECORDS = 50;

/** The first line of a file that Excel was told how to read. */
export const SEPARATOR_LINE = /^sep=(.)\n/i;

/**
 * The delimiter that stands in the first record, and most often as many times in those after it; `null`: none does,
 * and the file has one column.
 */
export function findDelimiter(text: string): string | null {
  const records = countInRecords(text);
  const [first] = records;
  if (!first) return null;
  let best: { readonly delimiter: string; readonly alike: number; readonly count: number } | null =
    null;
  for (const [at, delimiter] of DELIMITERS.entries()) {
    const count = first[at] ?? 0;
    if (count === 0) continue;
    const alike = records.filter((record) => record[at] === count).length / records.length;
    if (!best || alike > best.alike || (alike === best.alike && count > best.count)) {
      best = { delimiter, alike, count };
    }
  }
  return best?.delimiter ?? null;
}

/** How often each delimiter stands outside quotes, record by record; the last one may be cut. */
function countInRecords(text: string): readonly (readonly number[])[] {
  const end = Math.min(text.length, LONGEST_SAMPLE);
  const records: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let isQuoted = false;
  let isEmpty = true;
  for (let at = 0; at < end && records.length < MOST_RECORDS; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (character === "\n" && !isQuoted) {
      if (!isEmpty) records.push(counts);
      counts = DELIMITERS.map(() => 0);
      isEmpty = true;
      continue;
    } else if (!isQuoted) {
      const index = (DELIMITERS as readonly string[]).indexOf(character);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    }
    isEmpty = false;
  }
  if (!isEmpty && (end === text.length || records.length === 0)) records.push(counts);
  return records;
}
