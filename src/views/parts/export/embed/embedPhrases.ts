export const EMBED_PHRASES = {
  whole: { it: "Apri la pagina intera ↗", en: "Open the whole page ↗" },
  embedded: { it: "Figura incorporata", en: "Embedded picture" },
  open: { it: "Incorpora in un altro sito", en: "Embed in another site" },
  figure: { it: "Figura", en: "Picture" },
  width: { it: "Larghezza (px)", en: "Width (px)" },
  height: { it: "Altezza (px)", en: "Height (px)" },
  preview: { it: "Anteprima", en: "Preview" },
  code: { it: "Codice da incollare", en: "Code to paste" },
  copy: { it: "Copia il codice", en: "Copy the code" },
  copied: { it: "Copiato", en: "Copied" },
  none: {
    it: "In questa pagina non ci sono figure da incorporare.",
    en: "There are no pictures to embed on this page.",
  },
  local: {
    it: "Questi dati sono aperti solo in questo browser: altrove la figura non si vedrebbe. Si incorporano i dati pubblicati.",
    en: "These data are open in this browser only: elsewhere the picture would not show. Published data can be embedded.",
  },
} as const;
