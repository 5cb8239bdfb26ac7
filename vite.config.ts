import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { earlyScript } from "./src/cli/supply/earlyScript.ts";
import { leanQueries, leanRouter } from "./src/cli/supply/leanLibraries.ts";
import { leanReact } from "./src/cli/supply/leanReact.ts";
import { applySettings, readSettings } from "./src/cli/publicationSettings.ts";
import { CONTENT_POLICY } from "./src/cli/securityHeaders.ts";
import { shippedLicences } from "./src/cli/supply/shippedLicences.ts";

const licences = shippedLicences();
const VIEW_ENVIRONMENT = { environment: "jsdom", setupFiles: ["test/setup/views.ts"] };

export default defineConfig({
  // A relative base: the built site works from any sub-folder of any static host.
  base: "./",
  plugins: [
    react(),
    contentPolicy(),
    publication(),
    leanRouter(),
    leanQueries(),
    leanReact(),
    earlyScript(),
    licences.page,
  ],
  // Workers load their own parts when they need them, as the page does.
  worker: {
    format: "es",
    plugins: licences.worker,
    rolldownOptions: {
      // A worker holds some parts from the start that the page fetches only when it needs them.
      checks: { ineffectiveDynamicImport: false },
      output: { codeSplitting: { groups: [{ name: "whole", tags: ["$initial"] }] } },
    },
  },
  build: {
    target: "es2022",
    // No data: addresses in scripts and styles, so that a strict content policy holds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: fetchedAtOnce },
    rolldownOptions: {
      // One file for the first page: what it shares with later ones compresses better beside the rest.
      output: { codeSplitting: { groups: [{ name: "page", tags: ["$initial"] }] } },
    },
  },
  test: {
    env: { TZ: "Europe/Rome", LANG: "it_IT.UTF-8" },
    reporters: ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "views",
          include: ["test/**/*.test.tsx"],
          testTimeout: 30_000,
          ...VIEW_ENVIRONMENT,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/setup/builtSite.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // After the others, two at a time: each has a server's and a browser's work to wait for.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A shared machine may stall a browser for longer than a test waits; a fault fails twice.
          retry: process.env["CI"] ? 1 : 0,
        },
      },
    ],
  },
});

/** Parts that a first picture waits for: what they import is fetched along with them. */
const AWAITED = /^assets\/(placeNetwork|readPublished|readAhead|LargeCanvas|OtherPages)-/;

/** What is fetched along with a part. The first page need not list what nobody waits for there: 3 kB of names. */
function fetchedAtOnce(
  part: string,
  files: readonly string[],
  { hostId, hostType }: { readonly hostId: string; readonly hostType: "html" | "js" },
): string[] {
  const isListed = hostType === "html" || !hostId.startsWith("assets/index-") || AWAITED.test(part);
  return files.filter((file) => file.endsWith(".css") || (isListed && !file.includes("/index-")));
}

/** The strict content policy stands in the built page only: the development server needs inline scripts. */
function contentPolicy() {
  const attrs = { "http-equiv": "Content-Security-Policy", content: CONTENT_POLICY };
  return {
    name: "content-policy",
    apply: "build" as const,
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" as const }],
  };
}

/** Where the site will stand, as `SITE_URL` and `EMBED_PARENTS` say. */
function publication() {
  return {
    name: "publication",
    apply: "build" as const,
    transformIndexHtml: (html: string) => applySettings(html, readSettings(process.env)),
  };
}
