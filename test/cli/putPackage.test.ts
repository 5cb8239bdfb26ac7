import { createHash } from "node:crypto";
import type * as FilesOnDisk from "node:fs/promises";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { putPackage } from "../../src/cli/putPackage";
import { writePackage } from "../../src/export/writePackage";
import { rawTable } from "../../src/model/rawTable";

const disk = vi.hoisted(() => ({ loses: null as RegExp | null }));

/** A disk that loses the last byte of some files. */
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof FilesOnDisk>();
  const writeFile = (path: string, bytes: Uint8Array) =>
    real.writeFile(path, disk.loses?.test(path) ? bytes.subarray(1) : bytes);
  return { ...real, writeFile };
});

const DAY_MS = 24 * 3600 * 1000;
const FIRST_DAY = Date.parse("2026-01-01T12:00:00Z");

/** A release of two tables, of which there may have been the same before. */
function releaseOf(themes: number, regions: number) {
  const tables = [
    rawTable("themes", [{ id: `t${themes}`, name: "Mare" }]),
    rawTable("regions", [{ id: `r${regions}`, name: "Costa" }]),
  ];
  return writePackage(tables, { name: "prova" }, (bytes) =>
    createHash("sha256").update(bytes).digest(),
  );
}

/** Of which the third takes away what only the first had. */
const THREE_RELEASES = [0, 0, 31].map((daysLater, themes) => ({ daysLater, themes, regions: 0 }));

afterEach(() => {
  vi.useRealTimers();
  disk.loses = null;
});

describe("a disk that does not keep what is written", () => {
  it.each([/themes/, /datapackage/])(
    "leaves the release before as it was: what %s loses is noticed when it is read back",
    async (loses) => {
      const out = await mkdtemp(join(tmpdir(), "rete-release-"));
      await putPackage(releaseOf(1, 1), out);
      const before = await readFile(join(out, "datapackage.json"), "utf8");
      disk.loses = loses;
      await expect(putPackage(releaseOf(2, 2), out)).rejects.toThrow(
        /Non si può scrivere.+riletto, non è come è stato scritto/,
      );
      expect(await readFile(join(out, "datapackage.json"), "utf8")).toBe(before);
      expect((await readdir(out)).filter((name) => name.endsWith(".part"))).toEqual([]);
      await rm(out, { recursive: true });
    },
  );
});

describe("what a release takes away", () => {
  it("has been out of use for thirty days at least, whatever was released when", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const releases = fc.array(
      fc.record({
        daysLater: fc.oneof(fc.nat({ max: 70 }), fc.constantFrom(29, 30, 31)),
        themes: fc.nat({ max: 3 }),
        regions: fc.nat({ max: 2 }),
      }),
      { minLength: 2, maxLength: 8 },
    );
    const everRemoved: string[] = [];
    await fc.assert(
      fc.asyncProperty(releases, async (all) => {
        const out = await mkdtemp(join(tmpdir(), "rete-release-"));
        const lastUsed = new Map<string, number>();
        let now = FIRST_DAY;
        let current: readonly string[] = [];
        for (const { daysLater, themes, regions } of all) {
          now += daysLater * DAY_MS;
          vi.setSystemTime(now);
          const written = releaseOf(themes, regions);
          // What is replaced was in use until this moment.
          for (const name of current) lastUsed.set(name, now);
          current = written.tables.map(({ path }) => path);
          for (const name of current) lastUsed.set(name, now);
          const removed = await putPackage(written, out);
          everRemoved.push(...removed);
          for (const name of removed.filter((file) => lastUsed.has(file))) {
            expect(now - (lastUsed.get(name) ?? now)).toBeGreaterThan(30 * DAY_MS);
          }
          const there = await readdir(out);
          expect(current.filter((name) => !there.includes(name))).toEqual([]);
          expect(there).toContain("datapackage.json");
        }
        await rm(out, { recursive: true });
      }),
      { numRuns: 20, examples: [[THREE_RELEASES]] },
    );
    expect(everRemoved).toContain(releaseOf(0, 0).tables[0]?.path);
  });
});
