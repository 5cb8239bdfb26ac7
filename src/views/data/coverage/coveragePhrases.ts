import type { GapId } from "../../../analysis/coverage/gapsOf";
import type { GroundId } from "../../../analysis/coverage/groundOf";

type Both = { readonly it: string; readonly en: string };

/** What is missing, and what the page does about it. */
export const GAP_WORDS: Readonly<Record<GapId, { readonly what: Both; readonly effect: Both }>> = {
  "derived-place": {
    what: { it: "Enti senza coordinate proprie", en: "Bodies without coordinates of their own" },
    effect: {
      it: "stanno alla sede indicata dal codice ISTAT",
      en: "stand at the seat that the ISTAT code gives",
    },
  },
  "no-place": {
    what: { it: "Enti senza alcun luogo", en: "Bodies without any place" },
    effect: {
      it: "elencati sotto la mappa, mai disegnati a caso",
      en: "listed under the map, never drawn at random",
    },
  },
  "partnership-without-start": {
    what: { it: "Accordi senza data di inizio", en: "Partnerships without a start date" },
    effect: { it: "non contano fra quelli avviati", en: "not counted among those started" },
  },
  "partnership-without-steps": {
    what: { it: "Accordi senza tappe", en: "Partnerships without steps" },
    effect: {
      it: "lo stato si ricava da inizio e fine",
      en: "their stage is read from start and end",
    },
  },
  "undated-partnership-step": {
    what: { it: "Tappe di accordi senza data", en: "Partnership steps without a date" },
    effect: { it: "non contano in alcuna data", en: "count on no date" },
  },
  "undated-capacity-step": {
    what: { it: "Tappe degli enti senza data", en: "Steps of authorities without a date" },
    effect: { it: "non contano in alcuna data", en: "count on no date" },
  },
  "relation-without-start": {
    what: {
      it: "Relazioni con Paesi senza anno di inizio",
      en: "Country relations without a start",
    },
    effect: { it: "valgono dall’inizio", en: "hold from the beginning" },
  },
  "body-without-source": {
    what: { it: "Enti senza fonte", en: "Bodies without a source" },
    effect: { it: "la scheda dice «non indicato»", en: "their sheet says “not stated”" },
  },
  "partnership-without-source": {
    what: { it: "Accordi senza fonte", en: "Partnerships without a source" },
    effect: { it: "la scheda dice «non indicato»", en: "their sheet says “not stated”" },
  },
  "relation-without-source": {
    what: { it: "Relazioni con Paesi senza fonte", en: "Country relations without a source" },
    effect: { it: "la scheda dice «non indicato»", en: "their sheet says “not stated”" },
  },
  "step-without-source": {
    what: { it: "Tappe senza fonte", en: "Steps without a source" },
    effect: { it: "la scheda dice «non indicato»", en: "their sheet says “not stated”" },
  },
  "value-without-source": {
    what: {
      it: "Valori attesi e osservati senza fonte",
      en: "Targets and observations without a source",
    },
    effect: { it: "la scheda dice «non indicato»", en: "their sheet says “not stated”" },
  },
};

export const GROUND_WORDS: Readonly<Record<GroundId, Both>> = {
  bodies: { it: "Enti, attori e partner", en: "Bodies, actors and partners" },
  partnerships: { it: "Accordi", en: "Partnerships" },
  relations: { it: "Relazioni con Paesi", en: "Country relations" },
  indicators: { it: "Indicatori con un valore", en: "Indicators with a value" },
};

export const COVERAGE_PHRASES = {
  title: { it: "Che cosa manca nei dati", en: "What is missing in the data" },
  complete: {
    it: "A ogni ente, accordo e relazione non manca né luogo, né data, né tappa, né fonte.",
    en: "No body, partnership or relation lacks a place, a date, a step or a source.",
  },
  takeaway: {
    it: (illustrative: string, total: string, worst: string, count: string) =>
      `Record inventati a scopo dimostrativo fra enti, accordi e relazioni: ${illustrative} su ${total}. La mancanza più frequente: ${worst} (${count}).`,
    en: (illustrative: string, total: string, worst: string, count: string) =>
      `Records made up for demonstration among bodies, partnerships and relations: ${illustrative} of ${total}. The most frequent gap: ${worst} (${count}).`,
  },
  gaps: { it: "Dati mancanti", en: "Missing data" },
  noGap: { it: "Niente da segnalare", en: "Nothing to report" },
  gapTotal: {
    it: (count: string, total: string) => `${count} su ${total}`,
    en: (count: string, total: string) => `${count} of ${total}`,
  },
  ground: { it: "Su che cosa poggiano le cifre", en: "What the figures rest on" },
  groundRule: {
    it: "Quanta parte di ciò che si conta è inventata a scopo dimostrativo, oppure vera ma senza data di inizio. Un indicatore è qui quando lo è almeno uno dei record che conta.",
    en: "How much of what is counted is made up for demonstration, or real but without a start date. An indicator is here when at least one of the records it counts is.",
  },
  illustrative: { it: "dimostrativi", en: "illustrative" },
  undated: { it: "veri, senza data", en: "real, undated" },
  sound: { it: "tutti veri e datati", en: "all real and dated" },
  none: { it: "nessun record", en: "no records" },
} as const;
