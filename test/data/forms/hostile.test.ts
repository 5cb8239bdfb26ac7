import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSource } from "../../../src/data/forms/checkSource";
import { decodeAs } from "../../../src/data/forms/decodeText";
import { openSource, type SourceFile } from "../../../src/data/forms/openSource";
import { writeCsvSet } from "../../../src/export/writeCsvSet";
import { writeJsonFile } from "../../../src/export/writeJsonSet";
import { writeXlsx } from "../../../src/export/writeXlsx";
import { writeZip } from "../../../src/export/writeZip";
import { describeFault } from "../../../src/i18n/describeFault";
import { describeNote } from "../../../src/i18n/readingNotes";
import { rawTable } from "../../../src/model/rawTable";
import { buildTables } from "../../fixtures/dataSet";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

const SET = {
  tables: Object.entries(buildTables()).map(([name, records]) => rawTable(name, records)),
  metadata: { name: "prova" },
};

/** Sound files of every form, to be spoilt. */
const SOUND: readonly SourceFile[] = [
  writeXlsx(SET),
  writeJsonFile(SET),
  { path: "prova.zip", bytes: writeZip(writeCsvSet(SET)) },
  ...writeCsvSet(SET).filter(({ path }) => path === "organisations.csv"),
];

const spoilt: fc.Arbitrary<SourceFile> = fc
  .record({
    file: fc.constantFrom(...SOUND),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
      maxLength: 8,
    }),
    kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ file, changes, kept }) => {
    const bytes = file.bytes.slice(0, Math.ceil(file.bytes.length * kept));
    for (const [share, byte] of changes) bytes[Math.floor(share * (bytes.length - 1))] = byte;
    return { path: file.path, bytes };
  });

const invented: fc.Arbitrary<SourceFile> = fc.record({
  path: fc.constantFrom("organisations.csv", "themes.json", "a.zip", "datapackage.json", "b"),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
    fc
      .array(fc.constantFrom('"', ";", ",", "\n", "\r", "id", "name", "1,5", "\ufeff", "#esempio"))
      .map((parts) => new TextEncoder().encode(parts.join(""))),
    fc.json().map((text) => new TextEncoder().encode(text)),
  ),
});

describe("files from anyone", () => {
  it(
    "never make the reader throw, and whatever gives no table is said",
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.oneof(spoilt, invented), { maxLength: 3 }), async (files) => {
          const source = await openSource(files);
          const set = checkSource(source);
          for (const { path } of files) {
            const isHeard =
              source.raw.some(({ file }) => file?.startsWith(path)) ||
              source.faults.some(({ file }) => file?.startsWith(path)) ||
              source.notes.some(({ file }) => file.startsWith(path)) ||
              source.metadata !== null;
            expect(isHeard).toBe(true);
          }
          for (const fault of set.faults) {
            expect(describeFault(fault, "it").reason.length).toBeGreaterThan(10);
          }
          for (const note of source.notes)
            expect(describeNote(note, "en").length).toBeGreaterThan(10);
          for (const { read, kept, merged, leftOut } of set.totals) {
            expect(kept + merged + leftOut).toBe(read);
          }
        }),
        FEWER_RUNS,
      );
    },
  );

  it("never put the mark of a damaged byte into a text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), async (noise) => {
        const printable = noise.map((byte) => (byte < 0x20 ? 0x41 : byte));
        const bytes = new Uint8Array([...new TextEncoder().encode("id;name\na;"), ...printable]);
        const { raw } = await openSource([{ path: "themes.csv", bytes }]);
        // Bytes that are UTF-8 may spell it themselves.
        if (decodeAs("utf-8", bytes) === null) expect(JSON.stringify(raw)).not.toContain("\uFFFD");
      }),
      FEWER_RUNS,
    );
  });
});
