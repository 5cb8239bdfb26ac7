// `npm run mutate -- [folder or file…] [--one-in N]`: the mutation score of rooms, or of one line in N of them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

const ROOMS = ["selection", "export", "data", "analysis"];
const TOOLS = "test/mutation";
const REPORTS = "node_modules/.cache/mutation";
/** Words for people are read by people; hooks are tried through the views. */
const IS_LEFT_OUT = /(Phrases|\.d)\.ts$|\/use[A-Z]\w*\.ts$|[wW]orker\.ts$/;
/** Lines that are changed together when only a part is: a whole statement more often than not. */
const WINDOW = 5;

/** Rooms, folders and files of `src/`, as `data`, `export/xlsx` or `data/cleanText.ts`; all four rooms where none is named. */
const words = process.argv.slice(2);
const at = words.indexOf("--one-in");
const oneIn = at < 0 ? 1 : Number(words.splice(at, 2)[1]);
const folders = words.length > 0 ? words : ROOMS;

if (!existsSync(`${TOOLS}/node_modules`)) {
  run("npm", ["ci", "--prefix", TOOLS, "--ignore-scripts"]);
}
mkdirSync(REPORTS, { recursive: true });
const failed = folders.filter((folder) => mutate(folder) !== 0);
if (failed.length > 0) console.error(`\nUnder the threshold: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);

function mutate(folder) {
  const name = folder.replaceAll(/[^a-z]+/gi, "-") + (oneIn > 1 ? `-${oneIn}` : "");
  return run(
    process.execPath,
    [
      `${TOOLS}/node_modules/@stryker-mutator/core/bin/stryker.js`,
      "run",
      `${TOOLS}/stryker.config.mjs`,
    ],
    {
      MUTATE: JSON.stringify(linesOf(folder)),
      MUTATE_NAME: name,
      MUTATE_REPORTS: REPORTS,
      MUTATE_SURVIVORS: `${REPORTS}/${name}.survivors.txt`,
      MUTATE_TESTS: testsOf(folder),
    },
  );
}

/** What to change of a folder: its files, or every N-th window of their lines counted through all of them. */
function linesOf(folder) {
  const files = filesOf(folder)
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && !IS_LEFT_OUT.test(path))
    .sort();
  if (oneIn === 1) return files;
  let window = 0;
  return files.flatMap((path) => {
    const count = readFileSync(path, "utf8").split("\n").length;
    const starts = Array.from(
      { length: Math.ceil(count / WINDOW) },
      (_, each) => each * WINDOW + 1,
    );
    return starts
      .filter(() => (window += 1) % oneIn === 0)
      .map((start) => `${path}:${start}-${start + WINDOW - 1}`);
  });
}

function filesOf(folder) {
  if (folder.endsWith(".ts")) return [folder];
  return readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).map(
    (path) => `${folder}/${path}`,
  );
}

/** Tests stand as what they try stands: those of the folder, or of the nearest around it that has some. */
function testsOf(folder) {
  const place = `test/${folder}`;
  const has =
    existsSync(place) &&
    readdirSync(place, { recursive: true }).some((path) => path.endsWith(".test.ts"));
  return has ? `${place}/**/*.test.ts` : testsOf(dirname(folder));
}

function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status;
}
