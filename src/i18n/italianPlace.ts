import type { Language } from "../model/localText";

/** A country as a sentence needs it: its ISO code and its name in the page's language. */
export interface NamedCountry {
  readonly id: string;
  readonly name: string;
}

type Gender = "none" | "feminine" | "masculine" | "feminine-many" | "masculine-many";

/** Where the rules on endings do not tell; ISO 3166-1. */
const NONE = new Set("AD BB CU CY DJ HT IL MC MT MU SG SM TO TW VU".split(" "));
const MASCULINE = new Set("BF BW CA GH GT KE LK NI PA RW VE".split(" "));
const FEMININE_MANY = new Set("BS CK FJ FO KM KY MH MV PH SB SC".split(" "));
const MASCULINE_MANY = new Set("AE NL US".split(" "));
/** Of those without an article, the only one that is not an island or a town. */
const MAINLAND = new Set(["IL"]);

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

/** «l’Albania», «il Montenegro», «Malta»; in English the name as it is. */
export function theCountry({ id, name }: NamedCountry, language: Language): string {
  return language === "en" ? name : `${articleOf(id, name)}${name}`;
}

/** «con l’Albania», «con Malta»; in English «with Albania». */
export function withCountry(country: NamedCountry, language: Language): string {
  return language === "en" ? `with ${country.name}` : `con ${theCountry(country, "it")}`;
}

/** «dell’Albania», «del Montenegro», «di Malta»; in English «of Albania». */
export function ofCountry({ id, name }: NamedCountry, language: Language): string {
  if (language === "en") return `of ${name}`;
  const article = articleOf(id, name);
  return article === "" ? `di ${name}` : `de${JOINED[article] ?? ""}${name}`;
}

/** «in Albania», «nei Paesi Bassi», «a Malta»; in English «in Albania». */
export function inCountry({ id, name }: NamedCountry, language: Language): string {
  if (language === "en") return `in ${name}`;
  const gender = genderOf(id, name);
  if (gender.endsWith("-many")) return `ne${JOINED[articleOf(id, name)] ?? ""}${name}`;
  if (gender !== "none" || MAINLAND.has(id) || name === id) return `in ${name}`;
  return `${/^a/i.test(name) ? "ad" : "a"} ${name}`;
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
  if (MASCULINE_MANY.has(id)) return "masculine-many";
  if (FEMININE_MANY.has(id)) return "feminine-many";
  const [first = ""] = name.split(/[ -]/);
  return first.endsWith("a") && !MASCULINE.has(id) ? "feminine" : "masculine";
}
