/** What XML cannot hold, and the sign that announces such a character in a workbook. */
// oxlint-disable-next-line no-control-regex -- control characters are what we look for
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text as the content of an element or attribute of a workbook (`_x0007_`: ECMA-376 part 1, 22.9.2.19). */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Nearly every text: nothing in it needs a second look. */
const PLAIN = /^[\x20\x21\x23-\x25\x27-\x3b\x3d\x3f-\x5e\x60-\x7e\u00a0-\u2fff]*$/;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
