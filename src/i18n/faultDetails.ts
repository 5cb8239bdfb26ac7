import type { Fault } from "../model/fault";
import type { Language } from "../model/localText";
import { formatNumber } from "./format";
import { speak, type PhraseBook } from "./phraseBook";

/** The sentences of the faults whose `detail` is a code. */
const TYPES = {
  text: { it: "un testo tra virgolette", en: "a text in quotation marks" },
  number: { it: "un numero, scritto senza virgolette", en: "a number, written without quotes" },
  date: { it: "una data tra virgolette", en: "a date in quotation marks" },
  list: { it: "un elenco di testi", en: "a list of texts" },
  "list-item": { it: "un testo dell’elenco", en: "a text of the list" },
} satisfies PhraseBook;

/** The same in a CSV file or a sheet, where nothing is quoted for its type. */
const WRITTEN_TYPES = {
  text: { it: "un testo", en: "a text" },
  number: { it: "un numero", en: "a number" },
  date: { it: "una data", en: "a date" },
  list: { it: "un elenco", en: "a list" },
  "list-item": { it: "un testo dell’elenco", en: "a text of the list" },
} satisfies PhraseBook;

/** Whether the record stands in a CSV file or a sheet. */
export function isWritten({ record }: Fault): boolean {
  return record !== undefined;
}

export function typeReason(fault: Fault, language: Language): string {
  const { value, detail } = fault;
  if (value === null)
    return language === "it" ? "Una voce dell’elenco è vuota." : "An item of the list is empty.";
  const types = speak(isWritten(fault) ? WRITTEN_TYPES : TYPES, language);
  const type = isKeyOf(types, detail) ? types[detail] : String(detail);
  return language === "it"
    ? `Il valore «${value}» non è ${type}.`
    : `The value “${value}” is not ${type}.`;
}

const TYPE_REMEDIES = {
  number: {
    it: "Scrivere un numero come 1234.56; se i decimali vogliono la virgola, dichiararla (decimalChar).",
    en: "Write a number such as 1234.56; if decimals take a comma, declare it (decimalChar).",
  },
  date: {
    it: "Scrivere la data come 14/05/2010, 2010-05-14, 2010-05 o 2010.",
    en: "Write the date as 14/05/2010, 2010-05-14, 2010-05 or 2010.",
  },
  other: {
    it: "Correggere il valore della cella.",
    en: "Correct the value of the cell.",
  },
} satisfies PhraseBook;

/** What to write into a cell of a CSV file or a sheet. */
export function typeRemedy({ detail }: Fault, language: Language): string {
  const remedies = speak(TYPE_REMEDIES, language);
  return detail === "number" || detail === "date" ? remedies[detail] : remedies.other;
}

export function rangeReason({ value, detail }: Fault, language: Language): string {
  const [min = "", max = ""] = (detail ?? "").split(":");
  const isItalian = language === "it";
  const least = min === "" ? "" : `${isItalian ? "almeno" : "at least"} ${min}`;
  const most = max === "" ? "" : `${isItalian ? "al massimo" : "at most"} ${max}`;
  const bounds = [least, most].filter((bound) => bound !== "").join(isItalian ? " e " : " and ");
  return isItalian
    ? `Il valore ${value} è fuori dai limiti: deve essere ${bounds}.`
    : `The value ${value} is out of range: it must be ${bounds}.`;
}

const MISSING = {
  unknown: {
    it: (id: string, table: string) => `Nella tabella ${table} non c’è «${id}».`,
    en: (id: string, table: string) => `There is no “${id}” in the table ${table}.`,
  },
  "left-out": {
    it: (id: string, table: string) =>
      `«${id}» c’è nella tabella ${table}, ma la sua riga è stata esclusa per un errore.`,
    en: (id: string, table: string) =>
      `“${id}” is in the table ${table}, but its row was left out because of an error.`,
  },
  "table-unreadable": {
    it: (id: string, table: string) =>
      `La tabella ${table}, dove si cerca «${id}», non può essere letta.`,
    en: (id: string, table: string) =>
      `The table ${table}, where “${id}” is looked for, cannot be read.`,
  },
} satisfies PhraseBook;

