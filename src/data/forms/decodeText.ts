/** The encodings a text may be in; the first is the usual one. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What descriptors call our encodings. */
const DECLARED: Readonly<Record<string, Encoding>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
};

/** The encoding that a descriptor declares; `null`: one that we do not read. */
export function declaredEncoding(name: string): Encoding | null {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(DECLARED, key) ? (DECLARED[key] ?? null) : null;
}

/**
 * A text without its byte order mark: as the mark says, else strict UTF-8, else windows-1252, which gives a character
 * for every byte. `null`: a mark that the bytes after it contradict. No U+FFFD is ever put in.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes);
  return decodeAs("utf-8", bytes) ?? decodeAs("windows-1252", bytes);
}

export function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText | null {
  if (encoding === "windows-1252") return { text: decodeWindows(bytes), encoding };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** What windows-1252 has for 0x80 to 0x9F; where it has nothing, the control character stays and is reported. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** By hand: Node 20 takes windows-1252 for ISO 8859-1, and loses every curly quote. */
function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder("iso-8859-1").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (byte) => WINDOWS[byte.charCodeAt(0) - 0x80] ?? byte);
}
