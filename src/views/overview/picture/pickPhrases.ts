import { formatNumber } from "../../../i18n/format";
import { MOST_PICKED } from "../../../model/focus";

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
  pick: { it: (name: string) => `Scegli ${name}`, en: (name: string) => `Pick ${name}` },
  full: {
    it: `Se ne possono scegliere ${MOST_PICKED}: di più non stanno in un indirizzo.`,
    en: `${MOST_PICKED} can be picked: more do not fit in an address.`,
  },
} as const;
