import type { Fault, FaultKind } from "../model/fault";
import { fileReason } from "./fileReasons";
import type { PhraseBook } from "./phraseBook";

type Reason = (fault: Fault) => string;

/** What is wrong with a file, or with the way a CSV file or a sheet writes its table. */
export const FORM_REASONS = {
  "ragged-row": {
    it: ({ detail }) => {
      const [expected, found] = (detail ?? "").split(":");
      return `La riga ha ${found} celle invece di ${expected}: non si sa quale valore sia di quale colonna.`;
    },
    en: ({ detail }) => {
      const [expected, found] = (detail ?? "").split(":");
      return `The row has ${found} cells instead of ${expected}: there is no telling which value belongs to which column.`;
    },
  },
  "error-cell": {
    it: ({ value }) =>
      value === null
        ? "La cella contiene una formula che non è mai stata calcolata: è presa per vuota."
        : `La cella contiene l’errore ${value} invece di un valore: è presa per vuota.`,
    en: ({ value }) =>
      value === null
        ? "The cell holds a formula that was never computed: it is taken as empty."
        : `The cell holds the error ${value} in place of a value: it is taken as empty.`,
  },
  "unclear-number": {
    it: ({ value }) =>
      `«${value}» può essere un numero con tre decimali o uno con il punto delle migliaia: è letto come decimale.`,
    en: ({ value }) =>
      `“${value}” may have three decimals, or a point for the thousands: it is read as a decimal.`,
  },
  "file-unreadable": {
    it: (fault) => fileReason(fault, "it"),
    en: (fault) => fileReason(fault, "en"),
  },
  "duplicate-column": {
    it: ({ column, detail }) =>
      `Ci sono più colonne «${column}»: si usa la prima, questa è conservata come «${detail}».`,
    en: ({ column, detail }) =>
      `There are several columns “${column}”: the first is used, this one is kept as “${detail}”.`,
  },
  "column-without-name": {
    it: ({ column }) =>
      `Ci sono valori in una colonna senza intestazione: è conservata come «${column}».`,
    en: ({ column }) =>
      `There are values in a column without a heading: it is kept as “${column}”.`,
  },
} satisfies PhraseBook & Partial<Record<FaultKind, { it: Reason; en: Reason }>>;
