export const APP_PHRASES = {
  skip: { it: "Vai al contenuto", en: "Skip to content" },
  darkLook: { it: "Aspetto scuro", en: "Dark look" },
  lightLook: { it: "Aspetto chiaro", en: "Light look" },
  loading: { it: "Si caricano i dati del progetto…", en: "Loading the project’s data…" },
  retry: { it: "Riprova", en: "Try again" },
  publishedData: { it: "Apri i dati pubblicati", en: "Open the published data" },
  copyReport: { it: "Copia il rapporto", en: "Copy the report" },
  copied: { it: "Rapporto copiato", en: "Report copied" },
  reportToCopy: { it: "Rapporto da copiare", en: "Report to copy" },
  crashTitle: { it: "Questa pagina si è fermata", en: "This page has stopped" },
  crashReason: {
    it: "Un errore del programma ha impedito di disegnarla. I dati non sono stati toccati.",
    en: "A fault of the program kept it from being drawn. The data were not touched.",
  },
  crashRemedy: {
    it: "Riprovare; se succede ancora, copiare il rapporto e mandarlo a chi gestisce la pagina.",
    en: "Try again; if it happens once more, copy the report and send it to whoever runs the page.",
  },
  notFound: { it: "Pagina non trovata", en: "Page not found" },
  notFoundReason: {
    it: "L’indirizzo non corrisponde ad alcuna pagina di questo sito.",
    en: "The address matches no page of this site.",
  },
  toOverview: { it: "Vai alla rete e ai risultati", en: "Go to the network and the results" },
} as const;
