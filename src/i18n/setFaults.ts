import type { Fault, FaultKind } from "../model/fault";
import { limitOf, unreadableReason } from "./faultDetails";
import { noticeReason } from "./noticeFaults";
import type { PhraseBook } from "./phraseBook";

type Reason = (fault: Fault) => string;

/** What is wrong with a whole table, a file or the set. */
export const SET_REASONS = {
  "unknown-table": {
    it: () => "La tabella non fa parte del formato: è conservata, ma non è usata.",
    en: () => "The table is not part of the format: it is kept, but not used.",
  },
  "unknown-column": {
    it: () => "La colonna non fa parte del formato: è conservata, ma non è usata.",
    en: () => "The column is not part of the format: it is kept, but not used.",
  },
  "missing-column": {
    it: () => "Nessuna riga ha questa colonna obbligatoria: sono tutte escluse.",
    en: () => "No row has this required column: all of them are left out.",
  },
  "table-unreadable": {
    it: (fault) => unreadableReason(fault, "it"),
    en: (fault) => unreadableReason(fault, "en"),
  },
  "too-many-rows": {
    it: (fault) => `La tabella ha più di ${limitOf(fault, "it")} righe, il limite.`,
    en: (fault) => `The table has more than ${limitOf(fault, "en")} rows, the limit.`,
  },
  "too-many-columns": {
    it: (fault) => `La tabella ha più di ${limitOf(fault, "it")} colonne, il limite.`,
    en: (fault) => `The table has more than ${limitOf(fault, "en")} columns, the limit.`,
  },
  "no-project": {
    it: () => "Non c’è nessun progetto leggibile: senza, l’insieme di dati non si può mostrare.",
    en: () => "There is no readable project: the data set cannot be shown without one.",
  },
  "several-projects": {
    it: ({ value, detail }) =>
      `C’è più di un progetto: si usa il primo («${detail}»), «${value}» è escluso.`,
    en: ({ value, detail }) =>
      `There is more than one project: the first is used (“${detail}”), “${value}” is left out.`,
  },
  "no-organisations": {
    it: () => "Non c’è nessun ente leggibile: senza, l’insieme di dati non si può mostrare.",
    en: () => "There is no readable organisation: the data set cannot be shown without one.",
  },
  "no-resources": {
    it: () => "Il descrittore non elenca nessuna tabella.",
    en: () => "The descriptor lists no table.",
  },
  "schema-contradiction": {
    it: ({ value, detail }) =>
      `Lo schema dichiara il tipo «${value}», ma nel formato la colonna è «${detail}»: si segue il formato.`,
    en: ({ value, detail }) =>
      `The schema declares the type “${value}”, but in the format it is “${detail}”: the format holds.`,
  },
  "bad-resource": {
    it: ({ value, detail }) =>
      detail === "no-name"
        ? "La risorsa non ha un nome."
        : detail === "same-name"
          ? `Il nome «${value}» è già di un’altra risorsa.`
          : `Il percorso «${value ?? ""}» non porta a un file dentro la cartella dei dati.`,
    en: ({ value, detail }) =>
      detail === "no-name"
        ? "The resource has no name."
        : detail === "same-name"
          ? `The name “${value}” is already that of another resource.`
          : `The path “${value ?? ""}” leads to no file inside the folder of the data.`,
  },
  "bad-notice": {
    it: (fault) => noticeReason(fault, "it"),
    en: (fault) => noticeReason(fault, "en"),
  },
  "seats-unavailable": {
    it: () =>
      "Le sedi dei comuni non si possono leggere: gli enti senza coordinate restano fuori carta.",
    en: () =>
      "The seats of the comuni cannot be read: bodies without coordinates stay off the map.",
  },
} satisfies PhraseBook & Partial<Record<FaultKind, { it: Reason; en: Reason }>>;
