import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveBuiltSite } from "../../../src/cli/serve";
import type { Row } from "../figure";
import { atLeast } from "../goals";
import { browserProgram } from "../stand";

const PORT = 4187;
const GOALS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

export const LIGHTHOUSE: Row = {
  number: 10,
  title: "Lighthouse, mobile preset (BENCH_LIGHTHOUSE=1: fetched with npx, no dependency)",
  limit: 4,
  measure: async ({ stand, tell, signal }) => {
    const isWanted = process.env["BENCH_LIGHTHOUSE"] === "1";
    const report = isWanted ? await reportOn(stand.folder, signal) : null;
    for (const [name, goal] of Object.entries(GOALS)) {
      const score = report?.categories[name]?.score ?? null;
      const value = score === null ? null : Math.round(score * 100);
      const verdicts = atLeast(value, goal, `≥ ${goal}`);
      tell({ what: name, size: null, value, unit: "points", verdicts });
    }
  },
};

/** As `npm start` serves it: compressed, which counts at the speed of a telephone's line. */
async function reportOn(folder: string, signal: AbortSignal): Promise<Report> {
  const { url, close } = await serveBuiltSite(PORT, false, folder);
  try {
    return await runLighthouse(url, signal);
  } finally {
    await close();
  }
}

async function runLighthouse(url: string, signal: AbortSignal): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "rete-lighthouse-"));
  const out = join(folder, "report.json");
  const { executablePath } = await browserProgram();
  const flags = "--headless=new --no-sandbox --disable-gpu";
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(
        "npx",
        [
          "--yes",
          "lighthouse@12",
          url,
          "--quiet",
          "--output=json",
          `--output-path=${out}`,
          `--chrome-flags=${flags} --user-data-dir=${join(folder, "profile")}`,
        ],
        {
          // An interruption reaches all that it starts, and Lighthouse then ends its browser.
          detached: true,
          stdio: ["ignore", "ignore", "inherit"],
          env: { ...process.env, CHROME_PATH: executablePath },
        },
      );
      const stop = () => child.pid !== undefined && process.kill(-child.pid, "SIGINT");
      signal.addEventListener("abort", stop);
      child.on("error", reject);
      child.on("close", (code) => {
        signal.removeEventListener("abort", stop);
        if (code === 0) resolve();
        else reject(new Error(`Lighthouse ended with ${code}`));
      });
    });
    return JSON.parse(readFileSync(out, "utf8")) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
