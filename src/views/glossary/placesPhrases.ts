import type { TermPlace } from "../../i18n/glossary/glossaryTerm";

/** The pages that a term is used on, by their address; the words are those of their headings. */
export const PLACES_PHRASES: Readonly<
  Record<TermPlace, { readonly it: string; readonly en: string }>
> = {
  "/": { it: "Rete", en: "Network" },
  "/risultati": { it: "Risultati attesi", en: "Expected results" },
  "/idee": { it: "Idee da valutare", en: "Ideas to weigh" },
  "/idee/crescita": { it: "Crescita della rete", en: "Growth of the network" },
  "/enti": { it: "Elenco degli enti", en: "List of bodies" },
  "/partenariati": { it: "Elenco degli accordi", en: "List of partnerships" },
  "/regioni": { it: "Regioni", en: "Regions" },
  "/paesi": { it: "Paesi", en: "Countries" },
  "/temi": { it: "Temi", en: "Themes" },
  "/dati": { it: "Dati", en: "Data" },
  "/dati/confronto": { it: "Confronto dei dati", en: "Comparison of data" },
  "/progetto": { it: "Progetto", en: "Project" },
};
