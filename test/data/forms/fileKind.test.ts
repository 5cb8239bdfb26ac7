import { describe, expect, it } from "vitest";
import { fileKind, type FileKind } from "../../../src/data/forms/fileKind";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
const joined = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0);

describe("what a file is", () => {
  it.each<readonly [FileKind, string, Uint8Array]>([
    ["empty", "nothing", latin("")],
    ["empty", "blank lines", latin(" \n".repeat(512))],
    ["empty", "a byte order mark alone", latin("ï»¿")],
    ["text", "blank lines too long to be sure", latin(" \n".repeat(513))],
    ["text", "a table", latin("a;b\n1;2")],
    ["text", "text in two bytes a letter", joined(Uint8Array.of(0xff, 0xfe), wide("a"))],
    ["text", "the same, the other way round", Uint8Array.of(0xfe, 0xff, 0, 0x61)],
    ["binary", "a zero byte", Uint8Array.of(0x61, 0, 0x62)],
    ["zip", "an archive", latin("PK\x03\x04…")],
    ["zip", "an archive of nothing", latin("PK\x05\x06")],
    ["pdf", "a PDF", latin("%PDF-1.7")],
    ["image", "a PNG", latin("\x89PNG\r\n")],
    ["image", "a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["image", "a GIF", latin("GIF89a")],
    ["image", "a TIFF", latin("II*\0")],
    ["image", "a TIFF, the other way round", latin("MM\0*")],
    ["rtf", "rich text", latin("{\\rtf1")],
    ["packed", "gzip", Uint8Array.of(0x1f, 0x8b, 8)],
    ["packed", "7z", latin("7z\xbc\xaf")],
    ["packed", "RAR", latin("Rar!")],
    ["ole", "an old Office file of another kind", joined(OLE, wide("WordDocument"))],
    ["xls", "an old workbook", joined(OLE, wide("Workbook"))],
    [
      "xls",
      "an older workbook, cut in the middle of a letter",
      joined(OLE, wide("Book"), latin("x")),
    ],
    ["password", "a file behind a password", joined(OLE, wide("EncryptedPackage Workbook"))],
    ["html", "a page", latin("  <!DOCTYPE html><html>")],
    ["html", "a table copied from a page", latin("<table><tr>")],
    ["html", "a page after a byte order mark", latin("ï»¿<html>")],
    ["xml", "XML", latin("<?xml version='1.0'?>")],
    ["xml", "XML without its head", latin("<rows/>")],
  ])("is %s of %s", (kind, _what, bytes) => {
    expect(fileKind(bytes)).toBe(kind);
  });

  it("is told by its first bytes alone: the same bytes further on say nothing", () => {
    expect(fileKind(latin("a;%PDF"))).toBe("text");
    expect(fileKind(latin("PK"))).toBe("text");
  });
});
