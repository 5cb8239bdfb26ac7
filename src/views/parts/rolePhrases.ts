import { formatNumber } from "../../i18n/format";

const pairs = (n: number) => `${formatNumber(n, "it")} ${n === 1 ? "coppia" : "coppie"}`;
const pairsEnglish = (n: number) => `${formatNumber(n, "en")} ${n === 1 ? "pair" : "pairs"}`;

export const ROLE_PHRASES = {
  coordinator: {
    it: (n: number) => `coordina ${pairs(n)} della sua regione`,
    en: (n: number) => `coordinates ${pairsEnglish(n)} of its region`,
  },
  gate: {
    it: (n: number) => `apre la sua regione ad altre per ${pairs(n)}`,
    en: (n: number) => `opens its region to others for ${pairsEnglish(n)}`,
  },
  consultant: {
    it: (n: number) => `ospita ${pairs(n)} di un’altra regione`,
    en: (n: number) => `hosts ${pairsEnglish(n)} of another region`,
  },
  liaison: {
    it: (n: number) => `fa da ponte fra altre due regioni per ${pairs(n)}`,
    en: (n: number) => `bridges two other regions for ${pairsEnglish(n)}`,
  },
  noRole: {
    it: "i suoi partner lavorano già fra loro",
    en: "its partners already work with one another",
  },
  onePartner: { it: "ha un solo ente partner", en: "has one partner authority only" },
  meaning: {
    it: "Le coppie contate sono di enti che hanno accordi con lui e non fra loro.",
    en: "The pairs counted are of authorities that have partnerships with it and none with each other.",
  },
} as const;
