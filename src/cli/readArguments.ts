import { parseArgs } from "node:util";
import { UserError } from "./userError";

/** What a verb prints on. */
export interface VerbContext {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Shows how far a long task has come, where somebody is watching. */
  readonly showProgress?: (text: string) => void;
}

export interface VerbArguments {
  readonly paths: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** What a verb takes: so many paths, flags without and options with a value. */
export interface VerbShape {
  readonly paths: number;
  readonly flags?: readonly string[];
  readonly values?: readonly string[];
}

/** A usage error: told with the usage of the verb. */
export class UsageError extends UserError {}

export function readArguments(args: readonly string[], shape: VerbShape): VerbArguments {
  const { positionals, values } = parse(args, shape);
  if (positionals.length !== shape.paths) {
    throw new UsageError(`Percorsi attesi: ${shape.paths}; dati: ${positionals.length}.`);
  }
  const flags = new Set<string>();
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string") texts.set(name, value);
    else if (value === true) flags.add(name);
  }
  return { paths: positionals, flags, values: texts };
}

function parse(args: readonly string[], { flags = [], values = [] }: VerbShape) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ...flags.map((name) => [name, { type: "boolean" }] as const),
        ...values.map((name) => [name, { type: "string" }] as const),
      ]),
    });
  } catch (error) {
    throw new UsageError(`Argomenti non capiti: ${error instanceof Error ? error.message : ""}`);
  }
}
