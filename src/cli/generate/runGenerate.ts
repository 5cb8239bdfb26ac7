import { stderr, stdout } from "node:process";
import { generateDataSet, USUAL_SEED, USUAL_SIZES } from "./generateDataSet";
import type { GenerateOptions } from "./material";
import { readDescriptor, readMaterial } from "./readMaterial";
import { readTables } from "./readTables";
import { formatFiles, writeFiles } from "./writeTables";

export const GENERATE_USAGE = `generate OUT [--around PATH] [--authorities N] [--actors N] [--partners N] [--partnerships N] [--seed S]
  Writes a made-up set, every record marked. With --around, the records of the set at PATH come first, untouched.
  The shipped set: generate data --around data/real --seed ${USUAL_SEED}`;

const NUMBERS = ["authorities", "actors", "partners", "partnerships", "seed"] as const;
type NumberName = (typeof NUMBERS)[number];

interface Order {
  readonly out: string;
  readonly around: string | null;
  readonly options: GenerateOptions;
}

/** The verb `generate`; answers the exit code: 0 written, 2 not understood. */
export async function runGenerate(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  if (typeof order === "string") {
    stderr.write(`${order}\n${GENERATE_USAGE}\n`);
    return 2;
  }
  const files = await generateFiles(order.options, order.around);
  await writeFiles(order.out, files);
  stdout.write(`${files.size} files in ${order.out}\n`);
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

/** The order the arguments give, or what is wrong with them. */
export function readOrder(args: readonly string[]): Order | string {
  const numbers: Record<NumberName, number> = { ...USUAL_SIZES, seed: USUAL_SEED };
  let out: string | null = null;
  let around: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (!word.startsWith("--")) {
      if (out !== null) return `One folder only: «${out}» or «${word}»?`;
      out = word;
      continue;
    }
    const value = args[(at += 1)];
    const name = NUMBERS.find((number) => `--${number}` === word);
    if (value === undefined) return `${word} needs a value`;
    if (word === "--around") around = value;
    else if (name === undefined) return `Unknown option ${word}`;
    else if (!/^\d{1,9}$/.test(value)) return `${word} takes a whole number, not «${value}»`;
    else numbers[name] = Number(value);
  }
  return out === null ? "Where to? A folder is missing" : { out, around, options: numbers };
}
