import { formatNumber } from "../../i18n/format";

export const GLOSSARY_PHRASES = {
  title: { it: "Glossario", en: "Glossary" },
  lead: {
    it: "Le parole che questa pagina usa, in parole semplici, e le misure della rete con il nome che hanno nella letteratura.",
    en: "The words that this page uses, in plain language, and the measures of the network under the name they have in the literature.",
  },
  search: { it: "Cerca una voce", en: "Find an entry" },
  found: {
    it: (found: number, all: number) =>
      `${formatNumber(found, "it")} ${found === 1 ? "voce" : "voci"} su ${formatNumber(all, "it")}`,
    en: (found: number, all: number) =>
      `${formatNumber(found, "en")} of ${formatNumber(all, "en")} ${all === 1 ? "entry" : "entries"}`,
  },
  nothing: {
    it: "Nessuna voce con queste parole. Provare una parola sola, o cancellare ciò che è scritto.",
    en: "No entry with these words. Try a single word, or clear the field.",
  },
  unknown: {
    it: "La voce chiesta non è nel glossario: qui sotto ci sono tutte.",
    en: "The entry asked for is not in the glossary: here are all of them.",
  },
  terms: { it: "Le parole", en: "The words" },
  measures: { it: "Le misure della rete", en: "The measures of the network" },
  also: { it: "Anche:", en: "Also:" },
  places: { it: "Si trova in:", en: "Found on:" },
  authority: { it: "di un ente", en: "of an authority" },
  network: { it: "di tutta la rete", en: "of the whole network" },
  caution: { it: "Attenzione:", en: "Mind:" },
  source: { it: "Fonte:", en: "Source:" },
  formula: { it: "Formula:", en: "Formula:" },
} as const;
