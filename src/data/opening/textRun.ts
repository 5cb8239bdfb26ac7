/** Texts as one, of which each is cut out when it is asked for: half a million strings are memory and work. */
export interface TextRun {
  readonly length: number;
  readonly text: string;
  /** Where each text ends. */
  readonly ends: Codes;
}

/** Numbers in as few bytes as the highest needs; one number where all are the same. */
export type Codes = number | Uint8Array | Uint16Array | Uint32Array;

export function joinTexts(texts: readonly string[]): TextRun {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [row, text] of texts.entries()) ends[row] = end += text.length;
  return { length: texts.length, text: texts.join(""), ends: narrow(ends) };
}

export function textAt({ text, ends }: TextRun, row: number): string {
  return text.slice(row === 0 ? 0 : codeAt(ends, row - 1), codeAt(ends, row));
}

export function cutTexts(run: TextRun): readonly string[] {
  return Array.from({ length: run.length }, (_, row) => textAt(run, row));
}

export function narrow(numbers: Uint32Array): Codes {
  let [least, most] = [numbers[0] ?? 0, numbers[0] ?? 0];
  for (const number of numbers) {
    if (number < least) least = number;
    else if (number > most) most = number;
  }
  if (least === most) return least;
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : numbers;
}

export function codeAt(codes: Codes, row: number): number {
  return typeof codes === "number" ? codes : (codes[row] ?? 0);
}
