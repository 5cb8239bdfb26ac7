import type { Language } from "../model/localText";

/** A country as a sentence needs it: its ISO code and its name in the page's language. */
export interface NamedCountry {
  readonly id: string;
  readonly name: string;
}

type Gender = "none" | "feminine" | "masculine" | "feminine-many" | "masculine-many";

/** Where the rules on endings do not tell; ISO 3166-1. */
const NONE = new Set(
  "AD AG AI AW BB BL BM BQ CU CV CW CY DJ GD GG GI GU HT IL JE KI KN LC MC MF MS MT MU NR NU PM PR PW SG SM ST SV SX TA TK TL TO TT TV TW VC VU WF WS YT".split(
    " ",
  ),
);
const MASCULINE = new Set("BF BW CA EH GH GT KE LK NI PA RW VE ZA ZM".split(" "));
const FEMININE = new Set(["RE", "VA"]);
const FEMININE_MANY = new Set("AS BS FJ KM MV PH SC".split(" "));
/** What some names begin with, whatever the country. */
const PLURALS: ReadonlyMap<string, Gender> = new Map([
  ["Isole", "feminine-many"],
  ["Terre", "feminine-many"],
  ["Emirati", "masculine-many"],
  ["Paesi", "masculine-many"],
  ["Stati", "masculine-many"],
  ["Territori", "masculine-many"],
]);
/** Names that say what they are: one is «nel Regno Unito», not «in». */
const KINDS = /^(?:Regno|Repubblica|Territorio|Città|Isola) /;
/** Those that take «the» in English. */
const ENGLISH_THE =
  /^(?:United |Democratic Republic|Palestinian Territories)|(?: Republic| Islands)$|^(?:Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Gambia)$/;
/** Of those without an article, those that are neither an island nor a town. */
const MAINLAND = new Set(["IL", "SV"]);

const ARTICLES: Record<Exclude<Gender, "none">, readonly [string, string, string]> = {
  feminine: ["la ", "la ", "l’"],
  masculine: ["il ", "lo ", "l’"],
  "feminine-many": ["le ", "le ", "le "],
  "masculine-many": ["i ", "gli ", "gli "],
};
/** After «di» and «in» the article melts into them: «della», «nei». */
const JOINED: Readonly<Record<string, string>> = {
  "il ": "l ",
  "lo ": "llo ",
  "la ": "lla ",
  "l’": "ll’",
  "i ": "i ",
  "gli ": "gli ",
  "le ": "lle ",
};

/** «l’Albania», «il Montenegro», «Malta»; in English «Albania», «the Netherlands». */
export function theCountry({ id, name }: NamedCountry, language: Language): string {
  return language === "en" ? inEnglish(name) : `${articleOf(id, name)}${name}`;
}

/** «con l’Albania», «con Malta»; in English «with Albania». */
export function withCountry(country: NamedCountry, language: Language): string {
  return language === "en" ? `with ${inEnglish(country.name)}` : `con ${theCountry(country, "it")}`;
}

/** «dell’Albania», «del Montenegro», «di Malta»; in English «of Albania». */
export function ofCountry({ id, name }: NamedCountry, language: Language): string {
  if (language === "en") return `of ${inEnglish(name)}`;
  const article = articleOf(id, name);
  return article === "" ? `di ${name}` : `de${JOINED[article] ?? ""}${name}`;
}

/** «in Albania», «nei Paesi Bassi», «a Malta»; in English «in Albania». */
export function inCountry({ id, name }: NamedCountry, language: Language): string {
  if (language === "en") return `in ${inEnglish(name)}`;
  const gender = genderOf(id, name);
  if (gender.endsWith("-many") || KINDS.test(name))
    return `ne${JOINED[articleOf(id, name)] ?? ""}${name}`;
  if (gender !== "none" || MAINLAND.has(id) || name === id) return `in ${name}`;
  return `${/^a/i.test(name) ? "ad" : "a"} ${name}`;
}

/** «the Netherlands», «Albania» */
function inEnglish(name: string): string {
  return ENGLISH_THE.test(name) ? `the ${name}` : name;
}

function articleOf(id: string, name: string): string {
  const gender = genderOf(id, name);
  if (gender === "none") return "";
  const [plain, hard, vowel] = ARTICLES[gender];
  if (/^[aeiouàèéìòù]/i.test(name)) return vowel;
  return /^(?:z|x|y|gn|ps|s[^aeiou])/i.test(name) ? hard : plain;
}

/** Names that end in -a are feminine, others masculine, as those of countries nearly all are. */
function genderOf(id: string, name: string): Gender {
  // A country of which the data have the code alone.
  if (name === id || NONE.has(id)) return "none";
  const [first = ""] = name.split(/[ -]/);
  const plural = PLURALS.get(first);
  if (plural !== undefined) return plural;
  if (FEMININE_MANY.has(id)) return "feminine-many";
  if (FEMININE.has(id)) return "feminine";
  return first.endsWith("a") && !MASCULINE.has(id) ? "feminine" : "masculine";
}
