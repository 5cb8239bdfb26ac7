/** The published sets of the bench, kept between runs: 100,000 bodies take a while to be seated. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runVerb } from "../../src/cli/runVerb";
import { graphFile, graphOf, isGraphSize, type GraphSize } from "./graph";
import { writeGraphSet } from "./graphSet";

export const SETS_FOLDER = "node_modules/.cache/bench/sets";

/** What a published set depends on, beside its graph: the tables' contract, and where the publisher seats bodies. */
const MADE_BY = [
  "src/model",
  "src/export",
  "src/layout/network",
  "src/layout/engine",
  "test/bench/graphSet.ts",
];

/**
 * The folder of a set under `SETS_FOLDER`; made when it is not there, or was made by other code. `BENCH_KEEP_SETS=1`
 * takes whichever is there.
 */
export async function publishedSet(size: GraphSize): Promise<string> {
  const kept = process.env["BENCH_KEEP_SETS"] === "1" ? namesOf(size)[0] : undefined;
  if (kept !== undefined) return kept;
  const name = `${size}-${fingerprint(size)}`;
  const folder = join(SETS_FOLDER, name);
  if (existsSync(join(folder, "datapackage.json"))) return name;
  // Beside the sets: what a broken-off run leaves is gone with the next.
  const source = `${folder}.source`;
  const part = `${folder}.part`;
  const clear = () => {
    for (const path of [source, part]) rmSync(path, { recursive: true, force: true });
  };
  clear();
  try {
    const start = performance.now();
    writeGraphSet(graphOf(size), source);
    const errors: string[] = [];
    const code = await runVerb(["publish", source, part], {
      print: () => {},
      printError: (text) => errors.push(text),
    });
    if (code !== 0) throw new Error(`The set ${size} was not published: ${errors.join("\n")}`);
    removeOlder(size);
    renameSync(part, folder);
    const seconds = (performance.now() - start) / 1000;
    console.log(`  the set ${size} is published (${seconds.toFixed(1)} s)`);
  } finally {
    clear();
  }
  return name;
}

function removeOlder(size: GraphSize): void {
  for (const name of namesOf(size)) rmSync(join(SETS_FOLDER, name), { recursive: true });
}

function namesOf(size: GraphSize): readonly string[] {
  if (!existsSync(SETS_FOLDER)) return [];
  return readdirSync(SETS_FOLDER).filter((name) => new RegExp(`^${size}-[0-9a-f]+$`).test(name));
}

function fingerprint(size: GraphSize): string {
  const hash = createHash("sha256");
  const file = graphFile(size);
  for (const path of [...MADE_BY.flatMap(filesUnder), ...(file === null ? [] : [file])]) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 12);
}

function filesUnder(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile())
    .toSorted();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , size = "2k"] = process.argv;
  if (!isGraphSize(size)) throw new Error(`There are no graphs of the size «${size}»`);
  console.log(JSON.stringify({ folder: await publishedSet(size) }));
}
