import { readArguments, UsageError, type VerbContext } from "../readArguments";
import { generateDataSet, USUAL_SEED, USUAL_SIZES } from "./generateDataSet";
import type { GenerateOptions } from "./material";
import { readDescriptor, readMaterial } from "./readMaterial";
import { readTables } from "./readTables";
import { formatFiles, writeFiles } from "./writeTables";

export const GENERATE_USAGE = `generate OUT [--authorities N --actors N --partners N --partnerships N --seed S] [--around PATH]
  Scrive un insieme dimostrativo, ogni record segnato. Con --around, i record dell'insieme in PATH stanno davanti, intatti.
  L'insieme pubblicato: generate data --around data/real --seed ${USUAL_SEED}`;

const NUMBERS = ["authorities", "actors", "partners", "partnerships", "seed"] as const;

export async function runGenerate(
  args: readonly string[],
  { print }: VerbContext,
): Promise<number> {
  const { paths, values } = readArguments(args, { paths: 1, values: [...NUMBERS, "around"] });
  const [out = ""] = paths;
  const files = await generateFiles(readOptions(values), values.get("around") ?? null);
  await writeFiles(out, files);
  print(`${files.size} file in ${out}`);
  return 0;
}

/** The files of a set by name, as they would be written. */
export async function generateFiles(
  options: GenerateOptions,
  around: string | null,
): Promise<Map<string, string>> {
  const material = await readMaterial();
  const given = around === null ? null : await readTables(around);
  const descriptor = await readDescriptor(around === null ? "alone" : "around");
  return formatFiles(generateDataSet(options, material, given), descriptor);
}

function readOptions(values: ReadonlyMap<string, string>): GenerateOptions {
  const options = { ...USUAL_SIZES, seed: USUAL_SEED };
  for (const name of NUMBERS) {
    const text = values.get(name);
    if (text === undefined) continue;
    if (!/^\d{1,9}$/.test(text)) {
      throw new UsageError(`--${name} vuole un numero intero, non «${text}».`);
    }
    options[name] = Number(text);
  }
  return options;
}
