import { formatNumber } from "../../i18n/format";

const km = {
  it: (n: number) => `${formatNumber(n, "it")} km`,
  en: (n: number) => `${formatNumber(n, "en")} km`,
};

export const networkPhrases = {
  keysOnMap: {
    it: "Frecce: ente più vicino in quella direzione. Pagina su e giù: altra regione. L: fasci tra regioni e con l’estero. Invio: apre. Esc: chiude. Più, meno, zero: ingrandimento. 1, 2, 3: passi attorno all’ente. Spazio: sceglie più enti. F: trova.",
    en: "Arrows: nearest body in that direction. Page up and down: other region. L: bundles between regions and abroad. Enter: opens. Esc: closes. Plus, minus, zero: zoom. 1, 2, 3: steps around the body. Space: picks several bodies. F: finds.",
  },
  keysOnNetwork: {
    it: "Frecce su e giù: enti per numero di accordi. Destra: tra chi collabora con l’ente. Sinistra: torna. L: fasci tra regioni e con l’estero. Invio: apre. Esc: chiude. Più, meno, zero: ingrandimento. 1, 2, 3: passi attorno all’ente. Spazio: sceglie più enti. F: trova.",
    en: "Up and down arrows: bodies by number of agreements. Right: among those the body works with. Left: back. L: bundles between regions and abroad. Enter: opens. Esc: closes. Plus, minus, zero: zoom. 1, 2, 3: steps around the body. Space: picks several bodies. F: finds.",
  },
  zoomIn: { it: "Ingrandisci", en: "Zoom in" },
  zoomOut: { it: "Rimpicciolisci", en: "Zoom out" },
  showAll: { it: "Inquadra tutto", en: "Show all" },
  north: { it: "Nord in alto", en: "North is up" },
  km,
  number: {
    it: (n: number) => formatNumber(n, "it"),
    en: (n: number) => formatNumber(n, "en"),
  },
  tyrrhenian: { it: "Mar Tirreno", en: "Tyrrhenian Sea" },
  ionian: { it: "Mar Ionio", en: "Ionian Sea" },
  adriatic: { it: "Mare Adriatico", en: "Adriatic Sea" },
  otherBodies: { it: "Altri enti", en: "Other bodies" },
  regionTitle: {
    it: (name: string, n: number, isolates: number) =>
      `${name} · ${formatNumber(n, "it")} ${n === 1 ? "ente" : "enti"}${isolates > 0 ? `, ${formatNumber(isolates, "it")} senza accordi` : ""}`,
    en: (name: string, n: number, isolates: number) =>
      `${name} · ${formatNumber(n, "en")} ${n === 1 ? "authority" : "authorities"}${isolates > 0 ? `, ${formatNumber(isolates, "en")} without agreements` : ""}`,
  },
  regionTitleShort: {
    it: (name: string, n: number) => `${name} · ${formatNumber(n, "it")}`,
    en: (name: string, n: number) => `${name} · ${formatNumber(n, "en")}`,
  },
  legend: { it: "Legenda", en: "Key" },
  square: { it: "provincia", en: "province" },
  circle: { it: "comune", en: "municipality" },
  hexagon: { it: "altro ente territoriale", en: "other local authority" },
  triangle: { it: "attore", en: "local actor" },
  diamond: { it: "partner estero", en: "foreign partner" },
  illustrative: { it: "dimostrativo", en: "illustrative" },
  declared: { it: "solo dichiarato", en: "only declared" },
  documented: { it: "documentato", en: "documented" },
  isolate: { it: "senza accordi", en: "no agreements" },
  interregional: { it: "tra regioni", en: "between regions" },
  regional: { it: "nella regione", en: "within a region" },
  abroad: { it: "con l’estero", en: "abroad" },
  local: { it: "nel territorio", en: "local" },
  preparation: { it: "in preparazione", en: "in preparation" },
  ended: { it: "concluso", en: "ended" },
  bundle: {
    it: "accordi avviati tra regioni",
    en: "partnerships started between regions",
  },
} as const;
