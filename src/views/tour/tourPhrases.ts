export const TOUR_PHRASES = {
  tour: { it: "Visita guidata", en: "Guided tour" },
  stepOf: {
    it: (step: string, steps: string) => `Visita guidata · ${step} di ${steps}`,
    en: (step: string, steps: string) => `Guided tour · ${step} of ${steps}`,
  },
  next: { it: "Avanti", en: "Next" },
  back: { it: "Indietro", en: "Back" },
  done: { it: "Fine", en: "Done" },
  skip: { it: "Chiudi la visita (Esc)", en: "Close the tour (Esc)" },
  sentence: { it: "Prima la frase", en: "The sentence first" },
  sentenceText: {
    it: "Dice come stanno la rete e i risultati alla data di lettura. Ogni numero si apre, e mostra ciò che ha contato.",
    en: "It says how the network and the results stand on the reading date. Each number opens and shows what it has counted.",
  },
  faces: { it: "Cinque modi di guardare", en: "Five ways to look" },
  facesText: {
    it: "La mappa mostra dove, la rete chi sta con chi, le regioni quanto si incontrano, il tempo da quando; l’elenco ha tutto in righe.",
    en: "The map shows where, the network who is with whom, the regions how often they meet, time since when; the list has it all in rows.",
  },
  link: { it: "Una linea è un accordo", en: "A line is a partnership" },
  linkText: {
    it: "Ogni segno è un ente e ogni linea almeno un accordo registrato. Premendo un segno o una linea si apre la scheda: parti, date, fonti, e i risultati per cui conta.",
    en: "Each mark is a body and each line at least one recorded partnership. Press either to open its sheet: members, dates, sources, and the results it counts for.",
  },
  results: { it: "I risultati attesi", en: "The expected results" },
  resultsText: {
    it: "Quanto è raggiunto, quanto doveva esserlo, e se è in ritardo. Premendo un risultato si accendono nella figura gli enti e gli accordi che lo provano.",
    en: "How much is reached, how much should be, and whether it is late. Press a result and the bodies and partnerships that prove it light up in the picture.",
  },
  time: { it: "Qualunque data", en: "Any date" },
  timeText: {
    it: "Si trascina, si preme o si sceglie una data: frase, figura e risultati diventano quelli di quel giorno. Due date si possono confrontare.",
    en: "Drag, press or pick a date: sentence, picture and results become those of that day. Two dates can be compared.",
  },
  help: { it: "Trovare, e ritrovare la visita", en: "Find things, and this tour" },
  helpText: {
    it: "«Cerca» (tasto /) trova enti, accordi, pagine e comandi, compresa questa visita. «Come si legge» spiega ogni figura; il tasto ? elenca i tasti.",
    en: "“Search” (key /) finds bodies, partnerships, pages and commands, this tour included. “How to read it” explains each picture; the key ? lists the keys.",
  },
} as const;
