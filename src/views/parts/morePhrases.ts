import { formatNumber } from "../../i18n/format";

export const MORE_PHRASES = {
  showAll: {
    it: (more: number) =>
      more === 1 ? "Mostra un altro" : `Mostra altri ${formatNumber(more, "it")}`,
    en: (more: number) => `Show ${formatNumber(more, "en")} more`,
  },
} as const;
