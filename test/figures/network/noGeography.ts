import type { Geography } from "../../../src/model/geography";

const NONE = { type: "MultiLineString" as const, coordinates: [] };
const SILENT = { it: "", en: "" };

/** A base map without any land: the picture stands without it. */
export const noGeography: Geography = {
  countries: [],
  regions: [],
  provinceBorders: NONE,
  countryBorders: NONE,
  disputedBorders: NONE,
  notes: { attribution: SILENT, kosovo: SILENT, palestine: SILENT, boundaries: SILENT },
};
