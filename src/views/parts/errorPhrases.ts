/** Fetched with the screens that say them; what must be at hand when nothing can be fetched is in `guardPhrases`. */
export const ERROR_PHRASES = {
  publishedData: { it: "Apri i dati pubblicati", en: "Open the published data" },
  copyReport: { it: "Copia il rapporto", en: "Copy the report" },
  copied: { it: "Rapporto copiato", en: "Report copied" },
  crashReason: {
    it: "Un errore del programma ha impedito di disegnarla. I dati non sono stati toccati.",
    en: "A fault of the program kept it from being drawn. The data were not touched.",
  },
  partTitle: {
    it: "Una parte della pagina non è arrivata",
    en: "A part of the page did not arrive",
  },
  partOffline: {
    it: "Il dispositivo non è connesso alla rete, e questa parte non era ancora stata scaricata.",
    en: "The device is offline, and this part had not been downloaded yet.",
  },
  partMissing: {
    it: "Il server non ha dato un file del programma: forse il sito è stato aggiornato mentre la pagina era aperta, o l’aggiornamento è ancora in corso.",
    en: "The server did not give a file of the program: perhaps the site was updated while the page was open, or the update is still under way.",
  },
  partRemedy: {
    it: "Ricaricare la pagina: ciò che è stato scelto resta, perché sta nell’indirizzo. Se non basta, riprovare tra qualche minuto.",
    en: "Reload the page: what was chosen stays, since it is in the address. If that does not help, try again in a few minutes.",
  },
  stillAway: {
    it: "Il sito non risponde ancora: la pagina resta com’è.",
    en: "The site still does not answer: the page stays as it is.",
  },
  moreFaults: {
    it: (count: string) => `… e altre segnalazioni (${count}): sono tutte nel rapporto.`,
    en: (count: string) => `… and more remarks (${count}): all of them are in the report.`,
  },
  notFound: { it: "Pagina non trovata", en: "Page not found" },
  notFoundReason: {
    it: "L’indirizzo non corrisponde ad alcuna pagina di questo sito.",
    en: "The address matches no page of this site.",
  },
  toOverview: { it: "Vai alla rete e ai risultati", en: "Go to the network and the results" },
} as const;
