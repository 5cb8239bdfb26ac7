import { GENERATE_USAGE, runGenerate } from "./generate/runGenerate";
import { CHECK_HOST_USAGE, runCheckHost } from "./hosting/runCheckHost";
import { HOSTING_USAGE, runHosting } from "./hosting/runHosting";
import { UsageError, type VerbContext } from "./readArguments";
import { CHECK_USAGE, runCheck } from "./runCheck";
import { CONVERT_USAGE, runConvert } from "./runConvert";
import { PUBLISH_USAGE, runPublish } from "./runPublish";
import { REPORT_USAGE, runReport } from "./runReport";
import { runSchema, SCHEMA_USAGE } from "./runSchema";
import { runTemplate, TEMPLATE_USAGE } from "./runTemplate";
import { UserError } from "./userError";

interface Verb {
  readonly usage: string;
  readonly run: (args: readonly string[], context: VerbContext) => Promise<number>;
}

const VERBS = new Map<string, Verb>([
  ["check", { usage: CHECK_USAGE, run: runCheck }],
  ["report", { usage: REPORT_USAGE, run: runReport }],
  ["convert", { usage: CONVERT_USAGE, run: runConvert }],
  ["publish", { usage: PUBLISH_USAGE, run: runPublish }],
  ["template", { usage: TEMPLATE_USAGE, run: runTemplate }],
  ["schema", { usage: SCHEMA_USAGE, run: runSchema }],
  ["hosting", { usage: HOSTING_USAGE, run: runHosting }],
  ["check-host", { usage: CHECK_HOST_USAGE, run: runCheckHost }],
  ["generate", { usage: GENERATE_USAGE, run: runGenerate }],
]);

/** Runs a verb and gives its exit code: 2 whenever the order itself, or what it names, cannot be read. */
export async function runVerb(args: readonly string[], context: VerbContext): Promise<number> {
  const [name = "", ...rest] = args;
  const verb = VERBS.get(name);
  if (name === "--help" || name === "-h" || name === "help") {
    context.print(usage());
    return 0;
  }
  if (!verb) {
    context.printError(name === "" ? usage() : `Verbo sconosciuto: «${name}».\n\n${usage()}`);
    return 2;
  }
  if (rest.includes("--help")) {
    context.print(verb.usage);
    return 0;
  }
  try {
    return await verb.run(rest, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.printError(error.message);
    if (error instanceof UsageError) context.printError(verb.usage);
    return 2;
  }
}

function usage(): string {
  const verbs = [...VERBS.values()].map((verb) => verb.usage);
  return ["Uso: npm run -s data -- VERBO …", ...verbs].join("\n\n");
}
