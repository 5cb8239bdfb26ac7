import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type {
  GeometryCollection,
  MultiLineString as Lines,
  MultiPolygon as Home,
  Topology,
} from "topojson-specification";
import type { Geography, GeographyNotes } from "../model/geography";
import { fetchFile } from "./fetchFile";
import { giveWay } from "./giveWay";
import { loadEnvironment, type LoadOptions } from "./loadEnvironment";
import { LoadError } from "./loadError";

/** Beside the page. */
export const GEOGRAPHY_FOLDER = "geo/";
export const BASE_FILE = "geo/base.json";
export const NOTES_FILE = "geo/notes.json";

interface MapOptions extends LoadOptions {
  /** Told of each file that was read. */
  readonly onFetched?: (url: string, bytes: Uint8Array) => void;
}

type Base = Topology<{
  countries: GeometryCollection;
  /** The regions' own country at their finer scale, to stand in for its coarser shape. */
  home: Home;
  regions: GeometryCollection;
  provinceBorders: Lines;
  borders: Lines;
  disputed: Lines;
}>;

/** The base map beside the page: our own file, made by `npm run geography`. Rejects with a `LoadError`. */
export async function loadGeography({
  signal,
  environment: given,
  onFetched,
}: MapOptions = {}): Promise<Geography> {
  const environment = loadEnvironment(given);
  const load = async (file: string) => {
    const url = new URL(file, environment.baseUrl);
    const bytes = await fetchFile({ url, file, signal }, environment);
    onFetched?.(url.href, bytes);
    // The page is being drawn meanwhile, and this is 20 ms of work.
    await giveWay();
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
    } catch {
      throw new LoadError("malformed-geography", file);
    }
  };
  const [base, notes] = await Promise.all([load(BASE_FILE), load(NOTES_FILE)]);
  await giveWay();
  try {
    return decode(base as Base, notes as GeographyNotes);
  } catch {
    throw new LoadError("malformed-geography", BASE_FILE);
  }
}

function decode(base: Base, notes: GeographyNotes): Geography {
  const { countries, home, regions, provinceBorders, borders, disputed } = base.objects;
  const others = areasOf(base, countries).filter(({ id }) => id !== home.id);
  return {
    // Home last: painted over what the two scales leave between them.
    countries: [...others, feature(base, home)],
    regions: areasOf(base, regions),
    provinceBorders: linesOf(base, provinceBorders),
    countryBorders: linesOf(base, borders),
    disputedBorders: linesOf(base, disputed),
    notes,
  };
}

function areasOf(base: Base, areas: GeometryCollection): Feature<Polygon | MultiPolygon>[] {
  return (feature(base, areas) as FeatureCollection<Polygon | MultiPolygon>).features;
}

function linesOf(base: Base, lines: Lines): MultiLineString {
  return feature(base, lines).geometry;
}
