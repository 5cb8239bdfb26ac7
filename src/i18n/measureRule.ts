import type { Measure, SpanChoice } from "../model/indicator";
import type { Language } from "../model/localText";
import type { CapacityStage, CapacityTrack, PartnershipStage } from "../model/stages";

type Words<K extends string> = Record<K, Record<Language, string>>;

const WHICH: Words<SpanChoice> = {
  any: { it: "", en: "" },
  local: { it: " tra più parti della stessa regione", en: " among parties of one region" },
  interregional: {
    it: " tra enti di regioni diverse",
    en: " between authorities of different regions",
  },
  single: { it: " con una sola parte italiana", en: " with one Italian party only" },
  international: { it: " con almeno una parte all’estero", en: " with at least one party abroad" },
};

/** `it` agrees with «accordi», `one` with «accordo». */
const AT_LEAST: Record<PartnershipStage, Record<Language | "one", string>> = {
  proposed: { it: "almeno proposti", one: "almeno proposto", en: "at least proposed" },
  drafted: { it: "almeno in bozza", one: "almeno in bozza", en: "at least drafted" },
  approved: { it: "almeno approvati", one: "almeno approvato", en: "at least approved" },
  signed: { it: "almeno firmati", one: "almeno firmato", en: "at least signed" },
  active: { it: "avviati", one: "avviato", en: "under way" },
  ended: { it: "conclusi", one: "concluso", en: "ended" },
  withdrawn: { it: "ritirati", one: "ritirato", en: "withdrawn" },
};

const CAPACITY: Record<CapacityTrack, Words<CapacityStage>> = {
  plan: {
    started: {
      it: "hanno almeno avviato il piano strategico",
      en: "have at least started their strategic plan",
    },
    drafted: {
      it: "hanno il piano strategico almeno in bozza",
      en: "have their strategic plan at least in draft",
    },
    approved: {
      it: "hanno il piano strategico almeno approvato",
      en: "have their strategic plan at least approved",
    },
    "in-use": { it: "hanno il piano strategico in uso", en: "have their strategic plan in use" },
    revoked: { it: "hanno revocato il piano strategico", en: "have revoked their strategic plan" },
  },
  skills: {
    started: {
      it: "hanno almeno avviato la formazione del personale",
      en: "have at least started training their staff",
    },
    drafted: {
      it: "hanno almeno un programma di formazione in bozza",
      en: "have at least a draft training programme",
    },
    approved: {
      it: "hanno almeno concluso la formazione del personale",
      en: "have at least completed the training of their staff",
    },
    "in-use": { it: "hanno personale formato al lavoro", en: "have trained staff at work" },
    revoked: { it: "non hanno più personale formato", en: "no longer have trained staff" },
  },
  setup: {
    started: {
      it: "hanno almeno avviato l’assetto organizzativo",
      en: "have at least started their organisational set-up",
    },
    drafted: {
      it: "hanno l’assetto organizzativo almeno in bozza",
      en: "have their organisational set-up at least in draft",
    },
    approved: {
      it: "hanno l’assetto organizzativo almeno approvato",
      en: "have their organisational set-up at least approved",
    },
    "in-use": {
      it: "hanno l’assetto organizzativo in uso",
      en: "have their organisational set-up in use",
    },
    revoked: {
      it: "hanno revocato l’assetto organizzativo",
      en: "have revoked their organisational set-up",
    },
  },
};

/** What an indicator counts, in one sentence. */
export function describeMeasure(measure: Measure, language: Language): string {
  const say = (it: string, en: string) => (language === "it" ? it : en);
  switch (measure.kind) {
    case "observed":
      return say(
        "Valore rilevato: si legge l’ultima osservazione fino alla data di lettura.",
        "Observed value: the latest observation up to the reading date.",
      );
    case "authorities-capacity": {
      const what = CAPACITY[measure.track][measure.stage][language];
      return say(`Conta gli enti che ${what}.`, `Counts the authorities that ${what}.`);
    }
    case "countries-pooled": {
      const stage = AT_LEAST[measure.stage];
      return say(
        `Conta i Paesi nominati da almeno un accordo tra regioni ${stage.one}.`,
        `Counts the countries named by at least one partnership between regions that is ${stage.en}.`,
      );
    }
    default: {
      // The stage stands beside the partnerships: after the span it would seem to speak of regions or parties.
      const which = AT_LEAST[measure.stage][language] + WHICH[measure.span][language];
      return {
        partnerships: say(
          `Conta gli accordi ${which}; ognuno una volta.`,
          `Counts the partnerships that are ${which}; each once.`,
        ),
        authorities: say(
          `Conta gli enti che partecipano ad almeno un accordo, fra quelli ${which}.`,
          `Counts the authorities in at least one partnership, among those ${which}.`,
        ),
        actors: say(
          `Conta gli attori territoriali che partecipano ad almeno un accordo, fra quelli ${which}.`,
          `Counts the local actors in at least one partnership, among those ${which}.`,
        ),
        "region-pairs": say(
          `Conta le coppie di regioni unite da almeno un accordo, fra quelli ${which}.`,
          `Counts the pairs of regions joined by at least one partnership, among those ${which}.`,
        ),
      }[measure.kind];
    }
  }
}
