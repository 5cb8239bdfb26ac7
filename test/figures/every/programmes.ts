import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Organisation } from "../../../src/model/organisation";
import type { Programme } from "../../../src/model/programme";
import { buildProgrammeFrom } from "../../fixtures/dataSet";
import {
  bodyById,
  programme,
  readTables,
  shippedSeats,
  withBodies,
} from "../../layout/shippedPicture";

const member = programme.partnerships[0]?.members[0];
const agreement = programme.partnerships[0];

/** Each group of bodies in an agreement of its own. */
function islands(...groups: readonly (readonly Organisation[])[]): Programme {
  if (!member || !agreement) throw new Error("no model");
  return withBodies(
    groups.flat(),
    groups.map((bodies, i) => ({
      ...agreement,
      id: `accordo-${i}`,
      members: bodies.map((organisation) => ({ ...member, organisation })),
    })),
  );
}

const named = (model: string, id: string): Organisation => ({ ...bodyById(model), id });

const HOSTILE = ["__proto__", "constructor", "<b>", "a;b|c"];

/** What every figure is drawn of, from nobody to the shipped set. */
export const PROGRAMMES = {
  empty: withBodies([]),
  "one-body": withBodies([bodyById("com-lecce")]),
  "two-islands": islands(
    ["com-napoli", "com-caserta", "com-lecce"].map((id, i) => named("com-napoli", `${id}-${i}`)),
    ["a", "b"].map((id) => named("com-catanzaro", id)),
  ),
  "hostile-names": islands(
    HOSTILE.map((id) => ({ ...named("com-lecce", id), name: { it: id, en: id } })),
  ),
  shipped: programme,
} as const satisfies Readonly<Record<string, Programme>>;

/**
 * A made-up programme of that many authorities, twice as many agreements, and a quarter as many actors and partners:
 * what the command line writes, as the generator reads files that a browser's page cannot.
 */
export function generatedProgramme(authorities: number): Programme {
  const folder = mkdtempSync(join(tmpdir(), "rete-"));
  const some = Math.ceil(authorities / 4);
  const sizes = { authorities, actors: some, partners: some, partnerships: 2 * authorities };
  const asked = Object.entries(sizes).flatMap(([size, count]) => [`--${size}`, String(count)]);
  const command = ["node_modules/tsx/dist/cli.mjs", "src/cli/data.ts", "generate", folder];
  execFileSync(process.execPath, [...command, ...asked], { stdio: "ignore" });
  const tables = readTables(folder);
  rmSync(folder, { recursive: true });
  return buildProgrammeFrom(tables, shippedSeats);
}
