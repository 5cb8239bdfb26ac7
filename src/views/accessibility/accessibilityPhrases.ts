export const ACCESSIBILITY_PHRASES = {
  title: { it: "Accessibilità", en: "Accessibility" },
  lead: {
    it: "Qui si dice che cosa è stato provato di queste pagine, che cosa no, e come si usano senza mouse.",
    en: "What has been tested of these pages, what has not, and how they are used without a mouse.",
  },
  notDeclaration: {
    it: "Non è la dichiarazione di accessibilità: quella può rilasciarla solo l’amministrazione che pubblica i dati.",
    en: "This is no accessibility statement: only the administration that publishes the data can issue one.",
  },
  declaration: {
    it: "La dichiarazione di accessibilità dell’amministrazione",
    en: "The administration’s accessibility statement",
  },
  aim: {
    it: "Il riferimento sono le regole WCAG 2.2, livelli A e AA. La legge chiede le WCAG 2.1 attraverso la norma EN 301 549.",
    en: "The yardstick is WCAG 2.2, levels A and AA. The law asks for WCAG 2.1, through the standard EN 301 549.",
  },
  tested: { it: "Che cosa è stato provato", en: "What has been tested" },
  testedNote: {
    it: "Sono prove automatiche, in Chromium, sulle pagine come si pubblicano.",
    en: "These are automatic tests, in Chromium, on the pages as they are published.",
  },
  limits: { it: "Che cosa manca ancora", en: "What is still missing" },
  untested: { it: "Che cosa non è stato provato", en: "What has not been tested" },
  untestedNote: {
    it: "Le prove automatiche trovano solo una parte dei problemi. Questo manca.",
    en: "Automatic tests find only part of the problems. This is missing.",
  },
  keyboard: { it: "Con la tastiera", en: "By keyboard" },
  keyboardNote: {
    it: "Ogni figura è una sola fermata del tasto Tab; dentro ci si muove con le frecce, e Tab ne esce. Accanto alle figure ci sono le tabelle con gli stessi numeri.",
    en: "Each picture is a single stop of the Tab key; arrows move inside it, and Tab leaves it. Beside the pictures stand tables with the same numbers.",
  },
  picture: { it: "Figura", en: "Picture" },
  keys: { it: "Tasti", en: "Keys" },
  preferences: { it: "Come la si preferisce", en: "As one prefers it" },
  report: { it: "Segnalare un problema", en: "Report a problem" },
  reportTo: { it: "Scrivere a chi pubblica i dati", en: "Write to whoever publishes the data" },
  reportNobody: {
    it: "I dati mostrati non indicano un contatto. Rivolgersi a chi ha pubblicato la pagina.",
    en: "The data shown name no contact. Ask whoever published the page.",
  },
  reportWhat: {
    it: "Aiuta dire l’indirizzo della pagina, che cosa si voleva fare, con quale programma e quale dispositivo.",
    en: "It helps to give the address of the page, what one wanted to do, with which program and device.",
  },
} as const;
