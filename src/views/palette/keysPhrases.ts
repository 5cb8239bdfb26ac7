export const KEYS_PHRASES = {
  title: { it: "Tasti della pagina", en: "Keys of the page" },
  close: { it: "Chiudi (Esc)", en: "Close (Esc)" },
  everywhere: { it: "Ovunque", en: "Everywhere" },
  map: { it: "Nella mappa", en: "In the map" },
  network: { it: "Nella rete", en: "In the network" },
  tables: { it: "Nelle tabelle e nei grafici", en: "In tables and charts" },
  time: { it: "Nella linea del tempo", en: "In the time strip" },
  search: { it: "Cerca", en: "Search" },
  palette: {
    it: "Cerca e comandi, anche mentre si scrive",
    en: "Search and commands, also while typing",
  },
  keys: { it: "Questi tasti", en: "These keys" },
  escape: {
    it: "Chiude scheda o finestra, toglie la scelta",
    en: "Closes sheet or window, drops the choice",
  },
  nearest: {
    it: "All’ente più vicino in quella direzione",
    en: "To the nearest body in that direction",
  },
  region: { it: "Alla regione precedente o successiva", en: "To the previous or next region" },
  open: { it: "Apre la scheda di ciò che è indicato", en: "Opens the sheet of what is pointed at" },
  zoom: { it: "Ingrandisce, rimpicciolisce, mostra tutto", en: "Zooms in, out, shows all" },
  steps: { it: "Enti entro uno, due, tre passaggi", en: "Bodies within one, two, three steps" },
  find: { it: "Trova un ente e ci va", en: "Finds a body and goes there" },
  pick: { it: "Aggiunge o toglie l’ente indicato", en: "Adds or removes the body pointed at" },
  rank: {
    it: "Per gli enti, dal più al meno collegato",
    en: "Through the bodies, most connected first",
  },
  neighbours: {
    it: "Fra i vicini; indietro sulla via percorsa",
    en: "Among the neighbours; back on the way taken",
  },
  move: { it: "Di casella in casella", en: "From cell to cell" },
  ends: { it: "All’inizio, alla fine", en: "To the start, to the end" },
  month: { it: "La data di lettura avanti o indietro", en: "The reading date forth or back" },
  letters: {
    it: "Tasti di una sola lettera attivi («/» e «?»)",
    en: "Single-character keys on («/» and «?»)",
  },
  lettersNote: {
    it: "Chi detta alla pagina o preme tasti per errore può spegnerli; Ctrl+K resta.",
    en: "Whoever dictates to the page, or presses keys by mistake, can turn them off; Ctrl+K stays.",
  },
  tour: {
    it: "Visita guidata della pagina (30 secondi)",
    en: "Guided tour of the page (30 seconds)",
  },
  enter: { it: "Invio", en: "Enter" },
} as const;
