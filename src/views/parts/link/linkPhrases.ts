export const LINK_PHRASES = {
  title: { it: "Collegamento e viste salvate", en: "Link and saved views" },
  close: { it: "Chiudi (Esc)", en: "Close (Esc)" },
  link: { it: "Collegamento a ciò che si vede", en: "Link to what is shown" },
  copy: { it: "Copia il collegamento", en: "Copy the link" },
  copied: { it: "Copiato.", en: "Copied." },
  byHand: { it: "Il collegamento, da copiare a mano", en: "The link, to copy by hand" },
  holds: {
    it: (edition: string) =>
      `Apre questa pagina con filtri, date e scelta come ora, e ricorda la versione ${edition} dei dati: se un giorno saranno altri, la pagina lo dice.`,
    en: (edition: string) =>
      `It opens this page with filters, dates and choice as now, and remembers version ${edition} of the data: should they change, the page says so.`,
  },
  holdsNoEdition: {
    it: "Apre questa pagina con filtri, date e scelta come ora. Questi dati non hanno una versione pubblicata: il collegamento vale in questo browser.",
    en: "It opens this page with filters, dates and choice as now. These data have no published version: the link works in this browser.",
  },
  views: { it: "Viste salvate in questo browser", en: "Views saved in this browser" },
  noViews: {
    it: "Nessuna: dare un nome a questa per ritrovarla.",
    en: "None yet: give this one a name to find it again.",
  },
  name: { it: "Nome della vista", en: "Name of the view" },
  save: { it: "Salva questa vista", en: "Save this view" },
  saved: { it: "Salvata.", en: "Saved." },
  notKept: {
    it: "Il browser non lascia salvare: la vista resta fino alla chiusura della finestra.",
    en: "The browser does not allow saving: the view stays until the window is closed.",
  },
  remove: {
    it: (name: string) => `Togli la vista ${name}`,
    en: (name: string) => `Remove the view ${name}`,
  },
  removed: { it: (name: string) => `«${name}» tolta.`, en: (name: string) => `“${name}” removed.` },
  undo: { it: "Annulla", en: "Undo" },
  toFile: { it: "Esporta le viste", en: "Export the views" },
  fromFile: { it: "Importa viste da un file", en: "Import views from a file" },
  fileName: { it: "viste-salvate.json", en: "saved-views.json" },
  imported: {
    it: (count: number) => (count === 1 ? "1 vista importata." : `${count} viste importate.`),
    en: (count: number) => (count === 1 ? "1 view imported." : `${count} views imported.`),
  },
  notViews: {
    it: "Il file non contiene viste salvate da questa pagina.",
    en: "The file holds no views saved by this page.",
  },
} as const;
