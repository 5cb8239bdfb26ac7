import { describe, expect, it } from "vitest";
import { decodeAs, declaredEncoding, decodeText } from "../../../src/data/forms/decodeText";

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

describe("the encoding that a descriptor declares", () => {
  it.each([
    ["UTF-8", "utf-8"],
    ["utf8", "utf-8"],
    ["utf-16", "utf-16le"],
    ["UTF-16LE", "utf-16le"],
    ["utf-16be", "utf-16be"],
    [" windows-1252 ", "windows-1252"],
    ["cp1252", "windows-1252"],
    ["ISO-8859-1", "windows-1252"],
    ["latin1", "windows-1252"],
  ])("%s is read as %s", (name, encoding) => {
    expect(declaredEncoding(name)).toBe(encoding);
  });

  it.each(["ebcdic", "", "constructor"])("«%s» is none that is read", (name) => {
    expect(declaredEncoding(name)).toBeNull();
  });
});

describe("a text", () => {
  it("is read as its byte order mark says, and the mark falls away", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0xe8, 0x00))).toEqual({ text: "è", encoding: "utf-16le" });
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xe8))).toEqual({ text: "è", encoding: "utf-16be" });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa8))).toEqual({
      text: "è",
      encoding: "utf-8",
    });
  });

  it("without a mark is UTF-8 where it can be, else windows-1252 with its curly quotes", () => {
    expect(decodeText(bytes(0xc3, 0xa8))).toEqual({ text: "è", encoding: "utf-8" });
    expect(decodeText(bytes(0x93, 0xe8, 0x94, 0x80, 0x9f, 0x81))).toEqual({
      text: "“è”€Ÿ\u0081",
      encoding: "windows-1252",
    });
    expect(decodeText(bytes(0xff, 0x41))).toEqual({ text: "ÿA", encoding: "windows-1252" });
    expect(decodeText(bytes(0xfe, 0x41))).toEqual({ text: "þA", encoding: "windows-1252" });
  });

  it("that contradicts its mark is refused, and no stand-in letter is put in", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x00, 0xd8))).toBeNull();
    expect(decodeAs("utf-8", bytes(0xe8))).toBeNull();
  });
});
