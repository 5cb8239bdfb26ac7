export const APP_PHRASES = {
  skip: { it: "Vai al contenuto", en: "Skip to content" },
  darkLook: { it: "Aspetto scuro", en: "Dark look" },
  lightLook: { it: "Aspetto chiaro", en: "Light look" },
  loading: { it: "Si caricano i dati del progetto…", en: "Loading the project’s data…" },
  retry: { it: "Riprova", en: "Try again" },
  crashTitle: { it: "Questa pagina si è fermata", en: "This page has stopped" },
  crashRemedy: {
    it: "Riprovare; se succede ancora, copiare il rapporto e mandarlo a chi gestisce la pagina.",
    en: "Try again; if it happens once more, copy the report and send it to whoever runs the page.",
  },
} as const;