/** Why the record that a value names is not there; `detail` is `table:why`. */
export function missingReason({ value, detail }: Fault, language: Language): string {
  const [table = "", why = ""] = (detail ?? "").split(":");
  const phrases = speak(MISSING, language);
  return (isKeyOf(phrases, why) ? phrases[why] : phrases.unknown)(String(value), table);
}

const UNREADABLE = {
  empty: { it: () => "Il file è vuoto.", en: () => "The file is empty." },
  "not-utf-8": {
    it: () => "Il file non è scritto in UTF-8.",
    en: () => "The file is not written in UTF-8.",
  },
  html: {
    it: () => "Il file è una pagina web (HTML), non una tabella.",
    en: () => "The file is a web page (HTML), not a table.",
  },
  syntax: {
    it: (line: string, column: string) =>
      `Il file non è JSON valido: errore alla linea ${line}, carattere ${column}.`,
    en: (line: string, column: string) =>
      `The file is not valid JSON: error at line ${line}, character ${column}.`,
  },
  cut: {
    it: (line: string, column: string) =>
      `Il file è troncato: finisce alla linea ${line}, carattere ${column}, prima della chiusura.`,
    en: (line: string, column: string) =>
      `The file is cut short: it ends at line ${line}, character ${column}, before it is closed.`,
  },
  "too-deep": {
    it: (limit: string) => `Il file ha più di ${limit} livelli annidati, il limite.`,
    en: (limit: string) => `The file has more than ${limit} nested levels, the limit.`,
  },
  "too-large": {
    it: (limit: string) => `Il file supera ${limit} MiB, il limite.`,
    en: (limit: string) => `The file is larger than ${limit} MiB, the limit.`,
  },
  "duplicate-key": {
    it: (key: string) => `La chiave «${key}» compare due volte.`,
    en: (key: string) => `The key “${key}” occurs twice.`,
  },
  "not-a-table": {
    it: () => "Il file non contiene una tabella: né un elenco di record, né colonne.",
    en: () => "The file holds no table: neither a list of records nor columns.",
  },
  "not-a-descriptor": {
    it: () => "Il file non contiene un descrittore, cioè un oggetto con «resources».",
    en: () => "The file holds no descriptor, that is an object with “resources”.",
  },
  "ragged-columns": {
    it: (column: string) => `La colonna «${column}» è più lunga o più corta delle altre.`,
    en: (column: string) => `The column “${column}” is longer or shorter than the others.`,
  },
  missing: {
    it: () => "Il file non c’è nella cartella dei dati.",
    en: () => "The file is not in the folder of the data.",
  },
  "wrong-hash": {
    it: () => "Il contenuto del file non è quello che il descrittore annuncia.",
    en: () => "The content of the file is not the one that the descriptor announces.",
  },
  format: {
    it: (format: string) => `Le tabelle in formato «${format}» non si possono ancora leggere.`,
    en: (format: string) => `Tables in the format “${format}” cannot be read yet.`,
  },
  encoding: {
    it: (encoding: string) => `La codifica dichiarata è «${encoding}», non UTF-8.`,
    en: (encoding: string) => `The declared encoding is “${encoding}”, not UTF-8.`,
  },
} satisfies PhraseBook;

/** Why a file gives no table; `detail` is a code and up to two facts. */
export function unreadableReason({ detail }: Fault, language: Language): string {
  const [code = "", first = "", second = ""] = (detail ?? "").split(":");
  const phrases = speak(UNREADABLE, language);
  return (isKeyOf(phrases, code) ? phrases[code] : phrases["not-a-table"])(first, second);
}

export function limitOf({ detail }: Fault, language: Language): string {
  return formatNumber(Number(detail), language);
}

function isKeyOf<B extends object>(book: B, key: string | null): key is keyof B & string {
  return key !== null && Object.hasOwn(book, key);
}
