export const APP_PHRASES = {
  skip: { it: "Vai al contenuto", en: "Skip to content" },
  find: {
    it: "Cerca enti, accordi, pagine, comandi (/ oppure Ctrl+K)",
    en: "Search bodies, partnerships, pages, commands (/ or Ctrl+K)",
  },
  findWord: { it: "Cerca", en: "Search" },
  darkLook: { it: "Aspetto scuro", en: "Dark look" },
  lightLook: { it: "Aspetto chiaro", en: "Light look" },
  loading: { it: "Si caricano i dati del progetto…", en: "Loading the project’s data…" },
} as const;
