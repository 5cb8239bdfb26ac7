import type { Language } from "../model/localText";
import { isTableName, type TableName } from "../model/tables";
import { NETWORK_COLUMNS } from "./networkDictionary";
import { PROGRAMME_COLUMNS } from "./programmeDictionary";
import type { ColumnWords, Words } from "./dictionaryWords";

/** The data dictionary: what every table and column of the contract means, for the page, the template and schemas. */
const TABLES_IN_WORDS: Record<TableName, Words> = {
  project: {
    it: "La scheda del progetto: una riga sola.",
    en: "The project itself: a single row.",
  },
  objectives: {
    it: "Gli obiettivi del progetto.",
    en: "The objectives of the project.",
  },
  results: {
    it: "I risultati attesi, ciascuno sotto un obiettivo.",
    en: "The expected results, each under an objective.",
  },
  regions: {
    it: "Le regioni del programma.",
    en: "The regions of the programme.",
  },
  countries: {
    it: "I Paesi con cui si collabora.",
    en: "The countries worked with.",
  },
  themes: {
    it: "I temi degli accordi.",
    en: "The themes of the partnerships.",
  },
  organisations: {
    it: "Gli enti: territoriali, attori del territorio e partner esteri.",
    en: "The bodies: authorities, local actors and partners abroad.",
  },
  partnerships: {
    it: "Gli accordi tra enti: protocolli, patti, progetti comuni.",
    en: "The partnerships between bodies: protocols, pacts, joint projects.",
  },
  members: {
    it: "Chi partecipa a quale accordo: una riga per ogni ente di ogni accordo.",
    en: "Who takes part in which partnership: a row for each body of each partnership.",
  },
  partnership_steps: {
    it: "Le tappe degli accordi, con la data.",
    en: "The dated steps of the partnerships.",
  },
  capacity_steps: {
    it: "Le tappe con cui gli enti si dotano di piano strategico, competenze e assetto.",
    en: "The steps by which authorities acquire a strategic plan, skills and a set-up.",
  },
  relations: {
    it: "I rapporti con Paesi esteri che un ente porta con sé da prima del progetto.",
    en: "The relations with countries abroad that an authority brings from before the project.",
  },
  indicators: {
    it: "Gli indicatori con cui si misurano i risultati attesi.",
    en: "The indicators by which the expected results are measured.",
  },
  targets: {
    it: "I valori attesi degli indicatori: l’ultima data è il traguardo, le altre sono intermedie.",
    en: "The targets of the indicators: the last date is the target, the others are milestones.",
  },
  observations: {
    it: "I valori osservati degli indicatori, con la data a cui si riferiscono.",
    en: "The observed values of the indicators, with the date they refer to.",
  },
  judgements: {
    it: "I giudizi di una persona sullo stato di un indicatore, con il motivo e il nome di chi li dà.",
    en: "A person’s judgements on the status of an indicator, with the reason and a name.",
  },
};

const COLUMNS: ColumnWords = { ...PROGRAMME_COLUMNS, ...NETWORK_COLUMNS };

const PROVENANCE: Readonly<Record<string, Words>> = {
  source: {
    it: "Da dove viene il dato: un titolo o un indirizzo web.",
    en: "Where the record comes from: a title or a web address.",
  },
  note: { it: "Una nota per chi legge.", en: "A note for the reader." },
  illustrative: {
    it: "Vero se la riga è inventata a scopo dimostrativo.",
    en: "True if the row is made up for demonstration.",
  },
};

const TWIN: Words = {
  it: "Lo stesso testo in inglese.",
  en: "The same text in English.",
};

/** What a table holds; "" for a table that is not ours. */
export function describeTable(table: string, language: Language): string {
  return isTableName(table) ? TABLES_IN_WORDS[table][language] : "";
}

/** What a column means, English twins (`title_en`) among them; "" for a column that is not ours. */
export function describeColumn(table: string, column: string, language: Language): string {
  if (!isTableName(table)) return "";
  const own: Readonly<Record<string, Words>> = COLUMNS[table];
  const words = wordsOf(own, column) ?? wordsOf(PROVENANCE, column);
  if (words) return words[language];
  const isTwin = column.endsWith("_en") && wordsOf(own, column.slice(0, -3)) !== undefined;
  return isTwin ? TWIN[language] : "";
}

function wordsOf(book: Readonly<Record<string, Words>>, column: string): Words | undefined {
  return Object.hasOwn(book, column) ? book[column] : undefined;
}
