import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DEPTH, MAX_FILE_BYTES } from "../../src/data/limits";
import { readJsonBytes, readJsonText } from "../../src/data/readJson";
import { scanJson } from "../../src/data/scanJson";
import { RUNS } from "../fixtures/propertyRuns";

describe("reading JSON", () => {
  it("finds a flaw in exactly the texts that JSON.parse refuses", () => {
    const nearlyJson = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([text, at, more]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + more + text.slice(from + 1);
      });
    const fragments = fc
      .array(
        fc.constantFrom(
          ..."[ ] { } , :".split(" "),
          '"',
          "1",
          "-0",
          "01",
          "1e9",
          ".5",
          "true",
          "nul",
          '"a"',
          '"\\u00e9"',
          '"\\x"',
          " ",
          "\n",
          "\u00a0",
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, fragments), (text) => {
        expect(scanJson(text, 1000).flaw === null).toBe(isJson(text));
      }),
      RUNS,
    );
  });

  it("reads what JSON.stringify wrote", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(readJsonText(text)).toMatchObject({ ok: true, value: JSON.parse(text) });
      }),
      RUNS,
    );
  });

  it("refuses deeper nesting than the limit, however deep, without recursion", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 * MAX_DEPTH }), fc.boolean(), (depth, isObject) => {
        const [open, close] = isObject ? ['{"a":', "}"] : ["[", "]"];
        const reading = readJsonText(open.repeat(depth) + "0" + close.repeat(depth));
        expect(reading.ok).toBe(depth <= MAX_DEPTH);
      }),
      RUNS,
    );
    expect(readJsonText("[".repeat(5_000_000))).toEqual({ ok: false, reason: "too-deep:32" });
  });

  it("names line and character of the first error", () => {
    expect(readJsonText('[\n  {"id": "a"},\n  {"id": b}\n]')).toEqual({
      ok: false,
      reason: "syntax:3:10",
    });
  });

  it("tells a text that was cut from one that is wrong", () => {
    const whole = '[{"id": "a", "n": -1.5e3, "b": true}]';
    for (let length = 1; length < whole.length; length += 1) {
      const reading = readJsonText(whole.slice(0, length));
      const isInsideWord =
        whole.slice(0, length).endsWith("tr") || /tru?$|t$/.test(whole.slice(0, length));
      if (!isInsideWord) expect(reading).toMatchObject({ reason: expect.stringMatching(/^cut:/) });
    }
  });

  it("finds repeated keys, also when one is written with escapes", () => {
    expect([...scanJson('[{"a":1},{"a":1,"\\u0061":2}]', 32).repeatedKeys]).toEqual([[1, "a"]]);
    expect([...scanJson('{"a":{"b":1,"b":2}}', 32).repeatedKeys]).toEqual([[-1, "b"]]);
    expect(scanJson('[{"a":{"a":1}},{"a":2}]', 32).repeatedKeys.size).toBe(0);
  });

  it("says of any text what a scan says, and of a sound one what is in it", () => {
    fc.assert(
      fc.property(writtenJson(), (text) => {
        const { flaw, repeatedKeys } = scanJson(text, MAX_DEPTH);
        expect(flaw).toBeNull();
        expect(readJsonText(text)).toEqual({ ok: true, value: JSON.parse(text), repeatedKeys });
      }),
      RUNS,
    );
  });

  it("refuses a number that is too long to be meant, among texts too", () => {
    const number = "1".repeat(1001);
    expect(readJsonText(`[{"a":"b","n":${number}}]`)).toMatchObject({ ok: false });
    expect(readJsonText(`[{"a":"b","n":${number.slice(1)}}]`)).toMatchObject({ ok: true });
  });

  it("drops a byte order mark and refuses bytes that are not UTF-8", () => {
    expect(readJsonBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x5b, 0x5d))).toMatchObject({ value: [] });
    expect(readJsonBytes(Uint8Array.of(0x22, 0xe8, 0x22))).toEqual({
      ok: false,
      reason: "not-utf-8",
    });
  });

  it("refuses more bytes than the limit, not the limit itself, and says the limit in MiB", () => {
    // Only the number of bytes is asked for before they are read.
    const ofSize = (byteLength: number) =>
      readJsonBytes(
        Object.defineProperty(new TextEncoder().encode("[]"), "byteLength", { value: byteLength }),
      );
    expect(ofSize(MAX_FILE_BYTES + 1)).toEqual({
      ok: false,
      reason: `too-large:${MAX_FILE_BYTES / 2 ** 20}`,
    });
    expect(ofSize(MAX_FILE_BYTES).ok).toBe(true);
  });

  it("says when a file is empty or a web page", () => {
    expect(readJsonText(" \n")).toEqual({ ok: false, reason: "empty" });
    expect(readJsonText("\n<!doctype html>")).toEqual({ ok: false, reason: "html" });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Objects in which keys may come twice, written with and without escapes and with space anywhere. */
function writtenJson(): fc.Arbitrary<string> {
  const space = fc.constantFrom("", "", " ", "\n");
  const text = fc.constantFrom('"a"', '"b"', '"\\u0061"', '"a:"', '"\\":"', '"\\\\"', '""', '":"');
  const { value } = fc.letrec<{ value: string; pair: string }>((tie) => ({
    pair: fc
      .tuple(space, text, space, tie("value"))
      .map(([before, key, after, own]) => `${before}${key}${after}:${own}`),
    value: fc
      .tuple(
        space,
        fc.oneof(
          { maxDepth: 3 },
          fc.oneof(text, fc.constantFrom("1", "null", "true")),
          fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
          fc.array(tie("pair"), { maxLength: 3 }).map((pairs) => `{${pairs.join(",")}}`),
        ),
        space,
      )
      .map((parts) => parts.join("")),
  }));
  return value;
}
