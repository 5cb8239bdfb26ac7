import { describe, expect, it } from "vitest";
import { isSafeEntryName, readEntryName } from "../../../../src/data/forms/zip/entryName";

describe("the name of a file in an archive", () => {
  it("is UTF-8 with its accents composed, else as Windows writes it", () => {
    const utf8 = new TextEncoder().encode("citta\u0300.csv");
    expect(readEntryName(utf8)).toBe("città.csv");
    expect(readEntryName(Uint8Array.of(0x63, 0x69, 0x74, 0x74, 0xe0))).toBe("città");
    expect(readEntryName(Uint8Array.of(0x80))).toBe("€");
  });

  it("stays inside the archive", () => {
    for (const name of [
      "a.csv",
      "cartella/a.csv",
      "cartella/",
      "..a",
      "a..",
      "c.d:e",
      "x".repeat(500),
    ]) {
      expect([name, isSafeEntryName(name)]).toEqual([name, true]);
    }
    for (const name of [
      "",
      "/",
      "/a",
      "a//b",
      "a//",
      "../a",
      "a/../b",
      "a/..",
      "./a",
      "C:a",
      "c:/a",
      "a\\b",
      "a\nb",
      "a\0",
      "x".repeat(501),
    ]) {
      expect([name, isSafeEntryName(name)]).toEqual([name, false]);
    }
  });
});
