import { ID_WORDS, inBoth, WEB_WORDS } from "./dictionaryWords";

/** The columns of partnerships, their parties and their steps. */
export const PARTNERSHIP_COLUMNS = {
  partnerships: {
    id: ID_WORDS,
    title: inBoth(
      "Titolo",
      "Come si chiama l’accordo.",
      "Title",
      "What the partnership is called.",
    ),
    form: inBoth(
      "Forma",
      "Protocollo, convenzione, progetto…",
      "Form",
      "Protocol, agreement, project…",
    ),
    start: inBoth(
      "Inizio",
      "Dal giorno in cui vale; senza inizio l’accordo è in preparazione.",
      "Start",
      "The day it takes effect; without one the partnership is in preparation.",
    ),
    end: inBoth(
      "Fine",
      "L’ultimo giorno in cui vale; se manca, dura ancora.",
      "End",
      "Its last day; if missing, it still holds.",
    ),
    themes: inBoth("Temi", "I temi su cui si lavora.", "Themes", "The themes it works on."),
    countries: inBoth(
      "Paesi",
      "I Paesi che l’accordo nomina.",
      "Countries",
      "The countries it names.",
    ),
    evidence: inBoth(
      "Evidenza",
      "Dalla più debole alla più forte: declared (dichiarato), documented (documentato), approved (approvato con atto), signed (firmato), joint-project (progetto congiunto).",
      "Evidence",
      "What stands behind it, from weakest to strongest.",
    ),
    url: WEB_WORDS,
  },
  members: {
    partnership: inBoth("Accordo", "L’accordo.", "Partnership", "The partnership."),
    organisation: inBoth(
      "Parte",
      "L’ente, l’attore o il partner che ne fa parte.",
      "Party",
      "The body, actor or partner in it.",
    ),
    role: inBoth(
      "Ruolo",
      "lead (capofila), partner (parte), associate (associato); parte se non indicato.",
      "Role",
      "lead, partner or associate; partner unless stated.",
    ),
    from: inBoth(
      "Dal",
      "Se manca: dall’inizio dell’accordo.",
      "From",
      "If missing: from the partnership’s start.",
    ),
    to: inBoth(
      "Fino al",
      "Se manca: fino alla fine dell’accordo.",
      "To",
      "If missing: until the partnership’s end.",
    ),
  },
  partnership_steps: {
    partnership: inBoth(
      "Accordo",
      "L’accordo che ha compiuto la tappa.",
      "Partnership",
      "The partnership that took the step.",
    ),
    stage: inBoth(
      "Tappa",
      "proposed (proposto), drafted (in bozza), approved (approvato), signed (firmato), active (avviato), ended (concluso), withdrawn (ritirato).",
      "Stage",
      "How far it has come; withdrawn counts nowhere from its date.",
    ),
    date: inBoth(
      "Data",
      "Quando; una tappa senza data è elencata ma non conta.",
      "Date",
      "When; a step without a date is listed but does not count.",
    ),
  },
} as const;
