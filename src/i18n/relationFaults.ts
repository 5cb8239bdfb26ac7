import type { Fault, FaultKind } from "../model/fault";
import type { PhraseBook } from "./phraseBook";

type Reason = (fault: Fault) => string;

/** What is wrong between records that are each right by themselves. */
export const RELATION_REASONS = {
  "wrong-role": {
    it: ({ value, detail }) =>
      `Qui serve un ente territoriale (authority), ma «${value}» ha il ruolo «${detail}».`,
    en: ({ value, detail }) =>
      `An authority is needed here, but “${value}” has the role “${detail}”.`,
  },
  "duplicate-member": {
    it: ({ value, detail }) =>
      `«${value}» è già tra le parti dello stesso accordo (riga ${detail}): conta una volta sola.`,
    en: ({ value, detail }) =>
      `“${value}” is already a member of the same partnership (row ${detail}): it counts once.`,
  },
  "end-before-start": {
    it: ({ value, detail }) => `La fine (${value}) viene prima dell’inizio (${detail}).`,
    en: ({ value, detail }) => `The end (${value}) comes before the start (${detail}).`,
  },
  "steps-out-of-order": {
    it: ({ value, detail }) => {
      const [stage, next, date] = (detail ?? "").split(":");
      return `La tappa «${stage}» (${value}) è datata dopo la tappa «${next}» (${date}), che dovrebbe seguirla.`;
    },
    en: ({ value, detail }) => {
      const [stage, next, date] = (detail ?? "").split(":");
      return `The step “${stage}” (${value}) is dated after the step “${next}” (${date}), which should follow it.`;
    },
  },
  "undated-step": {
    it: () => "La tappa non ha data: è elencata, ma non conta in nessun totale.",
    en: () => "The step has no date: it is listed, but counts in no total.",
  },
  "place-outside-region": {
    it: ({ value, detail }) => {
      if (detail === "null-island") return "Le coordinate 0, 0 non sono un luogo: non sono usate.";
      const [what, id] = (detail ?? "").split(":");
      const group = what === "region" ? "della stessa regione" : "dello stesso Paese";
      return `Il punto ${value} è lontano dagli altri enti ${group} («${id}»).`;
    },
    en: ({ value, detail }) => {
      if (detail === "null-island") return "The coordinates 0, 0 are no place: they are not used.";
      const [what, id] = (detail ?? "").split(":");
      return `The point ${value} is far from the other bodies of the same ${what} (“${id}”).`;
    },
  },
  "target-before-baseline": {
    it: ({ value, detail }) =>
      `La data del valore atteso (${value}) viene prima di quella del valore di partenza (${detail}).`,
    en: ({ value, detail }) =>
      `The date of the target (${value}) comes before that of the baseline (${detail}).`,
  },
  "indicator-without-target": {
    it: ({ value }) =>
      `L’indicatore «${value}» non ha valori attesi: l’avanzamento non si calcola.`,
    en: ({ value }) => `The indicator “${value}” has no target: its progress is not computed.`,
  },
  "partnership-without-members": {
    it: ({ value }) => `L’accordo «${value}» non ha parti.`,
    en: ({ value }) => `The partnership “${value}” has no members.`,
  },
  "member-before-partnership": {
    it: ({ value, detail }) =>
      `L’ente risulta entrato (${value}) prima dell’inizio dell’accordo (${detail}).`,
    en: ({ value, detail }) =>
      `The body joined (${value}) before the start of the partnership (${detail}).`,
  },
  "possible-duplicate": {
    it: ({ value, detail }) =>
      `«${value}» ha lo stesso nome e la stessa regione (o Paese) di «${detail}»: forse è lo stesso ente.`,
    en: ({ value, detail }) =>
      `“${value}” has the same name and region (or country) as “${detail}”: perhaps the same body.`,
  },
  "authority-without-region": {
    it: () => "L’ente territoriale non ha una regione: sta in un gruppo a parte.",
    en: () => "The authority has no region: it stands in a group of its own.",
  },
  "unknown-country": {
    it: ({ value, detail }) =>
      detail === "not-iso"
        ? `«${value}» non è un codice ISO di due lettere: il Paese conta, ma non è sulla carta.`
        : `Il Paese «${value}» non ha una riga valida nella tabella countries: conta, ma non ha nome.`,
    en: ({ value, detail }) =>
      detail === "not-iso"
        ? `“${value}” is not a two-letter ISO code: the country counts, but is not on the map.`
        : `The country “${value}” has no valid row in the table countries: it counts, without a name.`,
  },
} satisfies PhraseBook & Partial<Record<FaultKind, { it: Reason; en: Reason }>>;
