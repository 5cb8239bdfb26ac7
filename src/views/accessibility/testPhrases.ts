/** What test/browser and test/app try at every release: a sentence goes when its test goes. */
export const TESTED_PHRASES = {
  rules: {
    it: "Le regole di axe-core su ogni pagina, chiara e scura, su schermo grande e telefono: nessuna violazione.",
    en: "The rules of axe-core on every page, light and dark, on a large screen and a phone: no violation.",
  },
  sets: {
    it: "Le stesse pagine con dati vuoti, con errori e con soli dati reali.",
    en: "The same pages with empty data, with faulty data and with real data only.",
  },
  targets: {
    it: "La misura di ciò che si preme: almeno 24 pixel per lato, o spazio intorno.",
    en: "The size of what is pressed: at least 24 pixels a side, or room around it.",
  },
  keyboard: {
    it: "Percorsi con la sola tastiera: mappa, rete, tabelle, schede, linea del tempo, ricerca. Il punto attivo si vede sempre.",
    en: "Walks by keyboard alone: map, network, tables, sheets, time strip, search. The focus is always visible.",
  },
  announced: {
    it: "Le parole che un lettore di schermo riceve, lette dall’albero di accessibilità del browser.",
    en: "The words that a screen reader is given, read from the browser’s accessibility tree.",
  },
  colours: {
    it: "I colori delle regioni, calcolati per tre forme di daltonismo; accanto c’è sempre una forma o una parola.",
    en: "The colours of the regions, computed for three forms of colour blindness; a shape or a word always stands beside.",
  },
  narrow: {
    it: "Le pagine a 360 pixel di larghezza, anche con testi molto più lunghi: niente scorre di lato.",
    en: "The pages at 360 pixels of width, with much longer texts too: nothing scrolls sideways.",
  },
} as const;

export const UNTESTED_PHRASES = {
  readers: {
    it: "Lettori di schermo veri (NVDA, JAWS, VoiceOver, TalkBack) con chi li usa ogni giorno.",
    en: "Real screen readers (NVDA, JAWS, VoiceOver, TalkBack) with people who use them every day.",
  },
  people: {
    it: "Prove con persone con disabilità motorie, visive, uditive o cognitive.",
    en: "Trials with people with motor, visual, hearing or cognitive disabilities.",
  },
  voice: {
    it: "Comandi vocali, interruttori, programmi di ingrandimento.",
    en: "Voice control, switches, screen magnifiers.",
  },
  browsers: {
    it: "Altri browser (Firefox, Safari) e telefoni veri: le prove usano Chromium su un computer.",
    en: "Other browsers (Firefox, Safari) and real phones: the tests use Chromium on a computer.",
  },
  paper: {
    it: "I PDF che si ottengono stampando: i browser non sempre ne tengono la struttura.",
    en: "The PDFs that printing gives: browsers do not always keep their structure.",
  },
  words: {
    it: "I testi scritti nei dati da chi li prepara: nomi, titoli, note.",
    en: "The texts that whoever prepares the data writes in them: names, titles, notes.",
  },
} as const;
