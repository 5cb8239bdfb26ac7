/** The names of the picture's faces, on tabs and in lists of commands. */
export const FACE_NAMES = {
  map: { it: "Mappa", en: "Map" },
  network: { it: "Rete", en: "Network" },
  regions: { it: "Regioni", en: "Regions" },
  agreements: { it: "Accordi nel tempo", en: "Partnerships in time" },
  list: { it: "Elenco", en: "List" },
} as const;
