/** The words for every coded value of a data set. A code that is not here is shown as it was written. */
import type { Language } from "../model/localText";

interface Word {
  readonly it: string;
  readonly en: string;
}

type Vocabulary = Readonly<Record<string, Word>>;

export const ROLE_WORDS: Vocabulary = {
  authority: { it: "ente", en: "authority" },
  actor: { it: "attore territoriale", en: "local actor" },
  partner: { it: "partner estero", en: "foreign partner" },
};

export const KIND_WORDS: Vocabulary = {
  comune: { it: "Comune", en: "Municipality" },
  provincia: { it: "Provincia", en: "Province" },
  regione: { it: "Regione", en: "Region" },
  "unione-comuni": { it: "Unione di comuni", en: "Union of municipalities" },
  universita: { it: "Università", en: "University" },
  "camera-commercio": { it: "Camera di commercio", en: "Chamber of commerce" },
  ong: { it: "Organizzazione non governativa", en: "Non-governmental organisation" },
  associazione: { it: "Associazione", en: "Association" },
  impresa: { it: "Impresa", en: "Company" },
  scuola: { it: "Scuola", en: "School" },
  gal: { it: "Gruppo di azione locale", en: "Local action group" },
  asl: { it: "Azienda sanitaria locale", en: "Local health authority" },
  porto: { it: "Autorità portuale", en: "Port authority" },
  "ente-estero": { it: "Ente estero", en: "Foreign body" },
};

export const STAGE_WORDS: Vocabulary = {
  proposed: { it: "proposto", en: "proposed" },
  drafted: { it: "in bozza", en: "drafted" },
  approved: { it: "approvato", en: "approved" },
  signed: { it: "firmato", en: "signed" },
  active: { it: "avviato", en: "under way" },
  ended: { it: "concluso", en: "ended" },
  withdrawn: { it: "ritirato", en: "withdrawn" },
};

export const TRACK_WORDS: Vocabulary = {
  plan: { it: "Piano strategico", en: "Strategic plan" },
  skills: { it: "Competenze tecniche", en: "Technical skills" },
  setup: { it: "Assetto organizzativo", en: "Organisational set-up" },
};

export const CAPACITY_WORDS: Vocabulary = {
  started: { it: "avviato", en: "started" },
  drafted: { it: "in bozza", en: "drafted" },
  approved: { it: "approvato", en: "approved" },
  "in-use": { it: "in uso", en: "in use" },
  revoked: { it: "revocato", en: "revoked" },
};

export const MEMBER_ROLE_WORDS: Vocabulary = {
  lead: { it: "capofila", en: "lead" },
  partner: { it: "parte", en: "partner" },
  associate: { it: "associato", en: "associate" },
};

export const SPAN_WORDS: Vocabulary = {
  interregional: { it: "tra regioni", en: "between regions" },
  local: { it: "in una regione", en: "within one region" },
  single: { it: "con una sola parte italiana", en: "with one Italian party only" },
  international: { it: "con l’estero", en: "with bodies abroad" },
};

export const EVIDENCE_WORDS: Vocabulary = {
  declared: { it: "dichiarato", en: "declared" },
  documented: { it: "documentato", en: "documented" },
  approved: { it: "approvato con atto", en: "approved by deed" },
  signed: { it: "firmato", en: "signed" },
  "joint-project": { it: "progetto congiunto", en: "joint project" },
};

export const INDICATOR_TYPE_WORDS: Vocabulary = {
  output: { it: "realizzazione", en: "output" },
  result: { it: "risultato", en: "result" },
  impact: { it: "impatto", en: "impact" },
};

export const STATUS_WORDS: Vocabulary = {
  reached: { it: "raggiunto", en: "reached" },
  "on-track": { it: "in linea", en: "on track" },
  behind: { it: "in ritardo", en: "behind" },
  critical: { it: "critico", en: "critical" },
  "too-early": { it: "presto per dirlo", en: "too early to tell" },
  "no-data": { it: "nessun dato", en: "no data" },
  "not-computable": { it: "non calcolabile", en: "not computable" },
};

/** The word for a code; the code itself where it is not a known one. */
export function wordFor(vocabulary: Vocabulary, code: string, language: Language): string {
  return Object.hasOwn(vocabulary, code) ? (vocabulary[code]?.[language] ?? code) : code;
}
