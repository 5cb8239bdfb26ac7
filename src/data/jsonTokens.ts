const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Longer numbers are refused: no double needs them, and the pattern stays cheap. */
export const LONGEST_NUMBER = 1000;

export function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

/** The offset after the string that opens at `from`; where it breaks at `k`, the number `-1 - k`. */
export function afterString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -1 - at;
    if (code === 0x5c) {
      const length = escapeLength(text, at);
      if (length === 0) return -1 - Math.min(text.length, at + 1);
      at += length;
    } else at += 1;
  }
  return -1 - text.length;
}

/** The offset after the number or the word that begins at `from`; where it breaks at `k`, the number `-1 - k`. */
export function afterWord(text: string, from: number): number {
  for (const word of ["true", "false", "null"]) {
    if (text.startsWith(word, from)) return from + word.length;
  }
  let end = from;
  while (isNumberCharacter(text.charCodeAt(end))) end += 1;
  const isNumber = end - from <= LONGEST_NUMBER && NUMBER.test(text.slice(from, end));
  return isNumber ? end : -1 - (end === text.length ? end : from);
}

function escapeLength(text: string, at: number): number {
  const letter = text.charAt(at + 1);
  if (letter === "u") return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return letter !== "" && '"\\/bfnrt'.includes(letter) ? 2 : 0;
}

/** `+ - . 0…9 E e` */
function isNumberCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x45 ||
    code === 0x65
  );
}
