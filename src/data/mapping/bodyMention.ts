import { readBodyName, type BodyName } from "./foldBody";
import type { MentionPlace } from "./survey";

/** A body as a row names it; what the row does not say is `null`. */
export interface BodyMention {
  readonly name: string;
  /** Digits, six or three. */
  readonly istat: string | null;
  /** A code such as `comune`. */
  readonly kind: string | null;
  /** Two letters in capitals. */
  readonly province: string | null;
  /** Id of a region. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** All the mentions that say exactly the same. */
export interface Writing extends BodyMention {
  readonly key: string;
  readonly core: string;
  readonly otherCores: readonly string[];
  /** Kind and core: what a slip of the pen is looked for in. */
  readonly full: string;
  /** The name says what kind of body it is: «Comune di …». */
  readonly isFull: boolean;
  /** As written, without repetition. */
  readonly names: Set<string>;
  readonly places: MentionPlace[];
}

/** Kinds that make two bodies of one name two bodies: «Comune di …» and «Provincia di …». */
const PLACE_KINDS = new Set(["comune", "provincia", "regione"]);

export const ABROAD = "ente-estero";

/** What a mention says, and its key: equal for mentions that say the same in other letters. */
export function readMention(mention: BodyMention): Omit<Writing, "names" | "places"> {
  const name: BodyName = readBodyName(mention.name);
  // A body of a column for bodies abroad is no comune of ours, whatever it calls itself.
  const kind = mention.kind === ABROAD ? ABROAD : (name.kind ?? mention.kind);
  const core = name.core === "" ? mention.name.trim() : name.core;
  const province = mention.province ?? name.province;
  const isPlace = kind !== null && PLACE_KINDS.has(kind);
  const { istat, region, country } = mention;
  const said = [isPlace ? kind : null, core, province, region, country, istat];
  return {
    ...mention,
    kind,
    province,
    core,
    otherCores: name.otherCores,
    isFull: name.kind !== null,
    full: isPlace ? `${kind} ${core}` : core,
    key: said.map((part) => part ?? "").join("|"),
  };
}

/** How two writings of the same name stand to one another. */
export type Relation = "same" | "doubt" | "different";

/** Symmetric. What one of them does not say keeps nothing apart. */
export function compareWritings(a: BodyMention, b: BodyMention): Relation {
  const differs = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other;
  if (differs(placeKind(a), placeKind(b)) || differs(a.country, b.country)) return "different";
  const isElsewhere = differs(a.province, b.province) || differs(a.region, b.region);
  return isElsewhere || differs(a.istat, b.istat) ? "doubt" : "same";
}

export function placeKind({ kind }: BodyMention): string | null {
  return kind !== null && PLACE_KINDS.has(kind) ? kind : null;
}

/** «LE», or the region or country where that is all that is said. */
export function placeOf({ province, region, country }: BodyMention): string | null {
  return province ?? region ?? country;
}
