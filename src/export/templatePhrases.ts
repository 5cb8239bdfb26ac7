import { EXAMPLE_MARK, LEGEND_MARK } from "../model/cellMarks";
import type { PhraseBook } from "../i18n/phraseBook";

/** What the legend of the template says. */
export const TEMPLATE_PHRASES = {
  sheet: { it: "legenda", en: "legend" },
  table: { it: `${LEGEND_MARK}: tabella`, en: `${LEGEND_MARK}: table` },
  column: { it: "colonna", en: "column" },
  meaning: { it: "che cosa contiene", en: "what it holds" },
  form: { it: "come si scrive", en: "how it is written" },
  required: { it: "obbligatoria", en: "required" },
  values: { it: "valori ammessi", en: "values allowed" },
  yes: { it: "sì", en: "yes" },
  examples: {
    it: `Le righe che cominciano con «${EXAMPLE_MARK}» sono esempi: chi legge il file le salta, si possono lasciare o togliere.`,
    en: `Rows that begin with “${EXAMPLE_MARK}” are examples: readers pass them over, they may stay or go.`,
  },
  sheets: {
    it: "Ogni foglio è una tabella e ha il nome della tabella; quelle che non servono possono restare vuote. La prima riga non si cambia.",
    en: "Every sheet is a table and bears its name; those not needed may stay empty. The first row is not to be changed.",
  },
  absent: {
    it: "Una cella vuota vuol dire «non si sa»; zero è un valore misurato.",
    en: "An empty cell means “not known”; zero is a measured value.",
  },
  twins: {
    it: "Le colonne che finiscono in _en, facoltative, hanno lo stesso testo in inglese: si aggiungono accanto.",
    en: "Columns that end in _en, optional, hold the same text in English: they may be added.",
  },
  references: {
    it: "Gli identificativi legano le tabelle: un ente si richiama altrove con lo stesso id che ha in organisations.",
    en: "Identifiers join the tables: a body is named elsewhere by the id it has in organisations.",
  },
  set: {
    it: "Che cosa si dice dell’insieme dei dati: le righe che cominciano con «notices.» compaiono in fondo a ogni pagina; quelle vuote non dicono nulla.",
    en: "What is said of the data set: rows that begin with “notices.” appear at the foot of every page; empty ones say nothing.",
  },
} satisfies PhraseBook;

/** The rows of the sheet on the set as a whole, and what each holds. */
export const SET_ROWS = {
  name: {
    it: "nome breve dell’insieme, in lettere minuscole e trattini",
    en: "short name of the set, in lower-case letters and hyphens",
  },
  version: { it: "versione dei dati", en: "version of the data" },
  "notices.owner": {
    it: "ente che risponde dei dati e della pagina",
    en: "body that answers for the data and the page",
  },
  "notices.owner_en": { it: "lo stesso in inglese", en: "the same in English" },
  "notices.owner_url": { it: "sito dell’ente", en: "site of that body" },
  "notices.accessibility_url": {
    it: "indirizzo della dichiarazione di accessibilità dell’ente",
    en: "address of that body’s accessibility statement",
  },
  "notices.accessibility_note": {
    it: "al suo posto, perché non c’è una dichiarazione",
    en: "in its place, why there is no statement",
  },
  "notices.accessibility_note_en": { it: "lo stesso in inglese", en: "the same in English" },
  "notices.feedback_url": {
    it: "indirizzo a cui segnalare ciò che non va",
    en: "address to report what does not work",
  },
  "notices.privacy_note": {
    it: "nota sui dati personali, al posto di quella della pagina",
    en: "note on personal data, in place of the page’s own",
  },
  "notices.privacy_note_en": { it: "lo stesso in inglese", en: "the same in English" },
  "notices.privacy_url": {
    it: "indirizzo dell’informativa sui dati personali",
    en: "address of the privacy notice",
  },
} satisfies PhraseBook;
