import { formatNumber } from "../../i18n/format";

export const SMALL_MAP_PHRASES = {
  unplaced: {
    it: (n: number, names: string) =>
      `${n === 1 ? "Senza un luogo noto, fuori dalla carta" : `Senza un luogo noto, fuori dalla carta (${formatNumber(n, "it")})`}: ${names}.`,
    en: (n: number, names: string) =>
      `${n === 1 ? "Without a known place, not on the map" : `Without a known place, not on the map (${formatNumber(n, "en")})`}: ${names}.`,
  },
  far: {
    it: (names: string) => `Oltre il bordo della carta, nella loro direzione: ${names}.`,
    en: (names: string) => `Beyond the edge of the map, in their direction: ${names}.`,
  },
  undrawn: {
    it: (count: string) =>
      `I legami tra questi enti sono ${count}, troppi per disegnarli: sulla carta ci sono solo gli enti.`,
    en: (count: string) =>
      `There are ${count} links between these bodies, too many to draw: only the bodies are on the map.`,
  },
  empty: {
    it: "Non c’è nessun ente da mostrare sulla carta.",
    en: "There is no body to show on the map.",
  },
} as const;
