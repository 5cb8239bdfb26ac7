import type { Fault, FaultKind } from "../model/fault";
import { missingReason, rangeReason, typeReason } from "./faultDetails";
import type { PhraseBook } from "./phraseBook";

type Reason = (fault: Fault) => string;

/** What is wrong with a record or a cell, or between two of them. */
export const RECORD_REASONS = {
  "missing-value": {
    it: ({ severity, column }) =>
      severity === "error"
        ? "Il valore obbligatorio manca."
        : column === "lon" || column === "lat"
          ? "Manca una delle due coordinate: il luogo non è usato."
          : "Manca il testo italiano: al suo posto si mostra quello inglese.",
    en: ({ severity, column }) =>
      severity === "error"
        ? "The required value is missing."
        : column === "lon" || column === "lat"
          ? "One of the two coordinates is missing: the place is not used."
          : "The Italian text is missing: the English one is shown instead.",
  },
  "wrong-type": {
    it: (fault) => typeReason(fault, "it"),
    en: (fault) => typeReason(fault, "en"),
  },
  "not-a-number": {
    it: () => "Il numero è troppo grande per essere letto.",
    en: () => "The number is too large to be read.",
  },
  "not-a-date": {
    it: ({ value }) => `«${value}» non è una data del calendario.`,
    en: ({ value }) => `“${value}” is not a date of the calendar.`,
  },
  "not-a-flag": {
    it: ({ value }) => `«${value}» non è né vero né falso.`,
    en: ({ value }) => `“${value}” is neither true nor false.`,
  },
  "not-an-id": {
    it: ({ value }) => `«${value}» non può essere un identificativo.`,
    en: ({ value }) => `“${value}” cannot be an identifier.`,
  },
  "not-in-list": {
    it: ({ value }) => `«${value}» non è tra i valori ammessi.`,
    en: ({ value }) => `“${value}” is not among the allowed values.`,
  },
  "not-a-measure": {
    it: ({ value }) => `«${value}» non è una misura conosciuta.`,
    en: ({ value }) => `“${value}” is not a known measure.`,
  },
  "unsafe-text": {
    it: ({ value }) =>
      `Il testo «${value}» contiene caratteri invisibili o di controllo, che sono stati tolti.`,
    en: ({ value }) =>
      `The text “${value}” holds invisible or control characters, which have been removed.`,
  },
  "mixed-scripts": {
    it: ({ detail }) =>
      `La parola «${detail}» mescola lettere di alfabeti diversi che si somigliano: a vederla pare un’altra.`,
    en: ({ detail }) =>
      `The word “${detail}” mixes letters of different alphabets that look alike: it seems another one.`,
  },
  "unsafe-link": {
    it: ({ value }) => `«${value}» non è un collegamento http, https o mailto: non è usato.`,
    en: ({ value }) => `“${value}” is not an http, https or mailto link: it is not used.`,
  },
  "out-of-range": {
    it: (fault) => rangeReason(fault, "it"),
    en: (fault) => rangeReason(fault, "en"),
  },
  "duplicate-id": {
    it: ({ value, detail }) => `L’identificativo «${value}» è già usato nella riga ${detail}.`,
    en: ({ value, detail }) => `The identifier “${value}” is already used in row ${detail}.`,
  },
  "not-a-record": {
    it: () => "La riga non contiene un record, cioè un oggetto con i nomi delle colonne.",
    en: () => "The row holds no record, that is an object with the names of the columns.",
  },
  "duplicate-key": {
    it: ({ column }) =>
      `Il campo «${column}» compare due volte nella stessa riga: non si può sapere quale valga.`,
    en: ({ column }) =>
      `The field “${column}” occurs twice in the same row: there is no telling which one counts.`,
  },
  "unknown-reference": {
    it: (fault) => missingReason(fault, "it"),
    en: (fault) => missingReason(fault, "en"),
  },
} satisfies PhraseBook & Partial<Record<FaultKind, { it: Reason; en: Reason }>>;
