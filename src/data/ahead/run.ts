/** The script before all others, built by itself (src/cli/supply/earlyScript.ts): small, and nothing waits for it. */
import { trustWorker } from "../trustWorker";
import { askAhead } from "./askAhead";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-anticipo";
const { baseURI, currentScript } = document;
const reader = new URL(currentScript?.dataset["reader"] ?? "", baseURI).href;

// Not where the program was first.
globalThis.askedAhead ??= askAhead({
  baseUrl: baseURI,
  search: window.location.search,
  hash: window.location.hash,
  fetch: (...request) => fetch(...request),
  startWorker: () => new Worker(trustWorker(POLICY, reader), { type: "module" }),
});
