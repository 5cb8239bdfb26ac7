import { formatNumber } from "../../i18n/format";

export const IDEA_FIGURE_PHRASES = {
  country: { it: "Paese", en: "Country" },
  state: { it: "Situazione", en: "Situation" },
  "to-pool": { it: "da mettere in comune", en: "to be pooled" },
  joint: { it: "già in comune", en: "worked on together" },
  "one-region": { it: "in una sola regione", en: "in one region only" },
  none: { it: "regione non nota", en: "region not known" },
  before: { it: "Oggi", en: "Today" },
  after: { it: "Senza", en: "Without it" },
  newPairs: { it: "coppie nuove", en: "new pairs" },
  repeatedPairs: { it: "coppie che continuano", en: "repeated pairs" },
  splitLabel: {
    it: (name: string, sizes: string) =>
      `Senza ${name} la rete si divide in parti senza legami fra loro: ${sizes} enti`,
    en: (name: string, sizes: string) =>
      `Without ${name} the network falls into parts with no link between them: ${sizes} authorities`,
  },
  yearLabel: {
    it: (year: number, fresh: number, repeated: number) =>
      `${year}: ${formatNumber(fresh, "it")} ${fresh === 1 ? "coppia nuova" : "coppie nuove"}, ${formatNumber(repeated, "it")} che ${repeated === 1 ? "continua" : "continuano"}`,
    en: (year: number, fresh: number, repeated: number) =>
      `${year}: ${formatNumber(fresh, "en")} new ${fresh === 1 ? "pair" : "pairs"}, ${formatNumber(repeated, "en")} repeated`,
  },
} as const;
