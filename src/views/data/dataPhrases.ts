import { formatNumber } from "../../i18n/format";

const counted = (count: number, one: string, many: string, language: "it" | "en") =>
  `${formatNumber(count, language)} ${count === 1 ? one : many}`;

export const DATA_PHRASES = {
  title: { it: "Dati", en: "Data" },
  lead: {
    it: (records: number, leftOut: number, faults: number) =>
      `Si leggono ${counted(records, "record", "record", "it")}: ${
        leftOut === 0
          ? "nessuno tenuto fuori"
          : `${counted(leftOut, "tenuto", "tenuti", "it")} fuori per errori`
      }, ${faults === 0 ? "nessuna segnalazione" : counted(faults, "segnalazione", "segnalazioni", "it")}.`,
    en: (records: number, leftOut: number, faults: number) =>
      `${counted(records, "record", "records", "en")} read: ${
        leftOut === 0
          ? "none left out"
          : `${formatNumber(leftOut, "en")} left out because of errors`
      }, ${faults === 0 ? "no remarks" : counted(faults, "remark", "remarks", "en")}.`,
  },
  onThisPage: { it: "In questa pagina", en: "On this page" },
  health: { it: "Salute dei dati", en: "Data health" },
  coverage: { it: "Completezza", en: "Coverage" },
  compare: { it: "Confronto", en: "Comparison" },
  out: { it: "Esportazione", en: "Export" },
  dictionary: { it: "Dizionario", en: "Dictionary" },
  waiting: { it: "Si caricano i dati…", en: "Loading the data…" },
} as const;
