/** The page of a path that has words on how to read it, and the entries of the glossary that it rests on. */
const PAGES = [
  [/^\/progetto$/, "project", ["obiettivo", "risultato-atteso", "illustrativo"]],
  [/^\/risultati$/, "results", ["stato", "valore-atteso", "record-contati"]],
  [/^\/risultati\/./, "result", ["risultato-atteso", "indicatore", "stato"]],
  [/^\/indicatori\/./, "indicator", ["misura", "valore-atteso", "proiezione", "record-contati"]],
  [/^\/idee\/crescita$/, "growth", ["coppia", "data-di-lettura"]],
  [/^\/idee/, "ideas", ["mettere-in-comune", "ai-margini", "ponte", "punto-debole"]],
  [/^\/enti$/, "bodies", ["ente", "attore", "partner-estero", "selezione"]],
  [/^\/enti\/./, "body", ["accordo", "piano-competenze-assetto", "record-contati"]],
  [/^\/partenariati$/, "partnerships", ["accordo", "ampiezza", "stadio", "evidenza"]],
  [/^\/partenariati\/./, "partnership", ["parte", "stadio", "evidenza"]],
  [/^\/regioni$/, "regions", ["ampiezza", "ai-margini"]],
  [/^\/regioni\/./, "region", ["atteso-per-caso", "ampiezza"]],
  [/^\/paesi$/, "countries", ["relazione", "mettere-in-comune"]],
  [/^\/paesi\/./, "country", ["relazione", "coppia", "mettere-in-comune"]],
  [/^\/temi$/, "themes", ["tema", "ampiezza"]],
  [/^\/temi\/./, "theme", ["tema", "stadio"]],
  [/^\/dati$/, "data", ["record", "segnalazione", "versione", "edizione"]],
  [/^\/dati\/confronto$/, "compare", ["versione", "record", "illustrativo"]],
] as const satisfies readonly (readonly [RegExp, string, readonly string[]])[];

export type GuidedPage = (typeof PAGES)[number][1];

/** What helps to read the page at a path; `null`: it explains itself. */
export function guideOf(
  path: string,
): { readonly page: GuidedPage; readonly terms: readonly string[] } | null {
  const found = PAGES.find(([pattern]) => pattern.test(path));
  return found ? { page: found[1], terms: found[2] } : null;
}

/** The entries that the picture’s own guide rests on. */
export const PICTURE_TERMS = [
  "ente",
  "accordo",
  "legame",
  "atteso-per-caso",
  "illustrativo",
] as const;
