import type { Column } from "../model/column";
import type { Language } from "../model/localText";
import { TABLES, type TableName } from "../model/tables";
import { BODY_COLUMNS } from "./dictionaryBodies";
import { FRAME_COLUMNS } from "./dictionaryFrame";
import { INDICATOR_COLUMNS } from "./dictionaryIndicators";
import { PARTNERSHIP_COLUMNS } from "./dictionaryPartnerships";
import { TABLE_WORDS } from "./dictionaryTables";
import type { ColumnWords } from "./dictionaryWords";

/** A table or a column as people call it, and what it is for. */
export interface DictionaryEntry {
  readonly label: string;
  readonly text: string;
}

type ColumnsOf<T extends TableName> = Readonly<
  Record<Exclude<keyof (typeof TABLES)[T], ProvenanceColumn>, ColumnWords>
>;

type ProvenanceColumn = "source" | "note" | "illustrative";

const PROVENANCE_COLUMNS: Readonly<Record<ProvenanceColumn, ColumnWords>> = {
  source: {
    it: ["Fonte", "Da dove viene il record: un documento, una pagina, una persona."],
    en: ["Source", "Where the record comes from: a document, a page, a person."],
  },
  note: {
    it: ["Nota", "Che cosa deve sapere chi legge il record."],
    en: ["Note", "What a reader of the record should know."],
  },
  illustrative: {
    it: ["Dimostrativo", "Sì: il record è inventato per mostrare come funziona la pagina."],
    en: ["Illustrative", "Yes: the record is made up to show how the page works."],
  },
};

// One word missing here is a fault of types: a column cannot join the contract without its description.
const COLUMNS: { readonly [T in TableName]: ColumnsOf<T> } = {
  ...FRAME_COLUMNS,
  ...BODY_COLUMNS,
  ...PARTNERSHIP_COLUMNS,
  ...INDICATOR_COLUMNS,
};

export function describeTable(table: TableName, language: Language): DictionaryEntry {
  const [label, text] = TABLE_WORDS[table][language];
  return { label, text };
}

/** A column of the contract, or the English twin (`name_en`) of one; any other goes by its name. */
export function describeColumn(
  table: TableName,
  column: string,
  language: Language,
): DictionaryEntry {
  const columns: Readonly<Record<string, ColumnWords>> = {
    ...COLUMNS[table],
    ...PROVENANCE_COLUMNS,
  };
  const own = columns[column];
  if (own) return { label: own[language][0], text: own[language][1] };
  const twin = column.endsWith("_en") ? columns[column.slice(0, -3)] : undefined;
  if (!twin) return { label: column, text: "" };
  return language === "it"
    ? { label: `${twin.it[0]} (in inglese)`, text: "Lo stesso testo in inglese." }
    : { label: `${twin.en[0]} (in English)`, text: "The same text in English." };
}

/** What may be written in a column: «testo», «data: 2012-06-30, 2012-06 o 2012». */
export function describeType({ type, min, max }: Column, language: Language): string {
  const words = TYPE_WORDS[type][language];
  if (min === undefined) return words;
  const bounds =
    max === undefined
      ? { it: `almeno ${min}`, en: `at least ${min}` }
      : { it: `da ${min} a ${max}`, en: `from ${min} to ${max}` };
  return `${words}, ${bounds[language]}`;
}

const TYPE_WORDS: Readonly<Record<Column["type"], Readonly<Record<Language, string>>>> = {
  id: {
    it: "identificativo: da 1 a 64 lettere, cifre, punti e trattini, diverso per ogni record",
    en: "identifier: 1 to 64 letters, digits, dots and dashes, different for every record",
  },
  reference: { it: "identificativo di un altro record", en: "identifier of another record" },
  text: { it: "testo", en: "text" },
  wording: {
    it: "testo, con la versione inglese nella colonna che finisce in _en",
    en: "text, with the English version in the column that ends in _en",
  },
  code: { it: "una delle parole dell’elenco", en: "one of the words listed" },
  measure: {
    it: "misura: observed, oppure che cosa si conta, in quale ambito e da quale tappa",
    en: "measure: observed, or what is counted, in which span and from which stage",
  },
  url: { it: "indirizzo http, https o mailto", en: "http, https or mailto address" },
  number: { it: "numero", en: "number" },
  date: {
    it: "data: 2012-06-30, oppure 2012-06, oppure 2012",
    en: "date: 2012-06-30, or 2012-06, or 2012",
  },
  list: {
    it: "elenco, con | tra una voce e l’altra",
    en: "list, with | between one item and the next",
  },
  flag: { it: "sì o no", en: "yes or no" },
};
