export const SCOPE_PHRASES = {
  filters: { it: "Che cosa guardare", en: "What to look at" },
  theme: { it: "Tema", en: "Theme" },
  allThemes: { it: "Tutti i temi", en: "All themes" },
  country: { it: "Paese", en: "Country" },
  allCountries: { it: "Tutti i Paesi", en: "All countries" },
  span: { it: "Ampiezza", en: "Span" },
  allSpans: { it: "Tutte le ampiezze", en: "Every span" },
  onlyReal: { it: "Solo dati reali", en: "Real data only" },
  link: { it: "Link", en: "Link" },
  export: { it: "Esporta ▾", en: "Export ▾" },
} as const;
