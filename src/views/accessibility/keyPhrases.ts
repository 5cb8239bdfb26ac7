export const PICTURE_PHRASES = {
  map: { it: "Mappa", en: "Map" },
  network: { it: "Rete", en: "Network" },
  regions: { it: "Tra regioni", en: "Between regions" },
  agreements: { it: "Accordi nel tempo", en: "Partnerships in time" },
  list: { it: "Elenchi e tabelle lunghe", en: "Lists and long tables" },
  time: { it: "Linea del tempo", en: "Time strip" },
  tabs: { it: "Schede delle facce", en: "Tabs of the faces" },
  everywhere: { it: "Ovunque", en: "Everywhere" },
} as const;

export const PICTURE_KEYS: Readonly<
  Record<keyof typeof PICTURE_PHRASES, { readonly it: string; readonly en: string }>
> = {
  map: {
    it: "Le frecce vanno all’ente più vicino in quella direzione; Pag↑ e Pag↓ cambiano regione; Invio apre la scheda; + − 0 ingrandiscono, rimpiccioliscono, mostrano tutto.",
    en: "Arrows go to the nearest body in that direction; Page Up and Page Down change region; Enter opens the sheet; + − 0 zoom in, out and show all.",
  },
  network: {
    it: "↑ ↓ vanno dal più al meno collegato; → entra fra i vicini, ← torna sulla via percorsa; 1 2 3 accendono chi sta entro uno, due, tre passi; F trova un ente.",
    en: "↑ ↓ go from the most to the least connected; → enters the neighbours, ← goes back on the way taken; 1 2 3 light those within one, two, three steps; F finds a body.",
  },
  regions: {
    it: "Le frecce vanno di casella in casella; Invio apre gli accordi contati.",
    en: "Arrows go from cell to cell; Enter opens the partnerships counted.",
  },
  agreements: {
    it: "Le frecce vanno di riga in riga e di accordo in accordo; Invio apre; il segno meno richiude un trimestre.",
    en: "Arrows go from row to row and from partnership to partnership; Enter opens; the minus sign closes a quarter.",
  },
  list: {
    it: "Le frecce vanno di riga in riga e di collegamento in collegamento; le teste delle colonne ordinano.",
    en: "Arrows go from row to row and from link to link; column heads sort.",
  },
  time: {
    it: "← → cambiano la data di un mese, Pag↑ e Pag↓ di un anno, Inizio e Fine vanno agli estremi.",
    en: "← → change the date by a month, Page Up and Page Down by a year, Home and End go to the ends.",
  },
  tabs: {
    it: "← → cambiano faccia.",
    en: "← → change the face.",
  },
  everywhere: {
    it: "/ cerca, Ctrl+K apre ricerca e comandi, ? mostra tutti i tasti, Esc chiude.",
    en: "/ searches, Ctrl+K opens search and commands, ? shows all keys, Esc closes.",
  },
};
