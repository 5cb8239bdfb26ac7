import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { serveBuiltSite } from "../../src/cli/serve";

declare module "vitest" {
  export interface ProvidedContext {
    siteUrl: string;
    /** The folder of the built site. */
    siteFolder: string;
  }
}

/** Serves the built site for the browser tests; the build itself is a step of `npm test`. SITE_DIR: another build. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env["SITE_DIR"] ?? "dist";
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(
      `${folder} is not built: run \`npm run build\`, or \`npm test\` for everything.`,
    );
  }
  const site = await serveBuiltSite(41_730, false, folder);
  project.provide("siteUrl", site.url);
  project.provide("siteFolder", resolve(folder));
  return site.close;
}
