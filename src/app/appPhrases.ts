export const APP_PHRASES = {
  skip: { it: "Vai al contenuto", en: "Skip to content" },
  darkLook: { it: "Aspetto scuro", en: "Dark look" },
  lightLook: { it: "Aspetto chiaro", en: "Light look" },
  loading: { it: "Si caricano i dati del progetto…", en: "Loading the project’s data…" },
} as const;
