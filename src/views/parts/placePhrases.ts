import { formatNumber } from "../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

export const PLACE_PHRASES = {
  title: { it: "Il suo posto nella rete", en: "Its place in the network" },
  inScope: {
    it: (scope: string) => `Contano solo gli accordi della parte scelta${scope}.`,
    en: (scope: string) => `Only partnerships of the chosen part count${scope}.`,
  },
  agreements: {
    it: (count: number) =>
      count === 0
        ? "Non ha accordi avviati"
        : `Fa parte di ${it(count)} ${one(count, "accordo avviato", "accordi avviati")}`,
    en: (count: number) =>
      count === 0
        ? "It has no partnership under way"
        : `It takes part in ${en(count)} ${one(count, "partnership", "partnerships")} started`,
  },
  partners: {
    it: (count: number) =>
      count === 0
        ? "Non lavora con altri enti"
        : `Lavora con ${it(count)} ${one(count, "ente", "enti")}`,
    en: (count: number) =>
      count === 0
        ? "It works with no other authority"
        : `It works with ${en(count)} ${one(count, "authority", "authorities")}`,
  },
  regions: {
    it: (count: number, all: number, bridges: string) =>
      count === 0
        ? "Non raggiunge ancora nessuna regione"
        : `Raggiunge ${it(count)} ${one(count, "regione", "regioni")} su ${it(all)}${bridges}`,
    en: (count: number, all: number, bridges: string) =>
      count === 0
        ? "It reaches no region yet"
        : `It reaches ${en(count)} of ${en(all)} ${one(all, "region", "regions")}${bridges}`,
  },
  bridges: {
    it: (count: number) =>
      count === 0
        ? ", senza accordi fra regioni"
        : `, con ${it(count)} ${one(count, "accordo", "accordi")} fra regioni`,
    en: (count: number) =>
      count === 0
        ? ", with no interregional partnership"
        : `, with ${en(count)} interregional ${one(count, "partnership", "partnerships")}`,
  },
  compared: {
    it: (verdict: string, role: string) => `: ${verdict}${role}.`,
    en: (verdict: string, role: string) => `: ${verdict}${role}.`,
  },
  all: { it: "tutti gli altri ne hanno di meno", en: "all others have fewer" },
  most: { it: "quasi tutti gli enti ne hanno di meno", en: "nearly all authorities have fewer" },
  more: {
    it: "più della metà degli enti ne ha di meno",
    en: "more than half of the authorities have fewer",
  },
  usual: { it: "come è usuale in questa rete", en: "as is usual in this network" },
  fewer: {
    it: "più della metà degli enti ne ha di più",
    en: "more than half of the authorities have more",
  },
  alone: {
    it: "non ci sono altri enti con cui confrontarlo",
    en: "there is nobody to compare with",
  },
  exactly: {
    it: (below: number, level: number, above: number) =>
      `Ne ${one(below, "ha", "hanno")} di meno ${it(below)} ${one(below, "ente", "enti")}, altrettanti ${it(level)}, di più ${it(above)}`,
    en: (below: number, level: number, above: number) =>
      `${en(below)} ${one(below, "authority has", "authorities have")} fewer, ${en(level)} as many, ${en(above)} more`,
  },
} as const;
