import type { GlossaryTerm } from "./glossaryTerm";

/** What the data are, and how one reads them. */
export const DATA_TERMS: readonly GlossaryTerm[] = [
  {
    key: "data-di-lettura",
    name: { it: "Data di lettura", en: "Reading date" },
    text: {
      it: "Il giorno a cui si riferisce tutto ciò che la pagina mostra. Si cambia con la barra del tempo; ciò che viene dopo non si conta.",
      en: "The day that everything on the page refers to. The time bar changes it; what comes later is not counted.",
    },
    places: ["/", "/risultati"],
  },
  {
    key: "selezione",
    name: { it: "Selezione", en: "Selection" },
    also: { it: "filtro", en: "filter" },
    text: {
      it: "La parte dei dati lasciata dai filtri di regione, tema, Paese e ampiezza. I risultati attesi contano sempre tutto il programma: dicono a parte quanti record sono nei filtri.",
      en: "What the filters by region, theme, country and span leave. Expected results always count the whole programme: they say apart how many records the filters hold.",
    },
    places: ["/"],
  },
  {
    key: "faccia",
    name: { it: "Faccia", en: "Face" },
    text: {
      it: "Uno dei cinque modi di vedere la stessa rete: mappa, rete, tra regioni, accordi nel tempo, elenco. I numeri sono gli stessi.",
      en: "One of five ways to see the same network: map, network, between regions, partnerships in time, list. The numbers are the same.",
    },
    places: ["/"],
  },
  {
    key: "illustrativo",
    name: { it: "Dimostrativo", en: "Illustrative" },
    also: { it: "illustrativo, inventato", en: "made up" },
    text: {
      it: "Di un record inventato per mostrare come funziona la pagina. È segnato uno per uno, con un segno e una parola. «Solo dati reali» li toglie tutti.",
      en: "Of a record made up to show how the page works. Each one is marked, with a sign and a word. “Real data only” takes them all away.",
    },
    places: ["/", "/dati"],
  },
  {
    key: "record",
    name: { it: "Record", en: "Record" },
    text: {
      it: "Una riga di una tabella dei dati: un ente, un accordo, una parte, una tappa, un valore.",
      en: "A row of a table of the data: a body, a partnership, a member, a step, a value.",
    },
    places: ["/dati"],
  },
  {
    key: "evidenza",
    name: { it: "Prova di un accordo", en: "Evidence of a partnership" },
    also: { it: "evidenza", en: "proof" },
    text: {
      it: "Quanto è documentato un accordo: dichiarato, documentato, approvato con atto, firmato, progetto congiunto.",
      en: "How well a partnership is documented: declared, documented, approved by deed, signed, joint project.",
    },
    places: ["/partenariati"],
  },
  {
    key: "segnalazione",
    name: { it: "Segnalazione sui dati", en: "Remark on the data" },
    also: { it: "errore, avvertimento", en: "error, warning" },
    text: {
      it: "Ciò che la lettura dei dati ha trovato fuori posto, con il file, la riga, il motivo e il rimedio. Con un errore il record resta fuori; con un avvertimento resta, segnato.",
      en: "What the reading of the data found out of place, with the file, the row, the reason and the remedy. An error leaves the record out; a warning keeps it, marked.",
    },
    places: ["/dati"],
  },
  {
    key: "versione",
    name: { it: "Versione dei dati", en: "Version of the data" },
    text: {
      it: "Il numero che chi prepara i dati dà a ciascuna consegna. Sta accanto a ogni figura e in ogni file portato via.",
      en: "The number that whoever prepares the data gives to each delivery. It stands beside every figure and in every file taken away.",
    },
    places: ["/dati", "/dati/confronto"],
  },
  {
    key: "edizione",
    name: { it: "Edizione", en: "Edition" },
    text: {
      it: "Esattamente questi dati: la versione e un’impronta dei file. Un collegamento la porta con sé, e la pagina avverte se i dati sono cambiati.",
      en: "Exactly these data: the version and a digest of the files. A link carries it, and the page says when the data have changed.",
    },
    places: ["/dati"],
  },
  {
    key: "non-collocato",
    name: { it: "Non collocato", en: "Not placed" },
    text: {
      it: "Di un ente di cui i dati non dicono il luogo. Sta in un elenco sotto la mappa e conta come gli altri.",
      en: "Of a body whose place the data do not give. It stands in a list below the map and counts like the others.",
    },
    places: ["/"],
  },
];
