import { formatNumber } from "../../../i18n/format";
import { MOST_PICKED } from "../../../model/focus";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const TOOL_PHRASES = {
  unplaced: {
    it: (count: number) =>
      `${formatNumber(count, "it")} ${one(count, "ente senza luogo", "enti senza luogo")}, non sulla mappa:`,
    en: (count: number) =>
      `${formatNumber(count, "en")} ${one(count, "body without a place", "bodies without a place")}, not on the map:`,
  },
  noBodies: {
    it: "Nessun ente in questa selezione. Togliere un filtro o cambiare la data di lettura.",
    en: "No body in this selection. Remove a filter or change the reading date.",
  },
  tools: { it: "Lavorare nella figura", en: "Working in the picture" },
  find: { it: "Trova un ente nella figura", en: "Find a body in the picture" },
  findHint: { it: "Nome di un ente", en: "Name of a body" },
  findNone: {
    it: "Nessun ente con questo nome a questa data. Provare una parte del nome.",
    en: "No body of this name at this date. Try a part of the name.",
  },
  found: {
    it: (count: number) =>
      count === 1 ? "1 ente trovato" : `${formatNumber(count, "it")} enti trovati`,
    en: (count: number) =>
      count === 1 ? "1 body found" : `${formatNumber(count, "en")} bodies found`,
  },
  notHere: {
    it: (name: string) => `${name} non ha un luogo sulla mappa: è nell’elenco sotto, e nella rete.`,
    en: (name: string) =>
      `${name} has no place on the map: it is in the list below, and in the network.`,
  },
  pick: { it: "Scegli più enti", en: "Pick several bodies" },
  box: { it: "Riquadro", en: "Box" },
  lasso: { it: "Lazo", en: "Lasso" },
  pickHelp: {
    it: "Trascinare sulla figura. Senza modo: Maiusc e trascinare, o Maiusc e premere su un ente. Da tastiera: Spazio sull’ente, o le caselle in «Come tabella».",
    en: "Drag over the picture. Without a mode: Shift and drag, or Shift and press on a body. By keyboard: Space on the body, or the boxes under “As a table”.",
  },
  size: { it: "Grandezza dei segni", en: "Size of the marks" },
  agreements: { it: "accordi", en: "partnerships" },
  partners: { it: "enti con cui lavora", en: "bodies it works with" },
  regions: { it: "regioni raggiunte", en: "regions reached" },
  population: { it: "popolazione", en: "population" },
  many: {
    it: (count: number) => `${formatNumber(count, "it")} enti scelti`,
    en: (count: number) => `${formatNumber(count, "en")} bodies picked`,
  },
  tooMany: {
    it: `Sono più di ${MOST_PICKED}: la scelta non entra nell’indirizzo e non si può mandare con un collegamento.`,
    en: `They are more than ${MOST_PICKED}: the choice does not fit in the address and cannot be sent with a link.`,
  },
} as const;

export const SIZE_PHRASES = {
  title: {
    it: (measure: string) => `Area degli enti: ${measure}`,
    en: (measure: string) => `Area of the authorities: ${measure}`,
  },
  fixed: {
    it: "attori e partner: grandezza fissa",
    en: "actors and partners: one size",
  },
  unknown: {
    it: (count: number) => `tratteggiato piccolo: non indicata (${formatNumber(count, "it")})`,
    en: (count: number) => `small dashed: not stated (${formatNumber(count, "en")})`,
  },
  only: {
    it: (count: number) =>
      count === 1 ? "In evidenza una voce" : `In evidenza ${formatNumber(count, "it")} voci`,
    en: (count: number) =>
      count === 1
        ? "One entry in full colour"
        : `${formatNumber(count, "en")} entries in full colour`,
  },
  inColour: {
    it: (count: number, all: number) =>
      `${formatNumber(count, "it")} ${one(count, "segno", "segni")} su ${formatNumber(all, "it")}; la frase e i conteggi restano quelli di tutta la selezione.`,
    en: (count: number, all: number) =>
      `${formatNumber(count, "en")} ${one(count, "mark", "marks")} of ${formatNumber(all, "en")}; the sentence and the counts stay those of the whole selection.`,
  },
  showAll: { it: "Mostra tutto", en: "Show everything" },
} as const;
