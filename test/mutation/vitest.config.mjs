import { defineConfig } from "vitest/config";

const tests = process.env["MUTATE_TESTS"] ?? "test/{data,analysis,selection,export}/**/*.test.ts";

/** Instrumented, on a machine with other work, the exhaustive ones take minutes. */
const testTimeout = 240_000;

/** The tests of the folder alone: views and browsers would take days and find little here. */
export default defineConfig({
  test: {
    env: { TZ: "Europe/Rome", LANG: "it_IT.UTF-8", FC_RUNS: process.env["FC_RUNS"] ?? "25" },
    testTimeout,
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          environment: "node",
          // One thread for all files: a new one for each of them, for each change, is most of the time.
          isolate: false,
          include: [tests],
          exclude: ["test/export/libreOffice.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "views",
          environment: "jsdom",
          include: [`${tests}x`],
          setupFiles: ["test/setup/views.ts"],
        },
      },
    ],
  },
});
