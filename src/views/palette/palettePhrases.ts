import { formatNumber } from "../../i18n/format";

export const PALETTE_PHRASES = {
  title: { it: "Cerca e comandi", en: "Search and commands" },
  field: {
    it: "Cerca enti, accordi, Paesi, pagine, comandi",
    en: "Search bodies, partnerships, countries, pages, commands",
  },
  placeholder: {
    it: "Cerca un ente, un accordo, un Paese, un comando…",
    en: "Search a body, a partnership, a country, a command…",
  },
  close: { it: "Chiudi (Esc)", en: "Close (Esc)" },
  none: {
    it: "Niente di simile in questi dati. Provare una parola sola, o il codice ISTAT.",
    en: "Nothing like it in these data. Try a single word, or the ISTAT code.",
  },
  count: {
    it: (count: number) => (count === 1 ? "1 trovato" : `${formatNumber(count, "it")} trovati`),
    en: (count: number) => `${formatNumber(count, "en")} found`,
  },
  more: {
    it: (count: number) => `e altri ${formatNumber(count, "it")}: scrivere di più`,
    en: (count: number) => `and ${formatNumber(count, "en")} more: type on`,
  },
  hint: {
    it: "↑ ↓ per scegliere · Invio apre la pagina · Maiusc+Invio mostra nella rete",
    en: "↑ ↓ to choose · Enter opens the page · Shift+Enter shows it in the network",
  },
  pages: { it: "Pagine", en: "Pages" },
  actions: { it: "Comandi", en: "Commands" },
  organisation: { it: "Enti", en: "Bodies" },
  partnership: { it: "Accordi", en: "Partnerships" },
  country: { it: "Paesi", en: "Countries" },
  region: { it: "Regioni", en: "Regions" },
  theme: { it: "Temi", en: "Themes" },
  result: { it: "Risultati", en: "Results" },
  indicator: { it: "Indicatori", en: "Indicators" },
} as const;

export const ACTION_PHRASES = {
  toNetwork: { it: "Rete", en: "Network" },
  toResults: { it: "Risultati attesi", en: "Expected results" },
  toIdeas: { it: "Idee da valutare", en: "Ideas to weigh" },
  toGrowth: { it: "Crescita della rete", en: "Growth of the network" },
  toBodies: { it: "Elenco degli enti", en: "List of bodies" },
  toPartnerships: { it: "Elenco degli accordi", en: "List of partnerships" },
  toRegions: { it: "Elenco delle regioni", en: "List of regions" },
  toThemes: { it: "Elenco dei temi", en: "List of themes" },
  toCountries: { it: "Elenco dei Paesi", en: "List of countries" },
  toData: { it: "Dati: apri, controlla, porta via", en: "Data: open, check, take away" },
  toCompare: { it: "Confronta due versioni dei dati", en: "Compare two versions of the data" },
  toProject: { it: "Il progetto", en: "The project" },
  toWall: { it: "Parete: viste a rotazione per una sala", en: "Wall: views in turn for a room" },
  toGlossary: { it: "Glossario", en: "Glossary" },
  toAccessibility: { it: "Accessibilità", en: "Accessibility" },
  face: {
    it: (face: string) => `Mostra la rete: ${face}`,
    en: (face: string) => `Show the network: ${face}`,
  },
  asTable: { it: "La figura come tabella", en: "The picture as a table" },
  onlyReal: { it: "Solo dati reali", en: "Real data only" },
  withIllustrative: { it: "Anche i dati dimostrativi", en: "Illustrative data too" },
  noFilters: { it: "Togli tutti i filtri", en: "Remove all filters" },
  onlyRegion: { it: (name: string) => `Solo ${name}`, en: (name: string) => `Only ${name}` },
  onlyTheme: {
    it: (name: string) => `Solo il tema ${name}`,
    en: (name: string) => `Only the theme ${name}`,
  },
  onlyCountry: {
    it: (name: string) => `Solo gli accordi con: ${name}`,
    en: (name: string) => `Only partnerships with: ${name}`,
  },
  readOn: {
    it: (day: string) => `Leggi i dati: ${day}`,
    en: (day: string) => `Read the data: ${day}`,
  },
  latest: { it: "Torna alla data dei dati", en: "Back to the data’s own date" },
  copyLink: { it: "Copia il collegamento e viste salvate", en: "Copy the link and saved views" },
  print: { it: "Stampa questa pagina", en: "Print this page" },
  keys: { it: "Tasti della pagina", en: "Keys of the page" },
  tour: { it: "Visita guidata", en: "Guided tour" },
  otherLanguage: { it: "English", en: "Italiano" },
  otherLook: { it: "Aspetto chiaro o scuro", en: "Light or dark look" },
} as const;
