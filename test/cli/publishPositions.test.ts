import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generateFiles } from "../../src/cli/generate/runGenerate";
import { writeFiles } from "../../src/cli/generate/writeTables";
import { readSource } from "../../src/cli/readSource";
import { buildSourceProgramme } from "../../src/cli/buildSourceProgramme";
import { runVerb } from "../../src/cli/runVerb";
import { readDescriptor } from "../../src/data/descriptor";
import { editionOf } from "../../src/data/edition";
import { loadPositions } from "../../src/data/loadPositions";
import { basisOf, readSeats } from "../../src/layout/network/publishedSeats";
import { orderNetwork } from "../../src/layout/placeNetworkFace";
import { makeFolder } from "../fixtures/folders";
import { serveFiles } from "../fixtures/publishedFiles";
import { geography } from "../layout/shippedPicture";

const SIZE = { authorities: 420, actors: 40, partners: 30, partnerships: 300, seed: 3 };
const SLOW = 120_000;

let source = "";
let published = "";

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const code = await runVerb(args, {
    print: (text) => out.push(text),
    printError: (text) => out.push(text),
  });
  return { code, out: out.join("\n") };
}

async function descriptorOf(folder: string) {
  const { descriptor } = readDescriptor(await readFile(join(folder, "datapackage.json")));
  if (!descriptor) throw new Error("no descriptor");
  return descriptor;
}

/** The page's reader, whose files lie in the published folder. */
function load(computedFrom: string, frame = "landscape") {
  return loadPositions({ path: "data/", origin: "published" }, frame, computedFrom, {
    environment: {
      baseUrl: "https://rete.example/",
      isOnline: () => true,
      retries: 0,
      fetch: serveFiles((name) => readFileSync(join(published, name))),
    },
  });
}

beforeAll(async () => {
  source = await makeFolder();
  published = await makeFolder();
  await writeFiles(source, await generateFiles(SIZE, null));
  const { code, out } = await run("publish", source, published);
  expect(code).toBe(0);
  expect(out).toMatch(/Calcolati in [\d,]+ s i posti della rete/);
}, SLOW);

describe("publishing a large set", () => {
  it("writes the seats of both frames beside the tables, which make the edition alone", async () => {
    const { computed, resources, ...rest } = await descriptorOf(published);
    expect(computed.map(({ name }) => name)).toEqual(["positions-landscape", "positions-portrait"]);
    expect(resources.map(({ name }) => name)).not.toContain("positions-landscape");
    const without = editionOf({ ...rest, resources, computed: [] });
    expect(editionOf({ ...rest, resources, computed })).toBe(without);
    expect(await readFile(join(published, `datapackage.${without}.json`), "utf8")).toContain(
      "positions-landscape",
    );
  });

  it("gives the page the seats of the bodies it has read, and none that were computed from others", async () => {
    const programme = await buildSourceProgramme(await readSource(published));
    const { company, order } = orderNetwork(programme, geography, "landscape");
    const seats = readSeats(await load(basisOf(order)), company.bodies, order);
    const seated = company.bodies.filter((_, body) => Number.isFinite(seats?.x[body]));
    expect(seated.length).toBe(SIZE.authorities + SIZE.actors);
    expect(await load("1-altro")).toBeNull();
    expect(await load(basisOf(order), "quadrato")).toBeNull();
  });

  it(
    "leaves them out of what is checked, converted and catalogued",
    async () => {
      const checked = await run("check", published);
      expect(checked.code).toBe(0);
      expect(checked.out).not.toContain("positions");
      const out = await makeFolder();
      await run("convert", published, join(out, "insieme.json"));
      expect(await readFile(join(out, "insieme.json"), "utf8")).not.toContain("positions-");
      for (const card of ["dcat.ttl", "dataset.jsonld"]) {
        expect(await readFile(join(published, card), "utf8")).not.toContain("positions-");
      }
    },
    SLOW,
  );

  it("gives the same again, byte for byte, and tells a reader of an altered file", async () => {
    const again = await makeFolder();
    await run("publish", source, again);
    const { computed } = await descriptorOf(again);
    expect(computed).toEqual((await descriptorOf(published)).computed);
    const [first] = computed;
    if (!first) throw new Error("nothing computed");
    const file = join(published, first.path);
    const text = await readFile(file, "utf8");
    await writeFile(
      file,
      text.replace(/\d(?=\.\d)/, (digit) => String((Number(digit) + 1) % 10)),
    );
    const basis = String(first.listed["computedFrom"]);
    await expect(load(basis)).rejects.toMatchObject({ kind: "wrong-hash" });
    await writeFile(file, text);
  });
});
