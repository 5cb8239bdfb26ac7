import type { MemberRole } from "../../model/partnership";

export interface PartyWords {
  readonly role: MemberRole | null;
  /** What bare names under such a header are. */
  readonly kind: string | null;
  readonly words: string;
  /** Such a header speaks of parties of an agreement, not of a list of bodies. */
  readonly isTelling: boolean;
}

/** Headers of columns that name the parties. */
export const PARTY_WORDS: readonly PartyWords[] = [
  { role: "lead", kind: "comune", isTelling: true, words: "comune capofila" },
  { role: "lead", kind: "provincia", isTelling: true, words: "provincia capofila" },
  {
    role: "lead",
    kind: null,
    isTelling: true,
    words:
      "capofila, ente capofila, soggetto capofila, proponente, ente proponente, soggetto proponente, coordinatore, ente coordinatore, lead, lead partner, lead applicant, leader",
  },
  {
    role: "associate",
    kind: null,
    isTelling: true,
    words:
      "associati, partner associati, partner associato, osservatori, associated partner, associated partners",
  },
  {
    role: "partner",
    kind: "ente-estero",
    isTelling: true,
    words:
      "partner estero, partner esteri, partner stranieri, partner internazionali, enti esteri, foreign partner, foreign partners",
  },
  {
    role: "partner",
    kind: "comune",
    isTelling: true,
    words: "comuni coinvolti, comuni partner, comuni aderenti, altri comuni, comuni",
  },
  {
    role: "partner",
    kind: "provincia",
    isTelling: true,
    words: "province coinvolte, province partner, province aderenti, province",
  },
  {
    role: "partner",
    kind: null,
    isTelling: true,
    words:
      "partner, partners, altri partner, ente partner, enti partner, partner di progetto, enti coinvolti, enti partecipanti, enti aderenti, altri enti, soggetti coinvolti, soggetti aderenti, altri soggetti, attori, attori territoriali, attori locali, partecipanti, aderenti, firmatari, sottoscrittori, parti, componenti, membri, composizione, members, parties, ente gemellato",
  },
  {
    role: null,
    kind: "comune",
    isTelling: false,
    words: "comune, comune a, comune b, primo comune, secondo comune, comune gemellato",
  },
  {
    role: null,
    kind: "provincia",
    isTelling: false,
    words: "provincia a, provincia b, prima provincia, seconda provincia",
  },
  {
    role: null,
    kind: null,
    isTelling: false,
    words:
      "ente, nome ente, denominazione ente, denominazione, ente a, ente b, primo ente, secondo ente, amministrazione, organizzazione, soggetto, organizzazione a, organizzazione b, soggetto a, soggetto b, parte, parte a, parte b, membro, organisation, organization, body, body a, body b, organisation a, organisation b, party, member",
  },
];
