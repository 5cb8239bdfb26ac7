import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { USUAL_SEED, USUAL_SIZES } from "../../../src/cli/generate/generateDataSet";
import type { RawRecord } from "../../../src/cli/generate/material";
import { generateFiles, runGenerate } from "../../../src/cli/generate/runGenerate";
import { UsageError } from "../../../src/cli/readArguments";
import { readSource } from "../../../src/cli/readSource";
import { UserError } from "../../../src/cli/userError";

const USUAL = { ...USUAL_SIZES, seed: USUAL_SEED };
const quiet = { print: () => {}, printError: () => {} };

const recordsOf = (files: ReadonlyMap<string, string>): readonly RawRecord[] =>
  [...files].flatMap(([path, text]) =>
    path === "datapackage.json" ? [] : (JSON.parse(text) as readonly RawRecord[]),
  );

describe("the generator", () => {
  it("writes the same bytes for the same seed, and others for another", async () => {
    const first = await generateFiles(USUAL, null);
    expect(await generateFiles(USUAL, null)).toEqual(first);
    expect(await generateFiles({ ...USUAL, seed: 7 }, null)).not.toEqual(first);
  });

  it("marks every record of a set that stands on its own", async () => {
    const records = recordsOf(await generateFiles(USUAL, null));
    expect(records.length).toBeGreaterThan(1000);
    expect(records.filter((record) => record["illustrative"] !== true)).toEqual([]);
  });

  it("keeps the records it is put around, first and untouched", async () => {
    const files = await generateFiles({ ...USUAL, seed: 7 }, "data/real");
    for (const path of (await readdir("data/real")).filter((name) => name !== "datapackage.json")) {
      const real = JSON.parse(await readFile(join("data/real", path), "utf8")) as RawRecord[];
      const all = JSON.parse(files.get(path) ?? "[]") as RawRecord[];
      expect(all.slice(0, real.length), path).toEqual(real);
    }
  });

  it("writes a folder that the reader takes without a fault to its descriptor", async () => {
    const folder = await mkdtemp(join(tmpdir(), "generate-"));
    const args = [folder, "--authorities", "12", "--actors", "5", "--seed", "3"];
    expect(await runGenerate(args, quiet)).toBe(0);
    const { set, metadata } = await readSource(folder);
    expect(set.faults.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(set.tables.organisations.filter(({ role }) => role === "authority")).toHaveLength(12);
    expect(metadata["licenses"]).toMatchObject([{ name: "CC-BY-4.0" }]);
    await rm(folder, { recursive: true });
  });

  it("refuses an order that it does not understand, in a sentence", async () => {
    await expect(runGenerate([], quiet)).rejects.toThrow(UsageError);
    await expect(runGenerate(["out", "--seed", "many"], quiet)).rejects.toThrow("«many»");
    await expect(runGenerate(["out", "--around", "no/where"], quiet)).rejects.toThrow(UserError);
  });
});

describe("the shipped files", () => {
  it("are what the documented command writes, byte for byte", async () => {
    const files = await generateFiles(USUAL, "data/real");
    const shipped = (await readdir("data")).filter((name) => name.endsWith(".json")).sort();
    expect([...files.keys()].sort()).toEqual(shipped);
    for (const [path, text] of files) expect(await readFile(join("data", path), "utf8")).toBe(text);
  });

  it("mark every record that is neither of data/real nor a twinning with its source", async () => {
    const real = recordsOf(await filesOf("data/real"));
    expect(real.filter((record) => "illustrative" in record)).toEqual([]);
    expect(real.filter((record) => typeof record["source"] !== "string")).toEqual([]);
    const known = new Set(real.map((record) => JSON.stringify(record)));
    const unmarked = recordsOf(await filesOf("data")).filter(
      (record) => record["illustrative"] !== true && !known.has(JSON.stringify(record)),
    );
    expect(unmarked.length).toBeGreaterThan(20);
    for (const record of unmarked) {
      expect(record).toMatchObject({
        form: "gemellaggio",
        source: expect.stringContaining("Wikipedia"),
      });
    }
  });
});

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const read = names.map(
    async (name) => [name, await readFile(join(folder, name), "utf8")] as const,
  );
  return new Map(await Promise.all(read));
}
