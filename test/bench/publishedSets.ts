/** The published sets of the bench, kept between runs: 100,000 bodies take a while to be seated. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runVerb } from "../../src/cli/runVerb";
import { graphFile, graphOf, type GraphSize } from "./graph";
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
  const work = mkdtempSync(join(tmpdir(), "rete-bench-"));
  try {
    const start = performance.now();
    writeGraphSet(graphOf(size), join(work, "source"));
    const errors: string[] = [];
    const code = await runVerb(["publish", join(work, "source"), `${folder}.part`], {
      print: () => {},
      printError: (text) => errors.push(text),
    });
    if (code !== 0) throw new Error(`The set ${size} was not published: ${errors.join("\n")}`);
    removeOlder(size);
    renameSync(`${folder}.part`, folder);
    const seconds = (performance.now() - start) / 1000;
    console.log(`  … the set ${size} is published (${seconds.toFixed(1)} s)`);
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(`${folder}.part`, { recursive: true, force: true });
  }
  return name;
}

function removeOlder(size: GraphSize): void {
  for (const name of namesOf(size)) rmSync(join(SETS_FOLDER, name), { recursive: true });
}

function namesOf(size: GraphSize): readonly string[] {
  if (!existsSync(SETS_FOLDER)) return [];
  return readdirSync(SETS_FOLDER).filter(
    (name) => name.startsWith(`${size}-`) && !name.endsWith(".part"),
  );
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
