import { formatNumber } from "../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

/** What two authorities have in common: written out by `describeGround`. */
export const GROUND_PHRASES = {
  shareCountries: {
    it: (names: string, n: number) =>
      `${one(n, "Condividono il Paese", "Condividono i Paesi")} ${names}`,
    en: (names: string, n: number) => `They share the ${one(n, "country", "countries")} ${names}`,
  },
  countryOf: {
    it: (name: string, holders: number) =>
      `${name} (${holders === 2 ? "solo loro due" : `${it(holders)} enti`})`,
    en: (name: string, holders: number) =>
      `${name} (${holders === 2 ? "only these two" : `${en(holders)} authorities`})`,
  },
  shareThemes: {
    it: (names: string, n: number) => `${one(n, "il tema", "i temi")} ${names}`,
    en: (names: string, n: number) => `the ${one(n, "theme", "themes")} ${names}`,
  },
  sharedThemesOnly: {
    it: (names: string, n: number) => `Condividono ${one(n, "il tema", "i temi")} ${names}`,
    en: (names: string, n: number) => `They share the ${one(n, "theme", "themes")} ${names}`,
  },
  theme: { it: (name: string) => `«${name}»`, en: (name: string) => `“${name}”` },
  both: {
    it: (a: string, b: string) => `${a} e ${b}`,
    en: (a: string, b: string) => `${a} and ${b}`,
  },
} as const;
