import type { Fault } from "../model/fault";
import type { Language } from "../model/localText";
import { speak, type PhraseBook } from "./phraseBook";

/** Why a file gives no table; each code is the `detail` of a `file-unreadable` fault, up to its first colon. */
export const FILE_REASONS = {
  empty: { it: "Il file è vuoto.", en: "The file is empty." },
  pdf: {
    it: "Questo è un PDF: le sue tabelle non si possono leggere.",
    en: "This is a PDF: its tables cannot be read.",
  },
  image: {
    it: "Questa è un’immagine, non una tabella.",
    en: "This is a picture, not a table.",
  },
  xls: {
    it: "Questo è un foglio Excel del vecchio formato (.xls).",
    en: "This is an Excel sheet of the old format (.xls).",
  },
  password: {
    it: "Il file è protetto da una password: non si può leggere.",
    en: "The file is protected by a password: it cannot be read.",
  },
  ole: {
    it: "Questo è un documento di Office del vecchio formato, non una tabella.",
    en: "This is an Office document of the old format, not a table.",
  },
  office: {
    it: "Questo è un documento di Office, non una cartella di lavoro.",
    en: "This is an Office document, not a workbook.",
  },
  opendocument: {
    it: "Questo è un documento OpenDocument (.ods o simile).",
    en: "This is an OpenDocument file (.ods or the like).",
  },
  xlsb: {
    it: "Questa è una cartella di lavoro binaria (.xlsb).",
    en: "This is a binary workbook (.xlsb).",
  },
  html: {
    it: "Questa è una pagina web (HTML), non una tabella.",
    en: "This is a web page (HTML), not a table.",
  },
  xml: { it: "Questo è un file XML, non una tabella.", en: "This is an XML file, not a table." },
  rtf: { it: "Questo è un testo RTF, non una tabella.", en: "This is an RTF text, not a table." },
  packed: {
    it: "Questo è un archivio di un tipo che non si apre (gzip, 7z o rar).",
    en: "This is an archive of a kind that is not opened (gzip, 7z or rar).",
  },
  binary: {
    it: "Il file non è un testo: non si riconosce di che cosa si tratti.",
    en: "The file is no text: there is no telling what it is.",
  },
  "plain-text": {
    it: "Il file è un testo senza colonne, non una tabella.",
    en: "The file is a text without columns, not a table.",
  },
  "not-decodable": {
    it: "Il file si annuncia in UTF-16, ma i suoi byte non lo sono.",
    en: "The file announces UTF-16, but its bytes are not.",
  },
  encoding: {
    it: (name: string) => `La codifica dichiarata, «${name}», non si può leggere.`,
    en: (name: string) => `The declared encoding, “${name}”, cannot be read.`,
  },
  "too-large": {
    it: (limit: string) => `Il file supera ${limit} MiB, il limite.`,
    en: (limit: string) => `The file is larger than ${limit} MiB, the limit.`,
  },
  missing: {
    it: "Il file non c’è nella cartella dei dati.",
    en: "The file is not in the folder of the data.",
  },
  "wrong-hash": {
    it: "Il contenuto del file non è quello che il descrittore annuncia.",
    en: "The content of the file is not the one that the descriptor announces.",
  },
  "same-table": {
    it: (file: string) => `La stessa tabella c’è già nel file ${file}: questa non è letta.`,
    en: (file: string) => `The same table is already in the file ${file}: this one is not read.`,
  },
  "csv-quotes": {
    it: (line: string) =>
      `Alla linea ${line} comincia un testo tra virgolette che non si chiude come dovrebbe.`,
    en: (line: string) =>
      `In line ${line} a text in quotation marks begins that is not closed as it should.`,
  },
  "xlsx-damaged": {
    it: (part: string) => `La cartella di lavoro è danneggiata: non si legge la parte ${part}.`,
    en: (part: string) => `The workbook is damaged: the part ${part} cannot be read.`,
  },
  "sheet-damaged": {
    it: (sheet: string) => `Il foglio «${sheet}» è danneggiato o troppo grande.`,
    en: (sheet: string) => `The sheet “${sheet}” is damaged or too large.`,
  },
  "zip-cut": {
    it: "L’archivio è troncato: manca la fine.",
    en: "The archive is cut short: its end is missing.",
  },
  "zip-damaged": {
    it: "L’archivio è danneggiato: l’indice e il contenuto non concordano.",
    en: "The archive is damaged: its index and its content disagree.",
  },
  "zip-empty": { it: "L’archivio non contiene file.", en: "The archive holds no files." },
  "zip-64": {
    it: "L’archivio è nel formato ZIP64, che serve oltre i 4 GiB e qui non si apre.",
    en: "The archive is in the ZIP64 format, meant for more than 4 GiB and not opened here.",
  },
  "zip-parts": {
    it: "L’archivio è diviso in più parti.",
    en: "The archive is split into several parts.",
  },
  "zip-entries": {
    it: (limit: string) => `L’archivio contiene più di ${limit} file, il limite.`,
    en: (limit: string) => `The archive holds more than ${limit} files, the limit.`,
  },
  "zip-too-large": {
    it: (limit: string) => `L’archivio aperto supererebbe ${limit} MiB, il limite.`,
    en: (limit: string) => `Unpacked, the archive would exceed ${limit} MiB, the limit.`,
  },
  "zip-name": {
    it: (name: string) => `Il nome «${name}» porta fuori dall’archivio: nulla ne è letto.`,
    en: (name: string) => `The name “${name}” leads out of the archive: nothing of it is read.`,
  },
  "zip-twice": {
    it: (name: string) => `Il file «${name}» c’è due volte nell’archivio.`,
    en: (name: string) => `The file “${name}” is in the archive twice.`,
  },
  "zip-overlap": {
    it: "I file dell’archivio si sovrappongono: è una trappola o un danno.",
    en: "The files of the archive overlap: a trap or a damage.",
  },
  "zip-password": {
    it: "Il file è cifrato dentro l’archivio.",
    en: "The file is encrypted inside the archive.",
  },
  "zip-method": {
    it: (method: string) => `Il file è compresso con un metodo che non si legge (${method}).`,
    en: (method: string) => `The file is packed by a method that is not read (${method}).`,
  },
  "zip-size": {
    it: "Il file, aperto, non è lungo quanto l’archivio annuncia.",
    en: "Unpacked, the file is not as long as the archive announces.",
  },
  "zip-sum": {
    it: "Il file non supera il controllo dell’archivio (CRC-32): è danneggiato.",
    en: "The file fails the check of the archive (CRC-32): it is damaged.",
  },
  "zip-damaged-entry": {
    it: "Il file è danneggiato dentro l’archivio.",
    en: "The file is damaged inside the archive.",
  },
  "zip-inside": {
    it: "Il file è un archivio o una cartella di lavoro dentro un archivio: non si apre.",
    en: "The file is an archive or a workbook inside an archive: it is not opened.",
  },
} satisfies PhraseBook;

export type FileReasonCode = keyof typeof FILE_REASONS;

/** The code of a `file-unreadable` fault and what follows it. */
export function fileReasonCode(detail: string | null): readonly [FileReasonCode, string] {
  const [code = "", ...rest] = (detail ?? "").split(":");
  return [Object.hasOwn(FILE_REASONS, code) ? (code as FileReasonCode) : "binary", rest.join(":")];
}

export function fileReason({ detail }: Fault, language: Language): string {
  const [code, fact] = fileReasonCode(detail);
  const reason = speak(FILE_REASONS, language)[code];
  return typeof reason === "string" ? reason : reason(fact);
}
