import { foldName } from "../../model/foldName";

/** What the name of a body says, with every way of writing it folded into one. */
export interface BodyName {
  /** `comune`, `provincia` or `regione` where the name begins so, else `null`. */
  readonly kind: string | null;
  /** The rest of the name, folded; never empty unless the name is. */
  readonly core: string;
  /** What it may also be called: the halves of a bilingual name. */
  readonly otherCores: readonly string[];
  /** Two letters in brackets at the end: «Castelnuovo (SA)». */
  readonly province: string | null;
}

/** Longest first: the first one that fits is taken. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ["amministrazione comunale", "comune"],
  ["amministrazione provinciale", "provincia"],
  ["libero consorzio comunale", "provincia"],
  ["provincia regionale", "provincia"],
  ["citta metropolitana", "provincia"],
  ["provincia", "provincia"],
  ["prov", "provincia"],
  ["municipio", "comune"],
  ["comune", "comune"],
  ["com", "comune"],
  ["citta", "comune"],
  ["regione", "regione"],
];

const PROVINCE_AT_END = /\(\s*([a-z]{2})\s*\)\s*$/i;
const SAINTS = new Set(["san", "santo", "santa", "sant", "ss", "sto", "sta", "st"]);
/** The little words of belonging come and go in the same name, and tell no two places of the roster apart. */
const OF = new Set(["di", "d", "de", "del", "dell", "della", "dello", "dei", "degli", "delle"]);

export function readBodyName(text: string): BodyName {
  const province = PROVINCE_AT_END.exec(text)?.[1]?.toUpperCase() ?? null;
  const bare = province === null ? text : text.replace(PROVINCE_AT_END, "");
  const whole = foldPlace(bare);
  const beginning = BEGINNINGS.find(([words]) => whole.startsWith(`${words} `));
  const drop = (core: string) => (beginning ? core.slice(beginning[0].length + 1) : core);
  const halves = bare.split("/").map(foldPlace).filter(Boolean);
  const otherCores = halves.length < 2 ? [] : [drop(halves[0] ?? ""), ...halves.slice(1)];
  return { kind: beginning?.[1] ?? null, core: drop(whole), otherCores, province };
}

/** Words without accents, case, apostrophes, hyphens and words of belonging; every saint is «s». */
export function foldPlace(text: string): string {
  const words = foldName(text)
    .replace(/\bs\.(?:to|ta)\b/g, "s")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (SAINTS.has(word) ? "s" : word));
  const telling = words.filter((word) => !OF.has(word));
  // «Città di …» has to keep what it begins with; a name of nothing but little words keeps them all.
  return (telling.length > 0 ? telling : words).join(" ");
}
