import { formatNumber } from "../../../i18n/format";

const it = (count: number, singular: string, plural: string) =>
  `${formatNumber(count, "it")} ${count === 1 ? singular : plural}`;
const en = (count: number, singular: string, plural: string) =>
  `${formatNumber(count, "en")} ${count === 1 ? singular : plural}`;

export const MAPPING_PHRASES = {
  heading: { it: "Abbinare le colonne", en: "Match the columns" },
  lead: {
    it: "I file hanno tabelle o colonne con altri nomi. Qui sotto c’è una proposta: controllarla, correggerla dove serve e confermare. I file non vengono modificati.",
    en: "The files have tables or columns under other names. Below is a proposal: check it, mend it where needed, and confirm. The files themselves are not changed.",
  },
  comesOut: {
    it: (list: string) => `Ne risultano: ${list}.`,
    en: (list: string) => `What comes out: ${list}.`,
  },
  nothing: { it: "Per ora non ne risulta nessun record.", en: "No record comes out of it so far." },
  counting: { it: "Conteggio in corso…", en: "Counting…" },
  bodies: { it: (n: number) => it(n, "ente", "enti"), en: (n: number) => en(n, "body", "bodies") },
  agreements: {
    it: (n: number) => it(n, "accordo", "accordi"),
    en: (n: number) => en(n, "partnership", "partnerships"),
  },
  memberships: {
    it: (n: number) => it(n, "adesione", "adesioni"),
    en: (n: number) => en(n, "membership", "memberships"),
  },
  others: {
    it: (n: number) => it(n, "altro record", "altri record"),
    en: (n: number) => en(n, "other record", "other records"),
  },
  unusedCells: {
    it: (n: number) =>
      it(n, "cella non usata", "celle non usate") + ": ciascuna è tra le osservazioni sui dati.",
    en: (n: number) =>
      en(n, "cell not used", "cells not used") + ": each is among the remarks on the data.",
  },
  keptAside: {
    it: (n: number) =>
      it(n, "cella messa da parte", "celle messe da parte") +
      " con la sua colonna: resta nelle esportazioni.",
    en: (n: number) =>
      en(n, "cell kept aside", "cells kept aside") + " with its column: it stays in exports.",
  },
  openDoubts: {
    it: (n: number) => it(n, "ente dubbio", "enti dubbi"),
    en: (n: number) => en(n, "doubtful body", "doubtful bodies"),
  },
  openWords: {
    it: (n: number) => it(n, "parola da capire", "parole da capire"),
    en: (n: number) => en(n, "word to explain", "words to explain"),
  },

  tables: { it: "Che cosa contengono i file", en: "What the files hold" },
  rows: { it: (n: number) => it(n, "riga", "righe"), en: (n: number) => en(n, "row", "rows") },
  contains: { it: "Che cosa contiene?", en: "What does it hold?" },
  containsOf: {
    it: (name: string) => `Che cosa contiene ${name}?`,
    en: (name: string) => `What does ${name} hold?`,
  },
  looseShapes: { it: "Tabelle come si tengono in ufficio", en: "Tables as offices keep them" },
  ourTables: { it: "Una tabella del programma", en: "A table of the programme" },
  readyTables: {
    it: (names: string) => `Già come servono, niente da fare: ${names}.`,
    en: (names: string) => `As they should be, nothing to do: ${names}.`,
  },
  preview: {
    it: (name: string) => `Le prime righe di ${name}`,
    en: (name: string) => `The first rows of ${name}`,
  },
  columnIs: {
    it: (header: string) => `La colonna «${header}» è`,
    en: (header: string) => `The column “${header}” is`,
  },
  keepAside: { it: "— da parte, non usata —", en: "— kept aside, not used —" },
  ofAgreement: { it: "Dell’accordo", en: "Of the partnership" },
  ofParty: { it: "Dell’ente", en: "Of the body" },
  parties: { it: "Le parti", en: "The parties" },
  sure: { it: "riconosciuta", en: "recognised" },
  unsure: { it: "da controllare", en: "to check" },
  chosen: { it: "scelta a mano", en: "chosen by hand" },
  aside: { it: "non usata", en: "not used" },
  role: { it: "Ruolo", en: "Role" },
  roleOf: {
    it: (header: string) => `Ruolo di «${header}»`,
    en: (header: string) => `Role of “${header}”`,
  },
  anyRole: { it: "senza ruolo", en: "no role" },
  separatorOf: {
    it: (header: string) => `Separatore dei valori in «${header}»`,
    en: (header: string) => `What parts values in “${header}”`,
  },
  noSeparator: { it: "un solo valore per cella", en: "one value a cell" },
  separatedBy: {
    it: (sign: string) => `più valori, divisi da ${sign}`,
    en: (sign: string) => `several values, parted by ${sign}`,
  },
  newLine: { it: "a capo", en: "a new line" },
  kindOf: {
    it: (header: string) => `I nomi in «${header}» sono`,
    en: (header: string) => `The names in “${header}” are`,
  },
  asWritten: { it: "enti come sono scritti", en: "bodies as they are written" },
  kindComune: { it: "comuni", en: "municipalities" },
  kindProvincia: { it: "province", en: "provinces" },
  kindAbroad: { it: "enti esteri", en: "bodies abroad" },
  bodyOf: {
    it: (header: string) => `«${header}» riguarda`,
    en: (header: string) => `“${header}” is about`,
  },

  words: { it: "Parole da capire", en: "Words to explain" },
  wordsLead: {
    it: "Qui serve una parola di un elenco chiuso. Dire che cosa significa ciascuna; senza risposta il valore non è usato.",
    en: "A word of a closed list is needed here. Say what each one means; without an answer the value is not used.",
  },
  wordMeans: {
    it: (word: string, header: string, cells: number) =>
      `«${word}» in «${header}» (${it(cells, "cella", "celle")}) significa`,
    en: (word: string, header: string, cells: number) =>
      `“${word}” in “${header}” (${en(cells, "cell", "cells")}) means`,
  },
  noAnswer: { it: "— non so —", en: "— I do not know —" },

  doubts: { it: "Enti dubbi", en: "Doubtful bodies" },
  doubtsLead: {
    it: "Questi nomi potrebbero indicare lo stesso ente. Finché non si decide restano enti distinti.",
    en: "These names may stand for the same body. Until somebody decides they stay apart.",
  },
  doubtOf: {
    it: (name: string, mentions: number) => `«${name}» (${it(mentions, "volta", "volte")}) è`,
    en: (name: string, mentions: number) => `“${name}” (${en(mentions, "time", "times")}) is`,
  },
  undecided: { it: "da decidere", en: "to be decided" },
  noneOfThem: { it: "nessuno di questi: un ente a sé", en: "none of these: a body of its own" },
  moreDoubts: {
    it: (n: number) => `Altri ${formatNumber(n, "it")} appariranno dopo queste risposte.`,
    en: (n: number) => `Another ${formatNumber(n, "en")} will show after these answers.`,
  },
  "reason_other-place": {
    it: "stesso nome, luogo diverso o non detto",
    en: "same name, another place or none said",
  },
  "reason_similar-name": { it: "nome simile", en: "similar name" },
  reason_kind: { it: "comune o provincia?", en: "comune or provincia?" },
  "reason_code-and-name": { it: "codice e nome non concordano", en: "code and name do not agree" },
  searchFor: { it: "Un altro: cercare per nome o codice", en: "Another: search by name or code" },

  project: { it: "Il progetto", en: "The project" },
  projectLead: {
    it: "Nessun file descrive il progetto: bastano titolo, inizio e fine.",
    en: "No file describes the project: its title, start and end will do.",
  },
  projectTitle: { it: "Titolo del progetto", en: "Title of the project" },
  projectStart: { it: "Inizio (per esempio 14/05/2010)", en: "Start (such as 14/05/2010)" },
  projectEnd: { it: "Fine (per esempio 30/09/2012)", en: "End (such as 30/09/2012)" },
  fault_title: { it: "Manca il titolo.", en: "The title is missing." },
  fault_start: { it: "L’inizio non è una data.", en: "The start is not a date." },
  fault_end: { it: "La fine non è una data.", en: "The end is not a date." },
  fault_order: { it: "La fine viene prima dell’inizio.", en: "The end comes before the start." },

  matches: {
    it: (n: number) => `Enti riconosciuti (${formatNumber(n, "it")})`,
    en: (n: number) => `Bodies recognised (${formatNumber(n, "en")})`,
  },
  matchesLead: {
    it: "Modi diversi di scrivere lo stesso ente, uniti senza dubbi, e il comune o la provincia dell’elenco ISTAT.",
    en: "Different writings of one body, joined without doubt, and the comune or provincia of ISTAT’s list.",
  },
  body: { it: "Ente", en: "Body" },
  alsoWritten: { it: "Scritto anche", en: "Also written" },
  istat: { it: "Codice ISTAT", en: "ISTAT code" },
  recognisedBy: { it: "Riconosciuto", en: "Recognised" },
  by_istat: { it: "dal codice", en: "by its code" },
  by_name: { it: "dal nome", en: "by its name" },
  by_decision: { it: "per scelta", en: "by choice" },
  roster: {
    it: "Cercare nell’elenco dei comuni e delle province",
    en: "Search the list of comuni and province",
  },
  rosterHint: { it: "nome o codice ISTAT", en: "name or ISTAT code" },
  rosterNone: {
    it: "Nessun comune o provincia con questo nome o codice.",
    en: "No comune or provincia of this name or code.",
  },
  rosterCount: {
    it: (n: number) => it(n, "risultato", "risultati"),
    en: (n: number) => en(n, "result", "results"),
  },
  rosterFound: {
    it: (name: string, province: string, code: string) =>
      `${name} (${province}): codice ISTAT ${code}`,
    en: (name: string, province: string, code: string) =>
      `${name} (${province}): ISTAT code ${code}`,
  },
  rosterMissing: {
    it: "L’elenco dei comuni e delle province non è disponibile.",
    en: "The list of comuni and province is not available.",
  },

  file: { it: "Lo stesso abbinamento, un’altra volta", en: "The same matching, another time" },
  save: { it: "Salva l’abbinamento", en: "Save the matching" },
  load: { it: "Usa un abbinamento salvato", en: "Use a saved matching" },
  fileName: { it: "abbinamento.json", en: "matching.json" },
  badFile: {
    it: (name: string, at: string) =>
      `${name} non è un abbinamento salvato da questa pagina (punto: ${at}). Nulla è cambiato.`,
    en: (name: string, at: string) =>
      `${name} is not a matching saved by this page (at: ${at}). Nothing has changed.`,
  },
  strangeFile: {
    it: (name: string) =>
      `${name} è un abbinamento per altri file: nessuna tabella ha le stesse colonne. Nulla è cambiato.`,
    en: (name: string) =>
      `${name} is a matching for other files: no table has the same columns. Nothing has changed.`,
  },
  loaded: { it: (name: string) => `${name} è in uso.`, en: (name: string) => `${name} is in use.` },

  accept: { it: "Apri i dati così abbinati", en: "Open the data matched so" },
  cancel: { it: "Annulla l’apertura", en: "Cancel opening" },
  needProject: {
    it: "Per aprire i dati servono titolo, inizio e fine del progetto.",
    en: "To open the data, the project’s title, start and end are needed.",
  },
  needBodies: {
    it: "Per aprire i dati serve almeno un ente: dire in quale colonna stanno i nomi.",
    en: "To open the data, at least one body is needed: say which column holds the names.",
  },
} as const;
