import { readArguments, UsageError, type VerbContext } from "../readArguments";
import { UserError } from "../userError";
import { checkHost, type HostFinding } from "./checkHost";

export const CHECK_HOST_USAGE = `check-host URL [--json]
  Prova un sito pubblicato: intestazioni, 404, tipi, memoria, compressione. Esce con 1 se manca il necessario, con 2 se non risponde.`;

export async function runCheckHost(
  args: readonly string[],
  { print }: VerbContext,
): Promise<number> {
  const { paths, flags } = readArguments(args, { paths: 1, flags: ["json"] });
  const [address = ""] = paths;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new UsageError(`«${address}» non è l'indirizzo di un sito.`);
  }
  const findings = await ask(address);
  print(flags.has("json") ? JSON.stringify(findings, null, 2) : findings.map(lineOf).join("\n"));
  return findings.some(({ isMet, isNeeded }) => isNeeded && !isMet) ? 1 : 0;
}

async function ask(address: string): Promise<readonly HostFinding[]> {
  try {
    return await checkHost(address);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`«${address}» non risponde: ${reason}`, { cause: error });
  }
}

function lineOf({ file, what, isMet, isNeeded, found, remedy }: HostFinding): string {
  const line = `${isMet ? "✓" : isNeeded ? "✗" : "!"} ${file}: ${what} (${found})`;
  return isMet ? line : `${line}\n    ${remedy}`;
}
