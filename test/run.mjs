// `npm test`: every check of the project in the order in which a fault is cheapest to find, then one line that counts.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const RESULTS = "node_modules/.cache/test-results.json";
const STEPS = [
  ["types", "npm run -s types"],
  ["lint and format", "npm run -s lint"],
  ["build", "npm run -s build"],
  ["shipped data", "npm run -s data -- check data"],
  ["real records alone", "npm run -s data -- check data/real"],
];

let passed = 0;
let failed = 0;

for (const [name, command] of STEPS) {
  console.log(`\n── ${name}`);
  if (run(command)) passed += 1;
  else failed += 1;
}

console.log("\n── tests");
mkdirSync("node_modules/.cache", { recursive: true });
rmSync(RESULTS, { force: true });
const succeeded = run(
  `npx vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}`,
);
const results = readResults();
passed += results.numPassedTests;
failed += results.numFailedTests;
// A file that cannot even be loaded, or a runner that stops, fails no single test.
if (!succeeded && results.numFailedTests === 0) failed += 1;

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run(command) {
  return spawnSync(command, { stdio: "inherit", shell: true }).status === 0;
}

function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
