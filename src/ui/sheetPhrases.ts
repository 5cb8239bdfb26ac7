/** What the sheet says of itself at the foot of a phone. */
export const SHEET_SIZE_PHRASES = {
  grow: { it: "Ingrandisci la scheda", en: "Enlarge the sheet" },
  shrink: { it: "Riduci la scheda a metà schermo", en: "Shrink the sheet to half the screen" },
} as const;
