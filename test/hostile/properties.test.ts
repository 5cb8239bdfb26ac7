import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, showValue } from "../../src/data/cleanText";
import { decodeText } from "../../src/data/forms/decodeText";
import { xmlEscape } from "../../src/export/graph/xmlWriting";
import { plainName } from "../../src/export/shown/fileStem";
import { xmlText } from "../../src/export/xlsx/xmlText";
import { nastyText } from "../fixtures/anySet";
import { RUNS } from "../fixtures/propertyRuns";

const anyText = fc.oneof(nastyText, fc.string({ unit: "binary" }));
const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What a reader of XML makes of a text. */
function unescape(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (SIGNS[name ?? ""] ?? whole) : String.fromCharCode(Number(code)),
  );
}

describe("a text of anyone's", () => {
  it("is clean after one cleaning, and stays so", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw);
        expect(text).not.toMatch(/\p{Cf}|\p{Cs}|(?!\n)\p{Cc}|\uFFFD/u);
        expect(text).toBe(text.normalize("NFC").trim());
        expect(cleanText(text).text).toBe(text);
      }),
      RUNS,
    );
  });

  it("is told in a fault in at most a line, with nothing in it that cannot be seen", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.double(), fc.jsonValue()), (value) => {
        expect(showValue(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(showValue(value).length).toBeLessThanOrEqual(60 * "\\u{10FFFF}".length);
      }),
      RUNS,
    );
  });

  it("stands in XML without a mark of its own, and comes out of it as it was cleaned", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw);
        expect(xmlEscape(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot|#\d+);)/);
        expect(unescape(xmlEscape(text))).toBe(text.replace(/[\uFFFE\uFFFF]/g, ""));
      }),
      RUNS,
    );
  });

  it("stands in a workbook without a mark of its own, whatever it is made of", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(xmlText(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)|\p{Cs}|[\uFFFE\uFFFF]/u);
      }),
      RUNS,
    );
  });

  it("as the name of a file climbs nowhere and hides no ending", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainName(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
      RUNS,
    );
  });
});

describe("bytes of anyone's", () => {
  it("that are no UTF-8 are one character each, as windows-1252 has it", () => {
    const high = fc.uint8Array({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(high, (noise) => {
        const decoded = decodeText(Uint8Array.from([0x41, 0xe0, 0x41, ...noise]));
        expect(decoded?.encoding).toBe("windows-1252");
        expect(decoded?.text).toHaveLength(noise.length + 3);
        expect(decoded?.text).not.toContain("\uFFFD");
      }),
      RUNS,
    );
  });
});
