import { formatNumber } from "../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const NOTICE_PHRASES = {
  leftAside: {
    it: (what: string) =>
      `Il collegamento chiede cose che questi dati non hanno: ${what}. Si mostra tutto il resto.`,
    en: (what: string) =>
      `The link asks for things these data do not have: ${what}. Everything else is shown.`,
  },
  drop: { it: "Ho capito", en: "Understood" },
  faults: {
    it: (records: number, faults: number) => {
      // An unreadable table has faults, but no records to count.
      const what =
        records === 0
          ? "Una parte dei dati lasciata fuori"
          : `${formatNumber(records, "it")} record ${one(records, "lasciato", "lasciati")} fuori`;
      const remarks = `${formatNumber(faults, "it")} ${one(faults, "segnalazione", "segnalazioni")}`;
      return `${what} da ogni conteggio per errori nei dati: ${remarks}. Leggi ${one(faults, "quale", "quali")}`;
    },
    en: (records: number, faults: number) => {
      const what =
        records === 0
          ? "Part of the data"
          : `${formatNumber(records, "en")} ${one(records, "record", "records")}`;
      const remarks = `${formatNumber(faults, "en")} ${one(faults, "remark", "remarks")}`;
      return `${what} left out of every count because of errors in the data: ${remarks}. Read which`;
    },
  },
  moreFaults: {
    it: (count: number) =>
      `… e ${one(count, "un’altra", `altre ${formatNumber(count, "it")}`)}: l’elenco intero è alla pagina Dati.`,
    en: (count: number) =>
      `… and ${formatNumber(count, "en")} more: the whole list is on the Data page.`,
  },
  toHealth: { it: "Salute dei dati", en: "Data health" },
} as const;
