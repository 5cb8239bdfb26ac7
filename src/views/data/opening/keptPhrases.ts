export const KEPT_PHRASES = {
  title: { it: "Aperti in questo browser", en: "Opened in this browser" },
  shown: { it: "sulla pagina ora", en: "on the page now" },
  compared: { it: "a confronto ora", en: "compared with now" },
  visitOnly: { it: "solo finché la pagina è aperta", en: "only while the page is open" },
  rename: { it: "Rinomina", en: "Rename" },
  renameNamed: {
    it: (name: string) => `Rinomina «${name}»`,
    en: (name: string) => `Rename “${name}”`,
  },
  remove: { it: "Togli", en: "Remove" },
  removeNamed: {
    it: (name: string) => `Togli «${name}»`,
    en: (name: string) => `Remove “${name}”`,
  },
  removed: {
    it: (name: string) => `«${name}» non è più in questo browser. Il file sul computer resta.`,
    en: (name: string) => `“${name}” is no longer in this browser. The file on the computer stays.`,
  },
  undo: { it: "Annulla", en: "Undo" },
  leave: { it: "Annulla", en: "Cancel" },
  newName: {
    it: (name: string) => `Nuovo nome di «${name}»`,
    en: (name: string) => `New name of “${name}”`,
  },
  keepName: { it: "Salva il nome", en: "Save the name" },
  unlisted: {
    it: "Questo browser non lascia leggere i dati che tiene: si vedono solo quelli aperti durante questa visita.",
    en: "This browser does not allow the data it keeps to be read: only those opened during this visit are listed.",
  },
  unchanged: {
    it: "La modifica non è riuscita: il browser non lascia cambiare ciò che tiene. Riprovare.",
    en: "The change failed: the browser does not allow what it keeps to be changed. Try again.",
  },
} as const;
