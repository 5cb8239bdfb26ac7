/** What the standard gives and TypeScript does not know yet (https://www.w3.org/TR/trusted-types/). */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/**
 * The address of a worker of ours, fit to be started under the page's content policy, where the policy's name stands
 * (src/cli/securityHeaders.ts). A policy is made once in a page's life: keep what this gives.
 */
export function trustWorker(policyName: string, address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy(policyName, {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`Not our worker: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
