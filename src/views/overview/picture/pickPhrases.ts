import { formatNumber } from "../../../i18n/format";

export const PICK_PHRASES = {
  counts: {
    it: (bodies: number, agreements: number) =>
      `${formatNumber(bodies, "it")} ${bodies === 1 ? "ente" : "enti"}, ${formatNumber(agreements, "it")} ${agreements === 1 ? "accordo" : "accordi"} fra loro.`,
    en: (bodies: number, agreements: number) =>
      `${formatNumber(bodies, "en")} ${bodies === 1 ? "body" : "bodies"}, ${formatNumber(agreements, "en")} ${agreements === 1 ? "partnership" : "partnerships"} among them.`,
  },
  bodies: { it: "Enti", en: "Bodies" },
  agreements: { it: "Accordi fra loro", en: "Partnerships among them" },
  save: {
    it: "Esporta gli enti in CSV (Excel italiano)",
    en: "Export the bodies as CSV (Italian Excel)",
  },
  fileName: { it: "enti-scelti", en: "picked-bodies" },
  clear: { it: "Togli la scelta", en: "Clear the choice" },
  more: {
    it: (count: number) => `Mostra tutti (${formatNumber(count, "it")})`,
    en: (count: number) => `Show all (${formatNumber(count, "en")})`,
  },
} as const;
