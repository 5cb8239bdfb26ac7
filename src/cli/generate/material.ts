import type { Day } from "../../model/calendarDate";

/** A record as it stands in a file, before any check. */
export type RawRecord = Readonly<Record<string, RawValue>>;
export type RawValue = string | number | boolean | readonly string[];

/** Table name → its records, as written to disk. */
export type RawTables = Readonly<Record<string, readonly RawRecord[]>>;

/** A comune or province of the roster. */
export interface Seat {
  readonly istat: string;
  readonly name: string;
  readonly province: string;
  readonly region: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number | null;
}

/**
 * The part an authority plays in the made-up network: `isolated` joins nothing, `own-region` nothing beyond its region,
 * an `island` keeps to itself, a `peninsula` hangs on one partnership only.
 */
export type Part = "main" | "own-region" | "isolated" | "island" | "peninsula";

/** A body of the roster that is to take part, by ISTAT code. */
export interface Participant {
  readonly istat: string;
  readonly part?: Part;
  /** How much more than others it attracts partnerships; 1 where silent. */
  readonly weight?: number;
  readonly joined?: string;
  readonly left?: string;
}

export interface NamePattern {
  readonly it: string;
  readonly en: string;
  readonly prefix: string;
}

export interface AuthorityNames {
  readonly comune: NamePattern;
  readonly provincia: NamePattern;
  readonly synthetic: NamePattern;
  readonly exceptions: Readonly<Record<string, { readonly place: string }>>;
}

/** A kind of local actor. `of`: the kind of authority it grows around; `seats`: only there, by ISTAT code. */
export interface ActorPattern {
  readonly kind: string;
  readonly it: string;
  readonly en: string;
  readonly of: string;
  readonly seats?: readonly string[];
}

export interface PartnerBody {
  readonly id: string;
  readonly it: string;
  readonly en: string;
  readonly kind: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
}

/** How a partnership fares: a stage it stops at, or one of the longer stories told in `drawCourse.ts`. */
export type Course =
  | "proposed"
  | "drafted"
  | "approved"
  | "signed"
  | "undated-signature"
  | "upcoming"
  | "active"
  | "ended"
  | "stopped"
  | "withdrawn";

export interface Agreement {
  readonly id: string;
  readonly it: string;
  readonly en: string;
  readonly theme: string;
  readonly form: string;
  readonly span: "interregional" | "local" | "single";
  readonly regions: readonly string[];
  readonly countries?: readonly string[];
  /** Bodies that take part whatever the dice say. */
  readonly with?: readonly string[];
  /** No authority beyond those in `with`. */
  readonly only?: boolean;
  /** Its authorities are those of this part. */
  readonly group?: "island" | "peninsula";
  readonly course?: Course;
  readonly start?: string;
}

export interface IndicatorMaterial {
  readonly record: RawRecord;
  /** What the targets grow with when a set of another size is asked for. */
  readonly scale: "authorities" | "actors" | "partnerships" | null;
  /** Region (`null` = the whole programme), date, value; the day an observation was written down may follow. */
  readonly targets: readonly (readonly [string | null, string, number])[];
  readonly observations: readonly (readonly [string | null, string, number, string?])[];
}

/** How fast the authorities of a region move on the capacity tracks; 1 where silent. */
export type Pace = Readonly<Record<string, number>>;

export interface Material {
  readonly seats: readonly Seat[];
  readonly provinces: readonly Seat[];
  readonly regions: readonly RawRecord[];
  readonly countries: readonly RawRecord[];
  /** Project, objectives and results of a set that stands on its own. */
  readonly programme: RawTables;
  readonly themes: readonly RawRecord[];
  readonly participants: readonly Participant[];
  readonly authorityNames: AuthorityNames;
  readonly actors: readonly ActorPattern[];
  readonly partners: readonly PartnerBody[];
  readonly syntheticPartner: NamePattern & { readonly kind: string };
  readonly agreements: readonly Agreement[];
  /** Real relations of bodies that take part only for demonstration. */
  readonly twinnings: readonly RawRecord[];
  readonly indicators: readonly IndicatorMaterial[];
  readonly pace: Pace;
}

export interface Sizes {
  readonly authorities: number;
  readonly actors: number;
  readonly partners: number;
  readonly partnerships: number;
}

export interface GenerateOptions extends Sizes {
  readonly seed: number;
}

/** The days between which things happen. */
export interface Season {
  readonly start: Day;
  readonly end: Day;
  readonly asOf: Day;
}
