import { foldPlace } from "./foldBody";
import { cellOf, isRawRecord } from "../../model/rawTable";
import { groupBy } from "../../model/groupBy";

/** A comune or a provincia as ISTAT names it. */
export interface RosterBody {
  /** Six digits for a comune, three for a provincia. */
  readonly istat: string;
  readonly name: string;
  readonly kind: "comune" | "provincia";
  /** Two letters. */
  readonly province: string;
  /** ISTAT code of the region. */
  readonly region: string;
}

/** The comuni and province that a set's bodies are matched with (`loadRoster`, `readRoster`). */
export interface Roster {
  readonly bodies: readonly RosterBody[];
  readonly byIstat: ReadonlyMap<string, RosterBody>;
  /** `foldPlace` of the name → the bodies of that name, of both kinds. */
  readonly byCore: ReadonlyMap<string, readonly RosterBody[]>;
  /** Two letters in capitals → ISTAT code of the region. */
  readonly regionByProvince: ReadonlyMap<string, string>;
  /** ISTAT code of a region → its name. */
  readonly regionNames: ReadonlyMap<string, string>;
}

/** Reads `geo/seats.json`, `geo/provinces.json` and `geo/regions.json` (in columns); `null` when one is not as it should be. */
export function readRoster(seats: unknown, provinces: unknown, regions: unknown): Roster | null {
  const comuni = readBodies(seats, "comune");
  const provincie = readBodies(provinces, "provincia");
  const ids = columnOf(regions, "istat");
  const names = columnOf(regions, "name");
  if (!comuni || !provincie || !ids || !names) return null;
  const bodies = [...provincie, ...comuni];
  return {
    bodies,
    byIstat: new Map(bodies.map((body) => [body.istat, body])),
    byCore: groupBy(bodies, ({ name }) => foldPlace(name)),
    regionByProvince: new Map(provincie.map(({ province, region }) => [province, region])),
    regionNames: new Map(ids.map((id, index) => [id, names[index] ?? id])),
  };
}

function readBodies(table: unknown, kind: RosterBody["kind"]): readonly RosterBody[] | null {
  const [istat, name, province, region] = ["istat", "name", "province", "region"].map((column) =>
    columnOf(table, column),
  );
  if (!istat || !name || !province || !region) return null;
  return istat.map((code, index) => ({
    istat: code,
    name: name[index] ?? code,
    kind,
    province: province[index] ?? "",
    region: region[index] ?? "",
  }));
}

function columnOf(value: unknown, column: string): readonly string[] | null {
  if (!isRawRecord(value) || !isRawRecord(value["columns"])) return null;
  const cells = cellOf(value["columns"], column);
  if (!Array.isArray(cells)) return null;
  return cells.every((cell) => typeof cell === "string") ? cells : null;
}

/** How decisions name a body of the roster. */
export function rosterKey({ istat }: RosterBody): string {
  return `istat:${istat}`;
}

/** «Comune di …», as a list of several kinds has to say it. */
export function rosterName({ kind, name }: RosterBody): string {
  return kind === "comune" ? `Comune di ${name}` : `Provincia di ${name}`;
}
