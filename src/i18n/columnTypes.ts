import type { Column } from "../model/column";
import type { Language } from "../model/localText";

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

/** What may be written in a column: «numero, da -90 a 90». */
export function describeType({ type, min, max }: Column, language: Language): string {
  const words = TYPE_WORDS[type][language];
  if (min === undefined) return words;
  const bounds =
    max === undefined
      ? { it: `almeno ${min}`, en: `at least ${min}` }
      : { it: `da ${min} a ${max}`, en: `from ${min} to ${max}` };
  return `${words}, ${bounds[language]}`;
}
