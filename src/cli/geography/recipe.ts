export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A comune of 2010-2012 that no longer exists, placed by its GeoNames id. */
export interface DissolvedMunicipality {
  readonly istat: string;
  readonly name: string;
  readonly province: string;
  readonly geonames: number;
  readonly population: number | null;
}

/**
 * What the script cannot read from its sources: which shapes to take, and every manual patch.
 * Shape of `public/geo/recipe.json`, where each patch carries its reason.
 */
export interface Recipe {
  readonly window: Box;
  readonly clip: Box;
  /** Steps along each side of the map: 20,000 are about 250 m. */
  readonly quantization: number;
  /** The country of the provinces. */
  readonly home: string;
  /** ISO 3166-1 alpha-2 → id in the world atlas. */
  readonly countries: Readonly<Record<string, string>>;
  readonly absorbed: readonly { readonly into: string; readonly source: string }[];
  readonly disputed: readonly { readonly between: readonly [string, string] }[];
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly fips: string;
  }[];
  /** Vehicle code → name in the source of the province shapes, misspellings included. */
  readonly provinces: Readonly<Record<string, string>>;
  readonly provinceNames: readonly { readonly province: string; readonly name: string }[];
  readonly capitals: readonly { readonly province: string; readonly istat: string }[];
  readonly roster: {
    readonly mergedSince: readonly { readonly istat: string }[];
    readonly dissolvedSince: readonly DissolvedMunicipality[];
    readonly renamed: readonly { readonly istat: string; readonly name: string }[];
  };
}
