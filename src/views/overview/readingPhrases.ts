export const READING_PHRASES = {
  howToReadText: {
    it: "Ogni segno è un ente, ogni linea unisce due enti che hanno almeno un accordo in comune. Sulla mappa, da lontano, le linee tra regioni si raccolgono in un fascio con il numero degli accordi: si aprono avvicinandosi o passandoci sopra. La posizione nella faccia «Rete» non è geografica: ogni riquadro è una regione, e chi lavora con altre regioni sta sul lato che le guarda.",
    en: "Each mark is a body; each line joins two bodies that share at least one partnership. On the map, from afar, lines between regions gather into one bundle with the number of partnerships: they open when you zoom in or point at them. Places on the “Network” face are not geographic: each box is a region, and those who work with other regions stand on the side that faces them.",
  },
  statuses: { it: "Gli stati degli indicatori", en: "The statuses of indicators" },
  bordersNote: { it: "Note sui confini", en: "Notes on borders" },
} as const;
