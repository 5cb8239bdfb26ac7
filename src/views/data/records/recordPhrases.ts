export const RECORD_PHRASES = {
  more: {
    it: (count: string) => `Mostra altri ${count}`,
    en: (count: string) => `Show ${count} more`,
  },
} as const;
