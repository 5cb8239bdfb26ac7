import type { CountId, Focus } from "../model/focus";
import type { LegendKey, SizeMeasure } from "../model/pictureChoice";
import type { Scope } from "../model/scope";
import type { Face } from "./selection";

/** Names of the address's parameters: they are part of every link ever sent, so they do not change. */
export const KEYS = {
  dataSet: "dati",
  day: "al",
  regions: "regioni",
  theme: "tema",
  country: "paese",
  span: "ampiezza",
  onlyReal: "reali",
  face: "faccia",
  isTable: "tabella",
  focus: "scelta",
  steps: "passi",
  pathTo: "fino-a",
  measure: "misura",
  marks: "legenda",
  otherDay: "confronto",
  otherSet: "con",
  edition: "versione",
  isByUrgency: "urgenza",
  language: "lingua",
  embed: "embed",
} as const;

export const FACE_WORDS: Record<Face, string> = {
  map: "mappa",
  network: "rete",
  regions: "tra-regioni",
  agreements: "tempo",
  list: "elenco",
};

export const SPAN_WORDS: Record<NonNullable<Scope["span"]>, string> = {
  interregional: "interregionale",
  local: "locale",
  single: "singola",
  international: "internazionale",
};

export const FOCUS_WORDS: Record<Focus["kind"], string> = {
  organisation: "ente",
  partnership: "accordo",
  link: "legame",
  regions: "regioni",
  abroad: "estero",
  result: "risultato",
  indicator: "indicatore",
  count: "conteggio",
  bodies: "enti",
};

export const MEASURE_WORDS: Record<SizeMeasure, string> = {
  agreements: "accordi",
  partners: "partner",
  regions: "regioni",
  population: "popolazione",
};

export const MARK_WORDS: Record<LegendKey, string> = {
  square: "provincia",
  circle: "comune",
  hexagon: "altro-ente",
  triangle: "attore",
  diamond: "partner",
  interregional: "tra-regioni",
  regional: "nella-regione",
  abroad: "estero",
  local: "territorio",
  preparation: "in-preparazione",
  ended: "concluso",
  declared: "dichiarato",
  documented: "documentato",
  isolate: "isolato",
  illustrative: "dimostrativo",
};

export const COUNT_WORDS: Record<CountId, string> = {
  collaborating: "collaborano",
  isolated: "isolati",
  started: "avviati",
  active: "in-corso",
  "in-preparation": "in-preparazione",
  interregional: "interregionali",
  international: "internazionali",
  illustrative: "dimostrativi",
  new: "nuovi",
  lost: "cessati",
  continued: "continuano",
};
