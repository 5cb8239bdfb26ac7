export const PAGE_FOOT_PHRASES = {
  title: { it: "Dati, data e fonti", en: "Data, date and sources" },
  data: {
    it: (title: string, version: string | null) =>
      `Dati: ${title}${version === null ? "" : `, versione ${version}`}`,
    en: (title: string, version: string | null) =>
      `Data: ${title}${version === null ? "" : `, version ${version}`}`,
  },
  madeOn: { it: (day: string) => `preparati: ${day}`, en: (day: string) => `prepared: ${day}` },
  readOn: {
    it: (day: string) => `data di lettura: ${day}`,
    en: (day: string) => `reading date: ${day}`,
  },
  publishedBy: {
    it: (owner: string) => `A cura di: ${owner}.`,
    en: (owner: string) => `Published by: ${owner}.`,
  },
  sources: { it: "Fonti", en: "Sources" },
  illustrative: {
    it: (part: string, whole: string) =>
      `Dati in parte dimostrativi: ${part} record su ${whole} sono inventati a scopo dimostrativo.`,
    en: (part: string, whole: string) =>
      `Partly illustrative data: ${part} records of ${whole} are made up for demonstration.`,
  },
  link: { it: "Questa pagina", en: "This page" },
} as const;
