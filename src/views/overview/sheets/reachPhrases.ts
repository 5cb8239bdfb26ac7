import { formatNumber } from "../../../i18n/format";

const bodies = (count: number) => `${formatNumber(count, "it")} ${count === 1 ? "ente" : "enti"}`;
const bodiesEnglish = (count: number) =>
  `${formatNumber(count, "en")} ${count === 1 ? "body" : "bodies"}`;

export const REACH_PHRASES = {
  title: { it: "Fin dove arriva", en: "How far it reaches" },
  steps: {
    it: (steps: number) => (steps === 1 ? "1 passo" : `${steps} passi`),
    en: (steps: number) => (steps === 1 ? "1 step" : `${steps} steps`),
  },
  within: {
    it: (steps: number, count: number) =>
      `Entro ${steps === 1 ? "un passo" : `${steps} passi`}: ${bodies(count)}`,
    en: (steps: number, count: number) =>
      `Within ${steps === 1 ? "one step" : `${steps} steps`}: ${bodiesEnglish(count)}`,
  },
  ring: {
    it: (steps: number, count: number) =>
      `${steps === 1 ? "A un passo" : `A ${steps} passi`} · ${formatNumber(count, "it")}`,
    en: (steps: number, count: number) =>
      `${steps === 1 ? "One step" : `${steps} steps`} away · ${formatNumber(count, "en")}`,
  },
  lines: {
    it: (count: number) => `Linee accese, da un passo al successivo: ${formatNumber(count, "it")}.`,
    en: (count: number) => `Lines lit, from one step to the next: ${formatNumber(count, "en")}.`,
  },
  linesCut: {
    it: (count: number, steps: number) =>
      `Linee accese: ${formatNumber(count, "it")}, fino ${steps === 1 ? "al primo passo" : `a ${steps} passi`}. Più lontano sono troppe per distinguerle: restano accesi gli enti.`,
    en: (count: number, steps: number) =>
      `Lines lit: ${formatNumber(count, "en")}, up to ${steps === 1 ? "the first step" : `${steps} steps`}. Further out they are too many to tell apart: only the bodies are lit.`,
  },
  help: {
    it: "Un passo è un accordo in comune, avviato o in preparazione, tra quelli nei filtri. Tasti 1, 2, 3 nella figura.",
    en: "A step is a partnership in common, started or in preparation, among those within the filters. Keys 1, 2, 3 in the picture.",
  },
  path: { it: "Come si collega con…", en: "How it is linked with…" },
  pathHint: { it: "Nome di un altro ente", en: "Name of another body" },
  remove: { it: "Togli il percorso", en: "Remove the way" },
  length: {
    it: (count: number) =>
      count === 1 ? "Collegati direttamente." : `Collegati in ${count} passi.`,
    en: (count: number) => (count === 1 ? "Linked directly." : `Linked in ${count} steps.`),
  },
  others: {
    it: (count: number) =>
      count === 1
        ? "C’è un altro percorso altrettanto breve: questo passa per i legami con più accordi."
        : `Ci sono altri ${formatNumber(count, "it")} percorsi altrettanto brevi: questo passa per i legami con più accordi.`,
    en: (count: number) =>
      count === 1
        ? "There is one other way just as short: this one takes the links with most partnerships."
        : `There are ${formatNumber(count, "en")} other ways just as short: this one takes the links with most partnerships.`,
  },
  worksWith: { it: "lavora con", en: "works with" },
  inside: { it: "in", en: "in" },
  more: {
    it: (count: number) =>
      count === 1 ? "e in un altro accordo" : `e in altri ${formatNumber(count, "it")} accordi`,
    en: (count: number) =>
      count === 1
        ? "and in one other partnership"
        : `and in ${formatNumber(count, "en")} other partnerships`,
  },
  notLinked: {
    it: (a: string, b: string) =>
      `${a} e ${b} non sono collegati: a questa data, nei filtri, nessuna catena di accordi porta dall’uno all’altro.`,
    en: (a: string, b: string) =>
      `${a} and ${b} are not linked: on this date, within the filters, no chain of partnerships leads from one to the other.`,
  },
} as const;
