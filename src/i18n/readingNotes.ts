import type { Language } from "../model/localText";
import { speak, type PhraseBook } from "./phraseBook";

/** What was decided while reading a file; the argument is the `detail` of the note. */
const NOTES = {
  encoding: {
    it: (name: string) =>
      name === "windows-1252"
        ? "Il testo non è in UTF-8: è letto come windows-1252, la codifica di Excel su Windows."
        : `Il testo è in ${name.toUpperCase()}.`,
    en: (name: string) =>
      name === "windows-1252"
        ? "The text is not in UTF-8: it is read as windows-1252, the encoding of Excel on Windows."
        : `The text is in ${name.toUpperCase()}.`,
  },
  delimiter: {
    it: (sign: string) => `Le colonne sono divise da ${nameOf(sign, "it")}.`,
    en: (sign: string) => `The columns are divided by ${nameOf(sign, "en")}.`,
  },
  "decimal-comma": {
    it: () => "I decimali sono scritti con la virgola (1.234,56), come mostrano i numeri del file.",
    en: () => "Decimals are written with a comma (1.234,56), as the numbers of the file show.",
  },
  "wrong-extension": {
    it: (form: string) =>
      `Il nome del file dice un’altra cosa, ma il contenuto è ${form.toUpperCase()}.`,
    en: (form: string) =>
      `The name of the file says otherwise, but its content is ${form.toUpperCase()}.`,
  },
  examples: {
    it: (detail: string) => `Righe di esempio non lette (${detail.replace(":", ": ")}).`,
    en: (detail: string) => `Example rows not read (${detail.replace(":", ": ")}).`,
  },
  legend: {
    it: (name: string) => `La legenda${name === "" ? "" : ` («${name}»)`} non è letta.`,
    en: (name: string) => `The legend${name === "" ? "" : ` (“${name}”)`} is not read.`,
  },
  "hidden-sheet": {
    it: (name: string) => `Il foglio «${name}» è nascosto: è letto come gli altri.`,
    en: (name: string) => `The sheet “${name}” is hidden: it is read like the others.`,
  },
  "empty-sheet": {
    it: (name: string) => `Il foglio «${name}» è vuoto.`,
    en: (name: string) => `The sheet “${name}” is empty.`,
  },
  "merged-cells": {
    it: (detail: string) =>
      `Ci sono celle unite (${detail.replace(/:(\d+)$/, "; in tutto $1")}): il valore vale solo per la prima.`,
    en: (detail: string) =>
      `There are merged cells (${detail.replace(/:(\d+)$/, "; $1 in all")}): the value counts for the first only.`,
  },
  "dates-1904": {
    it: () => "Le date sono contate dal 1904, come nei vecchi Excel per Mac.",
    en: () => "Dates are counted from 1904, as in old Excel for the Mac.",
  },
  formulas: {
    it: (detail: string) =>
      `Ci sono formule (${detail.replace(":", ": ")}): è letto il valore salvato, nulla è ricalcolato.`,
    en: (detail: string) =>
      `There are formulas (${detail.replace(":", ": ")}): the saved value is read, nothing is computed.`,
  },
  "not-listed": {
    it: () => "Il descrittore non elenca questo file: non è letto.",
    en: () => "The descriptor does not list this file: it is not read.",
  },
  "system-file": {
    it: () => "File del sistema operativo: non è letto.",
    en: () => "A file of the operating system: it is not read.",
  },
  "several-descriptors": {
    it: () => "Ci sono più descrittori: si usa questo, il più esterno.",
    en: () => "There are several descriptors: this one, the outermost, is used.",
  },
} satisfies PhraseBook;

const SIGNS: Readonly<Record<string, Record<Language, string>>> = {
  ";": { it: "punto e virgola", en: "semicolons" },
  ",": { it: "virgole", en: "commas" },
  "\t": { it: "tabulazioni", en: "tabs" },
  "|": { it: "barre verticali", en: "vertical bars" },
};

function nameOf(sign: string, language: Language): string {
  return SIGNS[sign]?.[language] ?? `«${sign}»`;
}

/** A note of the reader in words, without the name of its file. */
export function describeNote(
  { kind, detail }: { readonly kind: string; readonly detail: string | null },
  language: Language,
): string {
  const notes = speak(NOTES, language);
  return Object.hasOwn(notes, kind) ? notes[kind as keyof typeof notes](detail ?? "") : kind;
}
