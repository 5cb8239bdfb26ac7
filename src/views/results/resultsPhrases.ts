const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

/** The words of the page of all results, and of the page of one. */
export const RESULTS_PHRASES = {
  title: { it: "Risultati attesi", en: "Expected results" },
  whole: { it: "intero programma", en: "whole programme" },
  lead: {
    it: (onDay: string, scope: string, indicators: number, counts: string) =>
      `${onDay}, ${scope}: ${indicators} ${one(indicators, "indicatore", "indicatori")}${counts === "" ? "" : `, di cui ${counts}`}.`,
    en: (onDay: string, scope: string, indicators: number, counts: string) =>
      `${onDay}, ${scope}: ${indicators} ${one(indicators, "indicator", "indicators")}${counts === "" ? "" : `, of which ${counts}`}.`,
  },
  noIndicators: {
    it: "Nessun indicatore nei dati: valori attesi e osservati non sono noti. Restano i risultati come il progetto li descrive. Per misurarli servono le tabelle degli indicatori e dei valori: il dizionario è nella pagina Dati.",
    en: "No indicator in the data: targets and observed values are not known. The results stand as the project describes them. Measuring them takes the tables of indicators and values: the dictionary is on the Data page.",
  },
  noResults: {
    it: "Nessun risultato atteso nei dati. Si scrivono nella tabella results.",
    en: "No expected result in the data. They are written in the table results.",
  },
  order: { it: "Ordine degli indicatori", en: "Order of the indicators" },
  planned: { it: "come nel progetto", en: "as planned" },
  byUrgency: { it: "per urgenza", en: "by urgency" },
  allByUrgency: { it: "Gli indicatori per urgenza", en: "The indicators by urgency" },
  objective: { it: "Obiettivo", en: "Objective" },
  line: { it: "Linea", en: "Line" },
  expectedNow: {
    it: (value: string) => `attesi ${value}`,
    en: (value: string) => `expected ${value}`,
  },
  assumed: { it: "assunto", en: "assumed" },
  daysLate: {
    it: (days: string, many: boolean) => `${days} ${many ? "giorni" : "giorno"} di ritardo`,
    en: (days: string, many: boolean) => `${days} ${many ? "days" : "day"} late`,
  },
  inFilters: {
    it: (count: string) => `di cui ${count} nei filtri`,
    en: (count: string) => `of which ${count} in the filters`,
  },
  filtersNote: {
    it: "Tema, Paese e ampiezza non cambiano valori e valori attesi, che sono di tutto il programma: accanto a ogni conteggio si legge quanti dei suoi record stanno nei filtri.",
    en: "Theme, country and span do not change values and targets, which are the whole programme’s: beside each count stands how many of its records are in the filters.",
  },
  regionsNote: {
    it: "Con più regioni scelte i risultati restano quelli dell’intero programma: ogni percorso vale per tutto il programma o per una regione sola.",
    en: "With several regions chosen the results remain those of the whole programme: each path is for the whole programme or for one region.",
  },
  evidence: { it: "prove", en: "evidence" },
  notStatedEvidence: { it: "senza prova indicata", en: "no evidence stated" },
  judged: {
    it: (status: string, author: string, day: string) =>
      `Giudizio di ${author} (${day}): ${status}`,
    en: (status: string, author: string, day: string) =>
      `Judgement of ${author} (${day}): ${status}`,
  },
  judgedBeside: {
    it: "accanto allo stato calcolato, non al suo posto",
    en: "beside the computed status, not in its place",
  },
  statuses: { it: "Come si leggono gli stati", en: "How the statuses are read" },
  bullet: {
    it: "Barra: il valore; tratto azzurro: il valore atteso a questa data; fine della barra: il valore atteso finale.",
    en: "Bar: the value; blue mark: the value expected by this date; end of the bar: the final target.",
  },
  openPage: { it: "Apri la scheda", en: "Open the page" },
  inPicture: { it: "Mostra nella rete", en: "Show in the network" },
  allResults: { it: "Tutti i risultati", en: "All results" },
  unknownResult: {
    it: (id: string) => `Nessun risultato «${id}» in questi dati`,
    en: (id: string) => `No result “${id}” in these data`,
  },
  unknownIndicator: {
    it: (id: string) => `Nessun indicatore «${id}» in questi dati`,
    en: (id: string) => `No indicator “${id}” in these data`,
  },
  unknownHelp: {
    it: "L’indirizzo può essere vecchio, o questo insieme di dati non lo contiene.",
    en: "The address may be old, or this data set does not contain it.",
  },
  print: { it: "Stampa", en: "Print" },
} as const;
