import { parseDay } from "../../model/calendarDate";
import { TABLE_NAMES } from "../../model/tables";
import { chooseAuthorities } from "./chooseAuthorities";
import { choosePartners } from "./choosePartners";
import { drawCapacity } from "./drawCapacity";
import { drawPartnerships, gatherBodies } from "./drawPartnerships";
import { drawRelations } from "./drawRelations";
import type { GenerateOptions, Material, RawRecord, RawTables, Season, Sizes } from "./material";
import { placeActors } from "./placeActors";
import { recordIndicators } from "./recordIndicators";

/** The sizes and the seed of the shipped set. */
export const USUAL_SIZES: Sizes = {
  authorities: 60,
  actors: 150,
  partners: 44,
  partnerships: 90,
};
export const USUAL_SEED = 2012;

/**
 * A made-up programme, every record of it marked. With `around`, those records come first, untouched, and count towards
 * the sizes asked for: its project, results, regions and countries frame the rest.
 */
export function generateDataSet(
  options: GenerateOptions,
  material: Material,
  around: RawTables | null,
): RawTables {
  const frame = around ?? inventFrame(material);
  const season = readSeason(frame);
  const { seed } = options;
  const givenAuthorities = (around?.["organisations"] ?? []).filter(
    (body) => body["role"] === "authority",
  );
  const givenPartnerships = around?.["partnerships"]?.length ?? 0;
  const authorities = chooseAuthorities(options.authorities, givenAuthorities, material, seed);
  const actors = placeActors(options.actors, authorities, material.actors, material.seats, seed);
  const partners = choosePartners(options.partners, material, seed);
  const wanted = Math.max(0, options.partnerships - givenPartnerships);
  const bodies = gatherBodies(authorities, actors, partners, seed);
  const countries = (frame["countries"] ?? []).map((country) => String(country["id"]));
  const { pace } = material;
  const twinnings = around ? material.twinnings : [];
  const drawn: RawTables = {
    themes: material.themes.map((theme) => ({ ...theme, illustrative: true })),
    organisations: [
      ...authorities.flatMap(({ record }) => (record ? [record] : [])),
      ...[...actors, ...partners].map(({ record }) => record),
    ],
    ...drawPartnerships(wanted, material.agreements, bodies, season, seed),
    capacity_steps: drawCapacity(authorities, pace, season, seed),
    relations: drawRelations(authorities, countries, twinnings, frame["relations"] ?? [], seed),
    ...recordIndicators(material.indicators, options, USUAL_SIZES),
  };
  const tables: Record<string, readonly RawRecord[]> = {};
  for (const name of TABLE_NAMES) tables[name] = [...(frame[name] ?? []), ...(drawn[name] ?? [])];
  return tables;
}

function inventFrame({ programme, regions, countries }: Material): RawTables {
  const marked: Record<string, readonly RawRecord[]> = {};
  for (const [name, records] of Object.entries({ ...programme, regions, countries })) {
    marked[name] = records.map((record) => ({ ...record, illustrative: true }));
  }
  return marked;
}

function readSeason(frame: RawTables): Season {
  const project = frame["project"]?.[0];
  const start = parseDay(String(project?.["start"]));
  const end = parseDay(String(project?.["end"]));
  if (start === null || end === null) throw new Error("The project has no start or end day");
  return { start, end, asOf: parseDay(String(project?.["as_of"])) ?? end };
}
