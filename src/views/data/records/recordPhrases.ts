export const RECORD_PHRASES = {
  more: {
    it: (count: string) => `Mostra il resto dell’elenco (altri ${count})`,
    en: (count: string) => `Show the rest of the list (${count} more)`,
  },
} as const;
