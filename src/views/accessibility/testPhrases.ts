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
    it: "La misura di ciò che si preme: almeno 24 pixel per lato, 44 dove si tocca. Per ogni trascinamento c’è un pulsante o un tasto.",
    en: "The size of what is pressed: at least 24 pixels a side, 44 where one touches. For each drag there is a button or a key.",
  },
  keyboard: {
    it: "Dodici compiti con la sola tastiera, dalla ricerca all’esportazione. Il punto attivo si vede a ogni passo e non si perde.",
    en: "Twelve tasks by keyboard alone, from search to export. The focus is visible at every step and is never lost.",
  },
  announced: {
    it: "Le parole che un lettore di schermo riceve, lette dall’albero di accessibilità del browser.",
    en: "The words that a screen reader is given, read from the browser’s accessibility tree.",
  },
  colours: {
    it: "I colori delle regioni, calcolati per tre forme di daltonismo. Accanto c’è sempre una forma o una parola.",
    en: "The colours of the regions, computed for three forms of colour blindness. A shape or a word always stands beside.",
  },
  narrow: {
    it: "Le pagine larghe 320 pixel, cioè ingrandite al 400 %, con il testo al 200 %, con più spazio fra lettere e righe, con parole più lunghe.",
    en: "The pages 320 pixels wide, that is at 400%, with text at 200%, with more space between letters and lines, with longer words.",
  },
  letters: {
    it: "La grandezza delle lettere: almeno 12 pixel, anche nei grafici.",
    en: "The size of letters: at least 12 pixels, in charts too.",
  },
  print: {
    it: "La stampa della prima pagina: chiara anche da uno schermo scuro, con le regioni in quattro grigi e la fonte al piede.",
    en: "The first page on paper: light from a dark screen too, with the regions in four greys and the source at the foot.",
  },
  preferences: {
    it: "Più contrasto, colori del sistema e meno movimento, come li chiede il dispositivo.",
    en: "More contrast, system colours and less motion, as the device asks for them.",
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

/** What is known to fall short. */
export const LIMITS_PHRASES = {
  language: {
    it: "In inglese i nomi e i titoli scritti nei dati restano in italiano; nelle figure un lettore di schermo non è avvertito del cambio di lingua.",
    en: "In English the names and titles written in the data stay in Italian; in pictures a screen reader is not told of the change of language.",
  },
} as const;
