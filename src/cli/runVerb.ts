import { UsageError, type VerbContext } from "./readArguments";
import { UserError } from "./userError";

interface Verb {
  readonly usage: string;
  readonly run: (args: readonly string[], context: VerbContext) => Promise<number>;
}

/** Each verb's code is read when it is asked for: a report need not wait for that of the others. */
const VERBS = new Map<string, () => Promise<Verb>>([
  ["check", () => import("./runCheck").then((m) => ({ usage: m.CHECK_USAGE, run: m.runCheck }))],
  [
    "report",
    () => import("./runReport").then((m) => ({ usage: m.REPORT_USAGE, run: m.runReport })),
  ],
  [
    "convert",
    () => import("./runConvert").then((m) => ({ usage: m.CONVERT_USAGE, run: m.runConvert })),
  ],
  [
    "publish",
    () => import("./runPublish").then((m) => ({ usage: m.PUBLISH_USAGE, run: m.runPublish })),
  ],
  [
    "template",
    () => import("./runTemplate").then((m) => ({ usage: m.TEMPLATE_USAGE, run: m.runTemplate })),
  ],
  [
    "schema",
    () => import("./runSchema").then((m) => ({ usage: m.SCHEMA_USAGE, run: m.runSchema })),
  ],
  [
    "hosting",
    () =>
      import("./hosting/runHosting").then((m) => ({ usage: m.HOSTING_USAGE, run: m.runHosting })),
  ],
  [
    "check-host",
    () =>
      import("./hosting/runCheckHost").then((m) => ({
        usage: m.CHECK_HOST_USAGE,
        run: m.runCheckHost,
      })),
  ],
  [
    "generate",
    () =>
      import("./generate/runGenerate").then((m) => ({
        usage: m.GENERATE_USAGE,
        run: m.runGenerate,
      })),
  ],
]);

/** Runs a verb and gives its exit code: 2 whenever the order itself, or what it names, cannot be read. */
export async function runVerb(args: readonly string[], context: VerbContext): Promise<number> {
  const [name = "", ...rest] = args;
  const loadVerb = VERBS.get(name);
  if (name === "--help" || name === "-h" || name === "help") {
    context.print(await usage());
    return 0;
  }
  if (!loadVerb) {
    const known = await usage();
    context.printError(name === "" ? known : `Verbo sconosciuto: «${name}».\n\n${known}`);
    return 2;
  }
  const verb = await loadVerb();
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

async function usage(): Promise<string> {
  const verbs = await Promise.all([...VERBS.values()].map((loadVerb) => loadVerb()));
  return ["Uso: npm run -s data -- VERBO …", ...verbs.map((verb) => verb.usage)].join("\n\n");
}
