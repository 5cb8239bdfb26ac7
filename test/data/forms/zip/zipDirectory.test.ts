import { describe, expect, it } from "vitest";
import { readZipDirectory } from "../../../../src/data/forms/zip/zipDirectory";
import { centralHeader, patch, zipOf } from "../../../fixtures/zips";

const ARCHIVE = zipOf({ "a.csv": "id;name\n1;Lecce", "b.csv": "id\n2" });
/** Local header: 30 bytes, then the name; its length at 26, that of what follows the name at 28. */
const NAME = 30;

describe("the files of an archive", () => {
  it("begin where their own header ends", () => {
    const read = readZipDirectory(ARCHIVE);
    if (!("entries" in read)) throw new Error("refused");
    expect(read.entries.map(({ path }) => path)).toEqual(["a.csv", "b.csv"]);
    expect(read.entries[0]?.start).toBe(NAME + "a.csv".length);
  });

  it("have what a header adds to its name passed over", () => {
    const shifted = readZipDirectory(patch(ARCHIVE, [28, 2, 2]));
    if (!("entries" in shifted)) throw new Error("refused");
    expect(shifted.entries[0]?.start).toBe(NAME + "a.csv".length + 2);
  });

  it.each([
    ["another first letter", patch(ARCHIVE, [NAME, 0x62, 1])],
    ["another last letter", patch(ARCHIVE, [NAME + 4, 0x78, 1])],
    ["a shorter name", patch(ARCHIVE, [26, 4, 2])],
    ["no header at all", patch(ARCHIVE, [0, 0, 4])],
  ])("are refused where their own header has %s than the directory", (_what, bytes) => {
    expect(readZipDirectory(bytes)).not.toHaveProperty("entries");
  });
});

describe("what the directory says of a file", () => {
  const HEADER = centralHeader(ARCHIVE);
  it.each<[string, string, readonly [number, number, 1 | 2 | 4]]>([
    ["a packed length that 64 bits would hold", "zip-64", [20, 0xffffffff, 4]],
    ["a length that 64 bits would hold", "zip-64", [24, 0xffffffff, 4]],
    ["a place that 64 bits would hold", "zip-64", [42, 0xffffffff, 4]],
    ["more bytes than there are before the directory", "zip-damaged", [20, ARCHIVE.length, 4]],
    ["a place behind the directory", "zip-damaged", [42, ARCHIVE.length - 10, 4]],
    ["another mark at its beginning", "zip-damaged", [0, 7, 4]],
  ])("is refused with %s", (_what, reason, [at, value, size]) => {
    expect(readZipDirectory(patch(ARCHIVE, [HEADER + at, value, size]))).toEqual({
      ok: false,
      reason,
    });
  });
});

describe("the end of an archive", () => {
  const END = ARCHIVE.length - 22;
  const reasonOf = (bytes: Uint8Array) => {
    const read = readZipDirectory(bytes);
    return read.ok ? null : read.reason;
  };

  it.each<[string, string, readonly [number, number, 1 | 2 | 4]]>([
    ["a count that 64 bits would hold", "zip-64", [10, 0xffff, 2]],
    ["a length that 64 bits would hold", "zip-64", [12, 0xffffffff, 4]],
    ["a place that 64 bits would hold", "zip-64", [16, 0xffffffff, 4]],
    ["another part before it", "zip-parts", [4, 1, 2]],
    ["another part for its directory", "zip-parts", [6, 1, 2]],
    ["a directory that does not reach it", "zip-damaged", [12, 1, 4]],
    ["fewer files than the directory holds", "zip-damaged", [10, 1, 2]],
    ["more files than the directory holds", "zip-damaged", [10, 3, 2]],
  ])("is refused with %s", (_what, reason, [at, value, size]) => {
    expect(reasonOf(patch(ARCHIVE, [END + at, value, size]))).toBe(reason);
  });

  it("may count two hundred files, and no more", () => {
    const archiveOf = (count: number) =>
      zipOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.csv`, "a"])));
    expect(reasonOf(archiveOf(200))).toBeNull();
    expect(reasonOf(archiveOf(201))).toBe("zip-entries:200");
  });
});
