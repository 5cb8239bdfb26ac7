import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Material, RawRecord, RawTables, Seat } from "./material";

const ROOT = new URL("../../../", import.meta.url);

/** What the generator builds from: `data/illustrative/`, the roster of `public/geo/`, the frame of `data/real/`. */
export async function readMaterial(): Promise<Material> {
  const made = (name: string) => readJson(`data/illustrative/${name}.json`);
  const [seats, provinces] = await Promise.all([
    readColumns("public/geo/seats.json"),
    readColumns("public/geo/provinces.json"),
  ]);
  return {
    seats,
    provinces,
    regions: (await readJson("data/real/regions.json")) as readonly RawRecord[],
    countries: (await readJson("data/real/countries.json")) as readonly RawRecord[],
    programme: (await made("programme")) as RawTables,
    themes: (await made("themes")) as Material["themes"],
    participants: (await made("participants")) as Material["participants"],
    authorityNames: (await made("authority-names")) as Material["authorityNames"],
    actors: (await made("actors")) as Material["actors"],
    partners: (await made("partners")) as Material["partners"],
    syntheticPartner: (await made("synthetic-partner")) as Material["syntheticPartner"],
    agreements: (await made("agreements")) as Material["agreements"],
    twinnings: (await made("twinnings")) as Material["twinnings"],
    indicators: (await made("indicators")) as Material["indicators"],
    pace: (await made("pace")) as Material["pace"],
  };
}

/** The descriptor of a set, but for its resources: put around a real one, or standing alone. */
export async function readDescriptor(form: "around" | "alone"): Promise<RawRecord> {
  const forms = (await readJson("data/illustrative/descriptor.json")) as Record<string, RawRecord>;
  return forms[form] ?? {};
}

/** Our own committed files: their shape is held by the tests of the generator, so they are cast, not checked again. */
async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(fileURLToPath(new URL(path, ROOT)), "utf8")) as unknown;
}

async function readColumns(path: string): Promise<Seat[]> {
  const { columns } = (await readJson(path)) as {
    columns: Record<string, readonly (string | number | null)[]>;
  };
  const names = Object.keys(columns);
  const { length } = columns["istat"] ?? [];
  return Array.from(
    { length },
    (_, row) =>
      Object.fromEntries(names.map((name) => [name, columns[name]?.[row]])) as unknown as Seat,
  );
}
