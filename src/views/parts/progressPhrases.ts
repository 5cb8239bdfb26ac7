import type { Reported } from "../../analysis/progress/reportedBy";
import { formatNumber } from "../../i18n/format";

const one = (many: boolean, singular: string, plural: string) => (many ? plural : singular);

export const PROGRESS_PHRASES = {
  urgencyRule: {
    it: "Dal più urgente: prima i critici e quelli in ritardo, poi quelli senza dati, in linea, presto per dirlo, non calcolabili e raggiunti; a parità, prima chi ha più giorni di ritardo, poi chi è più lontano dall’atteso.",
    en: "Most urgent first: critical and behind, then those without data, on track, too early to tell, not computable and reached; among equals, the most days late first, then the furthest from what was expected.",
  },
  countedTwice: {
    it: "Un accordo tra regioni conta una volta nel totale e una volta in ciascuna delle sue regioni: la somma delle regioni può superare il totale.",
    en: "A partnership between regions counts once in the total and once in each of its regions: the regions may add up to more than the total.",
  },
  assumedPath: {
    it: "Percorso assunto: i dati danno solo il valore atteso finale, quindi la linea retta dal valore di partenza è una nostra ipotesi.",
    en: "Assumed path: the data give the final target only, so the straight line from the baseline is our assumption.",
  },
  /** «27 enti su 30 hanno comunicato». */
  coverage: {
    it: ({ unit, reporting, expected }: Reported) => {
      const noun =
        unit === "authorities"
          ? one(reporting !== 1, "ente", "enti")
          : one(reporting !== 1, "regione", "regioni");
      const verb = one(reporting !== 1, "ha comunicato", "hanno comunicato");
      return `${formatNumber(reporting, "it")} ${noun} su ${formatNumber(expected, "it")} ${verb}`;
    },
    en: ({ unit, reporting, expected }: Reported) => {
      const noun =
        unit === "authorities"
          ? one(expected !== 1, "authority", "authorities")
          : one(expected !== 1, "region", "regions");
      const verb = one(reporting !== 1, "has", "have");
      return `${formatNumber(reporting, "en")} of ${formatNumber(expected, "en")} ${noun} ${verb} reported`;
    },
  },
  atMost: {
    it: (from: string, to: string) => `tra ${from} e ${to}, secondo chi non ha ancora comunicato`,
    en: (from: string, to: string) => `between ${from} and ${to}, depending on those still silent`,
  },
  due: {
    it: (planned: string, when: string) => `${planned} entro ${when}`,
    en: (planned: string, when: string) => `${planned} by ${when}`,
  },
  met: { it: "già raggiunto", en: "already reached" },
  lacking: {
    it: (missing: string, many: boolean) => `${one(many, "ne manca", "ne mancano")} ${missing}`,
    en: (missing: string, _many: boolean) => `${missing} still missing`,
  },
  tooHigh: {
    it: (missing: string) => `deve scendere ancora di ${missing}`,
    en: (missing: string) => `still to fall by ${missing}`,
  },
  lastValue: {
    it: (of: string) => `ultimo dato ${of}`,
    en: (of: string) => `last value ${of}`,
  },
  neverReported: { it: "nessun dato ancora comunicato", en: "nothing reported yet" },
  wasDue: {
    it: (when: string) => `il successivo era atteso entro ${when}`,
    en: (when: string) => `the next was due by ${when}`,
  },
  firstDue: {
    it: (when: string) => `il primo era atteso entro ${when}`,
    en: (when: string) => `the first was due by ${when}`,
  },
  projection: {
    it: (when: string, value: string, low: string, high: string) =>
      `al ritmo tenuto finora, ${when} il valore sarebbe ${value} (metà dei ritmi osservati porta tra ${low} e ${high})`,
    en: (when: string, value: string, low: string, high: string) =>
      `at the pace so far, the value ${when} would be ${value} (half of the paces seen lead to between ${low} and ${high})`,
  },
  arrives: {
    it: (when: string) => `il valore atteso sarebbe raggiunto ${when}`,
    en: (when: string) => `the target would be reached ${when}`,
  },
  neverArrives: {
    it: "a questo ritmo il valore atteso non si raggiunge",
    en: "at this pace the target is not reached",
  },
  method: {
    it: (points: string) =>
      `metodo: pendenza mediana di Theil–Sen su ${points} punti, con il suo intervallo interquartile`,
    en: (points: string) =>
      `method: Theil–Sen median slope on ${points} points, with its interquartile range`,
  },
} as const;
