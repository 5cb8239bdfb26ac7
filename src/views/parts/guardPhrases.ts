/** What must be at hand when nothing more can be fetched. */
export const GUARD_PHRASES = {
  retry: { it: "Riprova", en: "Try again" },
  crashTitle: { it: "Questa pagina si è fermata", en: "This page has stopped" },
  crashRemedy: {
    it: "Riprovare; se succede ancora, copiare il rapporto e mandarlo a chi gestisce la pagina.",
    en: "Try again; if it happens once more, copy the report and send it to whoever runs the page.",
  },
  reload: { it: "Ricarica la pagina", en: "Reload the page" },
  home: { it: "Torna all’inizio", en: "Go to the start" },
  reportToCopy: { it: "Rapporto da copiare", en: "Report to copy" },
} as const;
