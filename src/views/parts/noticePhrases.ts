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
    it: (records: number, faults: number) =>
      `${records} ${one(records, "record lasciato fuori", "record lasciati fuori")} da ogni conteggio perché non leggibili: ${faults} ${one(faults, "segnalazione", "segnalazioni")}. Leggi quali`,
    en: (records: number, faults: number) =>
      `${records} ${one(records, "record", "records")} left out of every count because unreadable: ${faults} ${one(faults, "remark", "remarks")}. Read which`,
  },
  moreFaults: {
    it: (count: number) =>
      `… e altre ${count}: l’elenco intero con «npm run -s data -- check CARTELLA».`,
    en: (count: number) =>
      `… and ${count} more: the whole list with “npm run -s data -- check FOLDER”.`,
  },
} as const;
