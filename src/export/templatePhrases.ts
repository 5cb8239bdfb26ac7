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
} satisfies PhraseBook;
