import { afterSpace, afterString, afterWord } from "./jsonTokens";

/** The first thing in a text that is not JSON as RFC 8259 has it. */
export interface JsonFlaw {
  readonly kind: "syntax" | "cut" | "too-deep";
  readonly offset: number;
}

export interface JsonScan {
  readonly flaw: JsonFlaw | null;
  /** Index in the top array → a key that occurs twice in that item; -1 where the top is an object. */
  readonly repeatedKeys: ReadonlyMap<number, string>;
}

/**
 * Some plain values of an array with their commas, and the beginning of another: most of a table in columns. Not too
 * many at once, since a pattern remembers the way it came.
 */
const PLAIN_VALUES =
  /(?:(?:"[^"\\\p{Cc}]*"|null|true|false|-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?),){1,500}(?=["\-\dnft])/uy;

interface Frame {
  /** The keys met so far; `null` in an array. */
  readonly keys: Set<string> | null;
  index: number;
}

type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma" | "end";

/**
 * Walks a JSON text once, without recursion and without making values, so that what follows (`JSON.parse`) can
 * neither overflow the stack nor forget a repeated key.
 */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const scanner = new JsonScanner(text, maxDepth);
  const flaw = scanner.run();
  return { flaw, repeatedKeys: scanner.repeatedKeys };
}

class JsonScanner {
  readonly repeatedKeys = new Map<number, string>();
  readonly #frames: Frame[] = [];
  readonly #text: string;
  readonly #maxDepth: number;
  #at = 0;
  #expected: Expected = "value";

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  run(): JsonFlaw | null {
    for (;;) {
      this.#at = afterSpace(this.#text, this.#at);
      if (this.#at >= this.#text.length) {
        return this.#expected === "end" ? null : { kind: "cut", offset: this.#text.length };
      }
      const flaw = this.#step(this.#text.charAt(this.#at));
      if (flaw !== null) return { kind: flaw, offset: Math.min(this.#at, this.#text.length) };
    }
  }

  #step(character: string): JsonFlaw["kind"] | null {
    switch (this.#expected) {
      case "value":
        return this.#value(character);
      case "value or ]":
        return character === "]" ? this.#close() : this.#value(character);
      case "key":
        return this.#key(character);
      case "key or }":
        return character === "}" ? this.#close() : this.#key(character);
      case "colon":
        return character === ":" ? this.#take("value") : "syntax";
      case "comma":
        return this.#afterValue(character);
      case "end":
        return "syntax";
    }
  }

  #value(character: string): JsonFlaw["kind"] | null {
    if (this.#frames.length > 1 && this.#frames.at(-1)?.keys === null) {
      PLAIN_VALUES.lastIndex = this.#at;
      if (PLAIN_VALUES.test(this.#text)) {
        this.#at = PLAIN_VALUES.lastIndex;
        this.#expected = "value";
        return null;
      }
    }
    if (character === "{" || character === "[") {
      if (this.#frames.length >= this.#maxDepth) return "too-deep";
      const isObject = character === "{";
      this.#frames.push({ keys: isObject ? new Set() : null, index: 0 });
      return this.#take(isObject ? "key or }" : "value or ]");
    }
    const end =
      character === '"' ? afterString(this.#text, this.#at) : afterWord(this.#text, this.#at);
    if (end < 0) return this.#fail(end);
    this.#at = end;
    this.#expected = this.#frames.length === 0 ? "end" : "comma";
    return null;
  }

  #key(character: string): JsonFlaw["kind"] | null {
    if (character !== '"') return "syntax";
    const end = afterString(this.#text, this.#at);
    if (end < 0) return this.#fail(end);
    const written = this.#text.slice(this.#at + 1, end - 1);
    const key = written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
    const keys = this.#frames.at(-1)?.keys;
    if (keys?.has(key) === true) this.#noteRepeated(key);
    keys?.add(key);
    this.#at = end;
    this.#expected = "colon";
    return null;
  }

  #noteRepeated(key: string): void {
    const top = this.#frames[0];
    const index = top?.keys === null ? top.index : -1;
    if (!this.repeatedKeys.has(index)) this.repeatedKeys.set(index, key);
  }

  #afterValue(character: string): JsonFlaw["kind"] | null {
    const frame = this.#frames.at(-1);
    const isObject = frame?.keys !== null;
    if (character === (isObject ? "}" : "]")) return this.#close();
    if (character !== ",") return "syntax";
    if (frame) frame.index += 1;
    return this.#take(isObject ? "key" : "value");
  }

  #close(): null {
    this.#frames.pop();
    return this.#take(this.#frames.length === 0 ? "end" : "comma");
  }

  #take(expected: Expected): null {
    this.#at += 1;
    this.#expected = expected;
    return null;
  }

  #fail(end: number): JsonFlaw["kind"] {
    this.#at = -1 - end;
    return this.#at >= this.#text.length ? "cut" : "syntax";
  }
}
