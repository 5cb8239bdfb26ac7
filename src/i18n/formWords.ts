import type { Language } from "../model/localText";

/** English for the forms of partnerships and relations, which the data write in Italian; any other stays as written. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ["accordo", "agreement"],
  ["accordo di programma", "programme agreement"],
  ["convenzione", "convention"],
  ["gemellaggio", "twinning"],
  ["lettera di intenti", "letter of intent"],
  ["memorandum d’intesa", "memorandum of understanding"],
  ["patto", "pact"],
  ["progetto", "project"],
  ["progetto congiunto", "joint project"],
  ["protocollo", "protocol"],
  ["protocollo d’intesa", "memorandum of understanding"],
  ["rete", "network"],
  ["scambio", "exchange"],
  ["sede", "office"],
]);

/** The form of a partnership or relation in words: «gemellaggio», "twinning". */
export function formWord(form: string, language: Language): string {
  if (language === "it") return form;
  return ENGLISH.get(form.trim().toLowerCase().replaceAll("'", "’")) ?? form;
}
