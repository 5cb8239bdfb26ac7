import type { Fault } from "../model/fault";
import type { Language } from "../model/localText";
import { fileReasonCode, type FileReasonCode } from "./fileReasons";
import { speak, type PhraseBook } from "./phraseBook";

const REMEDIES = {
  export: {
    it: "Aprirlo con il programma che l’ha fatto e salvare la tabella come .xlsx o .csv.",
    en: "Open it with the program that made it and save the table as .xlsx or .csv.",
  },
  fill: {
    it: "Controllare di avere scelto il file giusto.",
    en: "Check that it is the right file.",
  },
  unlock: {
    it: "Togliere la password e salvare di nuovo il file.",
    en: "Remove the password and save the file again.",
  },
  encode: {
    it: "Salvare di nuovo il file in UTF-8.",
    en: "Save the file again in UTF-8.",
  },
  split: {
    it: "Dividere i dati in più file o togliere ciò che non serve.",
    en: "Split the data into several files or remove what is not needed.",
  },
  complete: {
    it: "Aggiungere il file, o toglierlo dal descrittore.",
    en: "Add the file, or take it out of the descriptor.",
  },
  republish: {
    it: "Pubblicare di nuovo l’insieme, o togliere bytes e hash dal descrittore.",
    en: "Publish the set again, or take bytes and hash out of the descriptor.",
  },
  choose: {
    it: "Lasciare un solo file per tabella.",
    en: "Leave a single file for each table.",
  },
  quote: {
    it: 'Chiudere le virgolette, e raddoppiare quelle che fanno parte del testo («""»).',
    en: 'Close the quotation marks, and double those that belong to the text (“""”).',
  },
  repair: {
    it: "Riaprire il file con il suo programma e salvarlo di nuovo.",
    en: "Open the file with its program and save it again.",
  },
  rezip: {
    it: "Rifare l’archivio (.zip) con lo strumento del sistema, o dare i file sciolti.",
    en: "Make the archive (.zip) again with the tool of the system, or give the files loose.",
  },
  unzip: {
    it: "Estrarre il file dall’archivio e darlo da solo.",
    en: "Take the file out of the archive and give it by itself.",
  },
} satisfies PhraseBook;

/** What helps against each reason; the others are mended by making the archive again. */
const REMEDY_OF: Partial<Record<FileReasonCode, keyof typeof REMEDIES>> = {
  empty: "fill",
  pdf: "export",
  image: "fill",
  xls: "export",
  password: "unlock",
  ole: "export",
  office: "fill",
  opendocument: "export",
  xlsb: "export",
  html: "fill",
  xml: "export",
  rtf: "fill",
  packed: "rezip",
  binary: "fill",
  "plain-text": "fill",
  "not-decodable": "encode",
  encoding: "encode",
  "too-large": "split",
  missing: "complete",
  "wrong-hash": "republish",
  "same-table": "choose",
  "csv-quotes": "quote",
  "xlsx-damaged": "repair",
  "sheet-damaged": "repair",
  "zip-entries": "split",
  "zip-too-large": "split",
  "zip-inside": "unzip",
};

export function fileRemedy({ detail }: Fault, language: Language): string {
  const [code] = fileReasonCode(detail);
  return speak(REMEDIES, language)[REMEDY_OF[code] ?? "rezip"];
}
