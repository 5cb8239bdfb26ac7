const name = process.env["MUTATE_NAME"] ?? "all";
const reports = process.env["MUTATE_REPORTS"] ?? "reports";

export default {
  testRunner: "vitest",
  // Which tests to run is said by folder; finding it out again from imports takes longer than most of them.
  vitest: { configFile: "test/mutation/vitest.config.mjs", related: false },
  mutate: JSON.parse(process.env["MUTATE"] ?? "[]"),
  coverageAnalysis: "perTest",
  // A value that is made once, when its file is loaded, cannot be changed for one test at a time.
  ignoreStatic: true,
  concurrency: Number(process.env["MUTATE_JOBS"] ?? 2),
  incremental: true,
  incrementalFile: `${reports}/${name}.incremental.json`,
  plugins: ["@stryker-mutator/vitest-runner", "./test/mutation/survivors.mjs"],
  reporters: ["clear-text", "json", "progress-append-only", "survivors"],
  jsonReporter: { fileName: `${reports}/${name}.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
  ignorePatterns: ["dist", ".git", "test/mutation/node_modules"],
  // TypeScript 7 has no library to read its settings with; none are needed to run.
  tsconfigFile: "none",
  timeoutMS: 20_000,
};
