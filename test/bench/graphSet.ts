/** A graph as a data set: each link a partnership of two authorities, with a theme and the year it begins. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIRST_YEAR, GRAPH_REGIONS, GRAPH_THEMES, LAST_YEAR, type Graph } from "./graph";
import { seeded } from "./shuffledControl";

type Columns = Readonly<Record<string, readonly unknown[]>>;

/** The tables that say what the programme is for are those of the shipped set. */
const BORROWED = ["objectives", "results", "indicators"] as const;
const PLACES_SEED = 7;

/** The set's tables by name: records, or columns where there are many. */
export function graphTables(graph: Graph): Readonly<Record<string, unknown>> {
  const many = Object.entries(columnsOf(graph)).map(([name, columns]) => [name, { columns }]);
  const borrowed = BORROWED.map((name) => [name, readShipped(name)]);
  return {
    project: [
      {
        id: "bench",
        title: "Insieme di misura",
        title_en: "Set for measuring",
        start: `${FIRST_YEAR}-01-01`,
        end: `${LAST_YEAR}-12-31`,
        as_of: `${LAST_YEAR}-12-31`,
      },
    ],
    ...(Object.fromEntries(borrowed) as Record<string, unknown>),
    targets: wholeTargets(),
    regions: numbered(GRAPH_REGIONS, "r", "Regione"),
    themes: numbered(GRAPH_THEMES, "t", "Tema"),
    ...(Object.fromEntries(many) as Record<string, unknown>),
  };
}

/** Writes the set's tables and their descriptor into a folder. */
export function writeGraphSet(graph: Graph, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const resources: object[] = [];
  for (const [name, content] of Object.entries(graphTables(graph))) {
    const path = `${name}.json`;
    writeFileSync(join(folder, path), JSON.stringify(content));
    resources.push({ name, path, format: "json", encoding: "utf-8" });
  }
  const descriptor = { name: "bench", title: "Insieme di misura", version: "1", resources };
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify(descriptor));
}

function readShipped(name: string): unknown {
  return JSON.parse(readFileSync(join("data", `${name}.json`), "utf8"));
}

/** Targets of the whole programme, at its end: the regions of the shipped set are not here. */
function wholeTargets(): readonly object[] {
  const targets = readShipped("targets") as readonly { readonly region?: string }[];
  return targets.filter(({ region }) => region === undefined);
}

function numbered(count: number, letter: string, word: string): readonly object[] {
  return Array.from({ length: count }, (_, i) => ({ id: `${letter}${i}`, name: `${word} ${i}` }));
}

function columnsOf(graph: Graph): Readonly<Record<string, Columns>> {
  const { count, regionOf, source, target, themeOf, yearOf } = graph;
  const bodies = Array.from({ length: count }, (_, i) => i);
  const links = Array.from(source, (_, i) => i);
  const places = placesOf(regionOf);
  return {
    organisations: {
      id: bodies.map((i) => `a${i}`),
      name: bodies.map((i) => `Ente ${i}`),
      role: bodies.map(() => "authority"),
      kind: bodies.map(() => "comune"),
      region: bodies.map((i) => `r${regionOf[i]}`),
      lon: places.map(({ lon }) => lon),
      lat: places.map(({ lat }) => lat),
    },
    partnerships: {
      id: links.map((i) => `p${i}`),
      title: links.map((i) => `Patto ${i}`),
      start: links.map((i) => `${yearOf[i]}-01-01`),
      themes: links.map((i) => [`t${themeOf[i]}`]),
    },
    members: {
      partnership: links.flatMap((i) => [`p${i}`, `p${i}`]),
      organisation: links.flatMap((i) => [`a${source[i]}`, `a${target[i]}`]),
    },
  };
}

/** A place for each body around the middle of its region, all within the base map. */
function placesOf(regionOf: Uint8Array): readonly { readonly lon: number; readonly lat: number }[] {
  const random = seeded(PLACES_SEED);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return Array.from(regionOf, (region) => {
    const [far, angle] = [0.9 * Math.sqrt(random()), 2 * Math.PI * random()];
    const turn = (2 * Math.PI * region) / GRAPH_REGIONS;
    return {
      lon: round(15 + 2.2 * Math.cos(turn) + far * Math.cos(angle)),
      lat: round(39.5 + 2 * Math.sin(turn) + far * Math.sin(angle)),
    };
  });
}
