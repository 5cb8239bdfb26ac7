import workerUrl from "./openingWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-lettura";

/** What the standard gives and TypeScript does not know yet (https://www.w3.org/TR/trusted-types/). */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

let trustedUrl: string | null = null;

/** Starts the worker that reads what is opened: the one script that the page may start by its address. */
export function startWorker(): Worker {
  trustedUrl ??= trust(workerUrl);
  return new Worker(trustedUrl, { type: "module" });
}

function trust(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  // A policy is made once in a page's life; it accepts this address and no other.
  const policy = trustedTypes.createPolicy(POLICY, {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`Not our worker: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
