export interface Municipality {
  /** Six digits, in the numbering with 110 provinces (2010-2016). */
  readonly istat: string;
  readonly name: string;
  readonly provinceIstat: string;
  readonly provinceName: string;
  /** Vehicle code. */
  readonly province: string;
  readonly region: string;
  readonly isCapital: boolean;
  /** Legal population, census of 9 October 2011. */
  readonly population: number;
}

const FIELD = {
  region: 0,
  regionName: 10,
  // «Codice Provincia (Storico)»: 063 for the metropolitan city that is now 263.
  provinceIstat: 2,
  name: 6,
  provinceName: 11,
  isCapital: 12,
  province: 13,
  istatOf2010: 15,
  population: 19,
} as const;

/** Semicolons, CRLF, and quotes only in the header, where they hold line breaks. */
function splitRecords(csv: string): string[][] {
  return csv
    .replace(/"[^"]*"/gu, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => line.split(";"));
}

function readMunicipality(record: readonly string[]): Municipality {
  const read = (field: keyof typeof FIELD): string => {
    const text = record[FIELD[field]]?.trim();
    if (text === undefined || text === "") throw new Error(`No ${field} in ${record.join(";")}`);
    return text;
  };
  return {
    istat: read("istatOf2010").padStart(6, "0"),
    name: read("name"),
    provinceIstat: read("provinceIstat"),
    provinceName: read("provinceName"),
    province: read("province"),
    region: read("region"),
    isCapital: read("isCapital") === "1",
    population: Number(read("population").replaceAll(".", "")),
  };
}

/**
 * Reads ISTAT's list of comuni (semicolon-separated, one header record) for some regions.
 * Source: «Elenco dei codici e delle denominazioni delle unità territoriali», ISTAT, CC BY 3.0 IT.
 */
export function readIstatList(csv: string, regions: ReadonlySet<string>): Municipality[] {
  return splitRecords(csv)
    .slice(1)
    .filter(([region]) => region !== undefined && regions.has(region))
    .map(readMunicipality);
}

/** The regions of the whole list, by code. */
export function readRegionNames(csv: string): { istat: string; name: string }[] {
  const names = new Map(
    splitRecords(csv)
      .slice(1)
      .map((record) => [record[FIELD.region] ?? "", record[FIELD.regionName] ?? ""]),
  );
  return [...names].map(([istat, name]) => ({ istat, name }));
}
