export const OPENED_PHRASES = {
  openedByYou: { it: "Aperto da te:", en: "Opened by you:" },
  close: { it: "Chiudi e torna ai dati pubblicati", en: "Close and go back to the published data" },
} as const;
