/** Fetched with the screens that say them; what must be at hand when nothing can be fetched is in `appPhrases`. */
export const ERROR_PHRASES = {
  publishedData: { it: "Apri i dati pubblicati", en: "Open the published data" },
  copyReport: { it: "Copia il rapporto", en: "Copy the report" },
  copied: { it: "Rapporto copiato", en: "Report copied" },
  reportToCopy: { it: "Rapporto da copiare", en: "Report to copy" },
  crashReason: {
    it: "Un errore del programma ha impedito di disegnarla. I dati non sono stati toccati.",
    en: "A fault of the program kept it from being drawn. The data were not touched.",
  },
  notFound: { it: "Pagina non trovata", en: "Page not found" },
  notFoundReason: {
    it: "L’indirizzo non corrisponde ad alcuna pagina di questo sito.",
    en: "The address matches no page of this site.",
  },
  toOverview: { it: "Vai alla rete e ai risultati", en: "Go to the network and the results" },
} as const;
