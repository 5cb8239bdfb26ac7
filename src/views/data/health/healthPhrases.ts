import { formatNumber } from "../../../i18n/format";
import type { Language } from "../../../model/localText";

const remarks = (count: number, language: Language) =>
  language === "it"
    ? `${formatNumber(count, "it")} ${count === 1 ? "segnalazione" : "segnalazioni"}`
    : `${formatNumber(count, "en")} ${count === 1 ? "remark" : "remarks"}`;

export const HEALTH_PHRASES = {
  title: { it: "Salute dei dati", en: "Data health" },
  tables: { it: "Record per tabella", en: "Records by table" },
  table: { it: "Tabella", en: "Table" },
  read: { it: "Letti", en: "Read" },
  kept: { it: "Tenuti", en: "Kept" },
  merged: { it: "Uniti", en: "Merged" },
  leftOut: { it: "Tenuti fuori", en: "Left out" },
  all: { it: "In tutto", en: "Altogether" },
  mergedNote: {
    it: "Uniti: la stessa parte scritta due volte nello stesso accordo conta una volta.",
    en: "Merged: the same party written twice in the same partnership counts once.",
  },
  remarks: {
    it: (count: number) => `Segnalazioni · ${formatNumber(count, "it")}`,
    en: (count: number) => `Remarks · ${formatNumber(count, "en")}`,
  },
  none: {
    it: "Nessuna segnalazione: ogni record letto è sulla pagina.",
    en: "No remarks: every record that was read is on the page.",
  },
  severity: { it: "Gravità", en: "Severity" },
  anySeverity: { it: "Errori e avvertenze", en: "Errors and warnings" },
  error: { it: "Errori: record tenuti fuori", en: "Errors: records left out" },
  warning: { it: "Avvertenze: record tenuti", en: "Warnings: records kept" },
  anyTable: { it: "Tutte le tabelle", en: "All tables" },
  isError: { it: "errore", en: "error" },
  isWarning: { it: "avvertenza", en: "warning" },
  groupCount: {
    it: (count: number) => remarks(count, "it"),
    en: (count: number) => remarks(count, "en"),
  },
  value: { it: "Valore letto", en: "Value as read" },
  seeRecord: { it: "Vedi il record", en: "See the record" },
  seeOwner_partnership: { it: "Vedi l’accordo", en: "See the partnership" },
  seeOwner_organisation: { it: "Vedi l’ente", en: "See the body" },
  seeOwner_indicator: { it: "Vedi l’indicatore", en: "See the indicator" },
  more: {
    it: (next: number, left: number) =>
      `Mostra altre ${formatNumber(next, "it")} (ne restano ${formatNumber(left, "it")})`,
    en: (next: number, left: number) =>
      `Show ${formatNumber(next, "en")} more (${formatNumber(left, "en")} left)`,
  },
  noneOfThese: { it: "Nessuna segnalazione di questo tipo.", en: "No remarks of this kind." },
  copyReport: { it: "Copia il rapporto", en: "Copy the report" },
  copied: { it: "Rapporto copiato.", en: "Report copied." },
  reportField: { it: "Rapporto da copiare", en: "Report to copy" },
  asCsv: { it: "Scarica tutte come CSV", en: "Download all as CSV" },
  reportTitle: {
    it: (name: string) => `Segnalazioni su «${name}»`,
    en: (name: string) => `Remarks on “${name}”`,
  },
  reportRest: {
    it: (count: number) =>
      `… e altre ${formatNumber(count, "it")}: l’elenco intero si scarica come CSV.`,
    en: (count: number) =>
      `… and ${formatNumber(count, "en")} more: the whole list can be downloaded as CSV.`,
  },
  unused: { it: "Non usati", en: "Not used" },
  unusedNote: {
    it: "Tabelle e colonne che non fanno parte del formato: non contano, e restano nei file che si esportano.",
    en: "Tables and columns that are not part of the format: they do not count, and stay in exported files.",
  },
  unusedTable: {
    it: (name: string, records: number) =>
      `tabella ${name}: ${formatNumber(records, "it")} ${records === 1 ? "riga" : "righe"}`,
    en: (name: string, records: number) =>
      `table ${name}: ${formatNumber(records, "en")} ${records === 1 ? "row" : "rows"}`,
  },
  unusedColumn: {
    it: (table: string, column: string, values: number) =>
      `${table}, colonna «${column}»: ${formatNumber(values, "it")} ${values === 1 ? "valore" : "valori"}`,
    en: (table: string, column: string, values: number) =>
      `${table}, column “${column}”: ${formatNumber(values, "en")} ${values === 1 ? "value" : "values"}`,
  },
  notes: { it: "Come sono stati letti i file", en: "How the files were read" },
} as const;
