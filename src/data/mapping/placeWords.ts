import { foldPlace, readBodyName } from "./foldBody";
import type { Roster } from "./roster";

/** Names that people write and the platform does not say, in the letters of `foldPlace`. */
const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  bosnia: "BA",
  "bosnia erzegovina": "BA",
  "bosnia e erzegovina": "BA",
  "bosnia ed erzegovina": "BA",
  "bosnia herzegovina": "BA",
  "bosnia and herzegovina": "BA",
  macedonia: "MK",
  fyrom: "MK",
  "ex repubblica jugoslava macedonia": "MK",
  "macedonia nord": "MK",
  kosovo: "XK",
  kossovo: "XK",
  palestina: "PS",
  palestine: "PS",
  "territori palestinesi": "PS",
  "autorita nazionale palestinese": "PS",
  turkey: "TR",
  moldova: "MD",
  "repubblica ceca": "CZ",
  inghilterra: "GB",
  "gran bretagna": "GB",
  uk: "GB",
  usa: "US",
};

/** Codes with a name that are no country: unions, made-up scripts of tests, what is not known. */
const NO_COUNTRY = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

let codeByName: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 alpha-2 of a country named in Italian or English, or of the code itself; `null` for anything else. */
export function countryCode(text: string): string | null {
  const written = text.trim();
  codeByName ??= readCountryNames();
  const folded = foldPlace(written);
  if (/^[a-z]{2}$/i.test(written)) {
    const code = written.toUpperCase();
    if (new Set(codeByName.values()).has(code)) return code;
  }
  if (Object.hasOwn(OTHER_COUNTRY_NAMES, folded)) return OTHER_COUNTRY_NAMES[folded] ?? null;
  return codeByName.get(folded) ?? null;
}

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** The platform knows the names of every code; those that it does not know it gives back as they are. */
function readCountryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of ["en", "it"]) {
    const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const code = first + second;
        // Codes that another one has replaced («UK», «YU») are called as that one is.
        const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
        const name = isCurrent && !NO_COUNTRY.has(code) ? display.of(code) : undefined;
        if (name !== undefined) names.set(foldPlace(name), code);
      }
    }
  }
  return names;
}

/** The id of a region: its ISTAT code where the roster has the name or the code, else `null`. */
export function regionCode(text: string, roster: Roster | null): string | null {
  const written = text.trim();
  if (!roster) return null;
  const code = /^\d{1,2}$/.test(written) ? written.padStart(2, "0") : null;
  if (code !== null) return roster.regionNames.has(code) ? code : null;
  const folded = foldRegion(written);
  for (const [istat, name] of roster.regionNames) {
    const [italian = ""] = name.split("/");
    if (foldRegion(name) === folded || foldRegion(italian) === folded) return istat;
  }
  return null;
}

function foldRegion(text: string): string {
  return foldPlace(text).replace(/^(?:regione|region) /, "");
}

/** The two letters of a provincia by its name; `null` where the roster has none of that name. */
export function provinceCode(text: string, roster: Roster | null): string | null {
  const { core } = readBodyName(text);
  const found = roster?.byCore.get(core)?.find(({ kind }) => kind === "provincia");
  return found?.province ?? null;
}
