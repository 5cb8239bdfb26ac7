import { foldName } from "../../model/foldName";

export interface FoldedHeader {
  /** Letters and single spaces. */
  readonly words: string;
  /** A number at the end: «Partner 3». */
  readonly number: number | null;
}

/** A header as comparison sees it: no case, accents, signs, and without a number at its end. */
export function foldHeader(header: string): FoldedHeader {
  const whole = foldName(header)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const match = /^(.*?)\s?(\d{1,3})$/.exec(whole);
  if (!match || match[1] === undefined || match[1] === "") return { words: whole, number: null };
  return { words: match[1], number: Number(match[2]) };
}
