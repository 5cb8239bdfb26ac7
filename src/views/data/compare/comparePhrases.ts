export const COMPARE_PHRASES = {
  title: { it: "Confronta due versioni", en: "Compare two versions" },
  lead: {
    it: "Che cosa è cambiato da un’altra versione a questa: record nuovi, persi e cambiati, indicatori che si muovono, in elenco e nella figura.",
    en: "What changed from another version to this one: records new, lost and changed, indicators that move, as lists and in the picture.",
  },
  withPublished: { it: "Confronta con i dati pubblicati", en: "Compare with the published data" },
  withOpened: {
    it: (name: string, day: string) => `Confronta con «${name}», aperto il ${day}`,
    en: (name: string, day: string) => `Compare with “${name}”, opened on ${day}`,
  },
  withFolder: {
    it: "Un’altra cartella di dati pubblicata su questo sito",
    en: "Another folder of data published on this site",
  },
  folderHint: { it: "per esempio dati-2011/", en: "such as data-2011/" },
  compare: { it: "Confronta", en: "Compare" },
  chooseOther: {
    it: "Scegliere con che cosa confrontare questi dati.",
    en: "Choose what to compare these data with.",
  },
  backToData: { it: "Torna ai dati", en: "Back to the data" },
  changeOther: { it: "Confronta con altro", en: "Compare with something else" },
  swap: { it: "Scambia prima e dopo", en: "Swap before and after" },
  before: { it: "Prima", en: "Before" },
  after: { it: "Dopo", en: "After" },
  published: { it: "dati pubblicati", en: "published data" },
  lastVisit: { it: "come erano all’ultima visita", en: "as they were at your last visit" },
  version: { it: (text: string) => `versione ${text}`, en: (text: string) => `version ${text}` },
  openedOn: { it: (day: string) => `aperto il ${day}`, en: (day: string) => `opened on ${day}` },
  readOn: {
    it: (day: string) => `Entrambe lette al ${day}.`,
    en: (day: string) => `Both read on ${day}.`,
  },
  onlyReal: {
    it: "Senza i record dimostrativi.",
    en: "Without the illustrative records.",
  },
  comparing: { it: "Confronto in corso…", en: "Comparing…" },
  noChange: { it: "Nessun record è cambiato.", en: "No record has changed." },
  changedRecords: {
    it: (what: string) => `Da una versione all’altra: ${what}.`,
    en: (what: string) => `From one version to the other: ${what}.`,
  },
  movedIndicators: {
    it: (count: string, isOne: boolean) =>
      isOne ? "Si muove un indicatore." : `Si muovono ${count} indicatori.`,
    en: (count: string, isOne: boolean) =>
      isOne ? "One indicator moves." : `${count} indicators move.`,
  },
  noIndicatorMoves: { it: "Nessun indicatore si muove.", en: "No indicator moves." },
  otherProject: {
    it: "Le due versioni sono di progetti diversi: quasi tutto risulta nuovo o perso.",
    en: "The two versions are of different projects: nearly everything is new or lost.",
  },
} as const;

export const PICTURE_PHRASES = {
  title: { it: "Nella figura", en: "In the picture" },
  rule: {
    it: "La rete delle due versioni insieme, alla data di lettura: in evidenza ciò che cambia, il resto è attenuato. Scegliere un ente o un legame per leggere che cosa.",
    en: "The network of both versions together, on the reading date: what changes stands out, the rest recedes. Choose a body or a link to read what.",
  },
  label: { it: "Figura dei cambiamenti", en: "Picture of the changes" },
  faceMap: { it: "Mappa", en: "Map" },
  faceNetwork: { it: "Rete", en: "Network" },
  nothingDrawn: {
    it: "A questa data nessun cambiamento riguarda ciò che la figura disegna.",
    en: "On this date no change concerns what the picture draws.",
  },
  legend: { it: "Segni", en: "Signs" },
  bodies: {
    it: (count: string) => `enti ${count}`,
    en: (count: string) => `bodies ${count}`,
  },
  partnerships: {
    it: (count: string) => `accordi ${count}`,
    en: (count: string) => `partnerships ${count}`,
  },
  chosen: { it: "Che cosa cambia qui", en: "What changes here" },
  unchanged: { it: "Qui non cambia niente.", en: "Nothing changes here." },
  close: { it: "Chiudi", en: "Close" },
} as const;

export const LIST_PHRASES = {
  figures: { it: "Le cifre della rete", en: "The figures of the network" },
  figure: { it: "Cifra", en: "Figure" },
  difference: { it: "Differenza", en: "Difference" },
  entered: { it: "Entrano", en: "Enter" },
  left: { it: "Escono", en: "Leave" },
  noFigureMoves: {
    it: "Nessuna cifra della rete si muove.",
    en: "No figure of the network moves.",
  },
  indicators: { it: "Gli indicatori che si muovono", en: "The indicators that move" },
  indicator: { it: "Indicatore", en: "Indicator" },
  records: { it: "I record, uno per uno", en: "The records, one by one" },
  allTables: { it: "Tutte le tabelle", en: "All tables" },
  table: { it: "Tabella", en: "Table" },
  noneLeft: {
    it: "Nessun record con queste condizioni. Togliere una condizione.",
    en: "No record meets these conditions. Remove a condition.",
  },
  perhapsSame: {
    it: (id: string) => `forse lo stesso record, con un altro identificativo: ${id}`,
    en: (id: string) => `perhaps the same record under another identifier: ${id}`,
  },
  absent: { it: "non indicato", en: "not stated" },
  becomes: { it: "diventa", en: "becomes" },
} as const;
