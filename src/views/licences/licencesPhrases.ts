export const LICENCES_PHRASES = {
  title: { it: "Licenze", en: "Licences" },
  lead: {
    it: "Il codice e il carattere di questa pagina si possono usare, copiare e modificare liberamente, alle condizioni che seguono; i dati, alle condizioni di chi li pubblica.",
    en: "The code and the typeface of this page may be used, copied and changed freely, on the terms below; the data, on the terms of whoever publishes them.",
  },
  own: { it: "Di che cosa è fatta la pagina", en: "What the page is made of" },
  code: { it: "Codice della pagina", en: "Code of the page" },
  codeLicence: {
    it: "Licenza Pubblica dell’Unione europea, EUPL 1.2",
    en: "European Union Public Licence, EUPL 1.2",
  },
  data: { it: "Dati mostrati ora", en: "Data shown now" },
  dataUnknown: {
    it: "l’insieme non dichiara una licenza",
    en: "the set states no licence",
  },
  dataOpened: {
    it: "aperti da te in questo browser: vale la licenza di chi li ha forniti",
    en: "opened by you in this browser: the licence of whoever supplied them applies",
  },
  geography: { it: "Confini e luoghi", en: "Boundaries and places" },
  typeface: { it: "Carattere", en: "Typeface" },
  typefaceLicence: {
    it: "Titillium Web, SIL Open Font License 1.1",
    en: "Titillium Web, SIL Open Font License 1.1",
  },
  wholeText: { it: "testo intero", en: "whole text" },
  packages: { it: "Pacchetti di altri", en: "Packages by others" },
  packagesCount: {
    it: (count: string) =>
      `Nella pagina entra codice di ${count} pacchetti, ognuno con la sua licenza. L’elenco è raccolto quando la pagina viene costruita.`,
    en: (count: string) =>
      `The page holds code of ${count} packages, each under its own licence. The list is gathered when the page is built.`,
  },
  bill: {
    it: "Elenco leggibile dalle macchine (SBOM, CycloneDX)",
    en: "Machine-readable list (SBOM, CycloneDX)",
  },
  waiting: { it: "Si caricano le licenze…", en: "Loading the licences…" },
} as const;
