import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { serveBuiltSite } from "../../src/cli/serve";

declare module "vitest" {
  export interface ProvidedContext {
    siteUrl: string;
  }
}

/** Serves the built site for the browser tests; the build itself is a step of `npm test`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) {
    throw new Error("dist/ is not built: run `npm run build`, or `npm test` for everything.");
  }
  const site = await serveBuiltSite(41_730);
  project.provide("siteUrl", site.url);
  return site.close;
}
