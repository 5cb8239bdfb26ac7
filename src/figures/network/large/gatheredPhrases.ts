import { formatNumber } from "../../../i18n/format";

export const gatheredPhrases = {
  nothing: {
    it: "Qui compaiono tutti gli enti, con i loro legami.",
    en: "Every body in view is drawn, with its links.",
  },
  bodies: {
    it: (n: number) =>
      `Da vicino compaiono i singoli enti e legami: qui ${formatNumber(n, "it")} enti sono resi come densità, con i nomi di quelli con più accordi;`,
    en: (n: number) =>
      `Single bodies and links appear from near: here ${formatNumber(n, "en")} bodies show as density, with the names of those with most agreements;`,
  },
  onlyLinks: {
    it: "Da vicino compaiono i singoli legami: qui",
    en: "Single links appear from near: here",
  },
  links: {
    it: (n: number, bundles: number) =>
      `${formatNumber(n, "it")} legami non sono disegnati uno per uno, quelli tra regioni e con l’estero sono riuniti in ${formatNumber(bundles, "it")} ${bundles === 1 ? "fascio" : "fasci"}.`,
    en: (n: number, bundles: number) =>
      `${formatNumber(n, "en")} links are not drawn one by one, those between regions and abroad are gathered in ${formatNumber(bundles, "en")} ${bundles === 1 ? "bundle" : "bundles"}.`,
  },
} as const;
