/** The nouns for what a record lacks, with their articles. */
import type { Language } from "../../model/localText";
import type { CapacityStage, CapacityTrack, ReachedStage } from "../../model/stages";

type Said = Readonly<Record<Language, string>>;

/** What is missing where a partnership has not taken a step. */
export const STEP_NOUNS: Readonly<Record<ReachedStage, Said>> = {
  proposed: { it: "la proposta", en: "the proposal" },
  drafted: { it: "la bozza", en: "the draft" },
  approved: { it: "la delibera della Giunta", en: "the resolution of the executive" },
  signed: { it: "la firma", en: "the signature" },
  active: { it: "l’avvio", en: "the start" },
};

/** The date that is missing where a step is recorded without one. */
export const STEP_DATE_NOUNS: Readonly<Record<ReachedStage | CapacityStage, Said>> = {
  proposed: { it: "la data della proposta", en: "the date of the proposal" },
  drafted: { it: "la data della bozza", en: "the date of the draft" },
  approved: { it: "la data dell’approvazione", en: "the date of the approval" },
  signed: { it: "la data della firma", en: "the date of the signature" },
  active: { it: "la data dell’avvio", en: "the date of the start" },
  started: { it: "la data dell’avvio", en: "the date of the start" },
  "in-use": { it: "la data della messa in uso", en: "the date on which it came into use" },
  revoked: { it: "la data della revoca", en: "the date of the revocation" },
};

export const START_DATE_NOUN: Said = { it: "la data di inizio", en: "the start date" };

export const CAPACITY_NOUNS: Readonly<
  Record<CapacityTrack, Readonly<Record<Exclude<CapacityStage, "revoked">, Said>>>
> = {
  plan: {
    started: { it: "l’avvio del piano", en: "the start of the plan" },
    drafted: { it: "la bozza del piano", en: "the draft of the plan" },
    approved: { it: "l’approvazione del piano", en: "the approval of the plan" },
    "in-use": { it: "la messa in uso del piano", en: "putting the plan to use" },
  },
  skills: {
    started: { it: "l’avvio della formazione", en: "the start of the training" },
    drafted: { it: "il programma di formazione", en: "the training programme" },
    approved: { it: "la conclusione della formazione", en: "the end of the training" },
    "in-use": { it: "il personale formato al lavoro", en: "trained staff at work" },
  },
  setup: {
    started: { it: "l’avvio dell’assetto organizzativo", en: "the start of the set-up" },
    drafted: { it: "la bozza dell’assetto organizzativo", en: "the draft of the set-up" },
    approved: {
      it: "l’approvazione dell’assetto organizzativo",
      en: "the approval of the set-up",
    },
    "in-use": {
      it: "la messa in uso dell’assetto organizzativo",
      en: "putting the set-up to use",
    },
  },
};

/** The party that is missing. */
export const PARTY_NOUNS = {
  "second-region": {
    it: "un secondo ente, di un’altra regione",
    en: "a second authority, of another region",
  },
  "second-party": { it: "una seconda parte italiana", en: "a second Italian party" },
  "party-abroad": { it: "una parte all’estero", en: "a party abroad" },
} as const;
