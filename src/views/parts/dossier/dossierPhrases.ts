export const DOSSIER_PHRASES = {
  inScope: {
    it: (scope: string) => `Letto con questi filtri: ${scope}.`,
    en: (scope: string) => `Read with these filters: ${scope}.`,
  },
  otherRegions: { it: "Altre regioni", en: "Other regions" },
  noRegion: { it: "Regione non indicata", en: "Region not stated" },
  abroad: { it: "All’estero", en: "Abroad" },
  sameInTable: {
    it: (title: string) => `Gli stessi enti sono nella tabella «${title}».`,
    en: (title: string) => `The same bodies are in the table “${title}”.`,
  },
  clearFilters: { it: "Togli i filtri", en: "Clear the filters" },
  readOn: { it: (day: string) => `Leggi ${day}`, en: (day: string) => `Read ${day}` },
  hiddenHeading: { it: "Scheda non mostrata", en: "Record not shown" },
  hiddenHelp: {
    it: "Questo record è nei dati, ma è dimostrativo.",
    en: "This record is in the data, but it is illustrative.",
  },
  madeUp: {
    it: "«Solo dati reali» toglie ciò che è inventato a scopo dimostrativo.",
    en: "“Real data only” takes out what is made up for demonstration.",
  },
  showMadeUp: { it: "Mostra anche i dati dimostrativi", en: "Show illustrative data too" },
  unknownHelp: {
    it: "Il collegamento può essere scritto male o venire da una versione dei dati che aveva altri codici: questi dati non tengono i codici di prima.",
    en: "The link may be mistyped, or come from a version of the data that had other codes: these data do not keep earlier codes.",
  },
} as const;
