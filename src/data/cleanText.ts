/**
 * What must not stand in a text for people: control characters, bidi overrides, zero-width and other invisible
 * format characters, halves of surrogate pairs, and the mark that a damaged byte leaves.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/gu;
/** Nearly every text: nothing in it needs a second look. */
export const PLAIN = /^[\x20-\x7e\u00c0-\u017f]*$/;
const LINE_BREAK = /\r\n?|[\u2028\u2029\u0085]/g;

export interface CleanText {
  readonly text: string;
  /** Something was taken out beyond spaces at the ends. */
  readonly isChanged: boolean;
}

/** NFC, trimmed, without unsafe characters. Line breaks are kept as `\n`, a tab is a space. */
export function cleanText(raw: string): CleanText {
  if (PLAIN.test(raw)) return { text: raw.trim(), isChanged: false };
  const spaced = raw.replace(LINE_BREAK, "\n").replaceAll("\t", " ");
  const safe = spaced.replace(UNSAFE, (character) => (character === "\n" ? character : ""));
  return { text: safe.normalize("NFC").trim(), isChanged: safe.length !== spaced.length };
}

/** Whose letters look like each other's. */
const SCRIPTS = [/\p{sc=Latn}/u, /\p{sc=Grek}/u, /\p{sc=Cyrl}/u];

/** A word written with letters of two scripts, which the eye takes for another: `null` where there is none. */
export function findMixedWord(text: string): string | null {
  if (PLAIN.test(text)) return null;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find((word) => SCRIPTS.filter((script) => script.test(word)).length > 1) ?? null;
}

const LONGEST_SHOWN = 60;

/** A value as read, short enough for a message, invisible characters written out as `\u{200B}`. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  const text = String(value);
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
  return cut.replace(
    UNSAFE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}
