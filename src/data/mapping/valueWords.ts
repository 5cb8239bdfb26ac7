import { foldName } from "../../model/foldName";

/**
 * The words that people write where the contract has codes: column → code → words, Italian and English, folded as
 * `foldName` folds. The codes themselves are always understood.
 */
const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "organisations.role": {
    authority: [
      "ente",
      "ente locale",
      "ente territoriale",
      "ente pubblico",
      "amministrazione",
      "amministrazione locale",
      "autorita",
      "autorita locale",
      "comune",
      "provincia",
      "regione",
      "local authority",
    ],
    actor: [
      "attore",
      "attore locale",
      "attore territoriale",
      "soggetto territoriale",
      "stakeholder",
      "local actor",
      "associazione",
      "universita",
      "impresa",
    ],
    partner: [
      "partner",
      "partner estero",
      "ente estero",
      "estero",
      "partner straniero",
      "foreign partner",
      "foreign body",
    ],
  },
  "organisations.kind": {
    comune: ["municipio", "municipality", "citta", "city"],
    provincia: ["province", "citta metropolitana", "libero consorzio"],
    regione: ["region"],
    "unione-comuni": [
      "unione di comuni",
      "unione dei comuni",
      "unione",
      "comunita montana",
      "union of municipalities",
    ],
    universita: ["ateneo", "university", "politecnico"],
    "camera-commercio": ["camera di commercio", "cciaa", "chamber of commerce"],
    ong: ["organizzazione non governativa", "onlus", "ngo"],
    associazione: ["association", "ass.", "aps"],
    impresa: ["azienda", "societa", "company", "cooperativa"],
    scuola: ["istituto scolastico", "school", "liceo"],
    gal: ["gruppo di azione locale", "local action group"],
    asl: ["azienda sanitaria locale", "azienda sanitaria", "asp"],
    porto: ["autorita portuale", "port authority"],
    "ente-estero": ["ente estero", "foreign body", "municipalita estera"],
  },
  "members.role": {
    lead: [
      "capofila",
      "ente capofila",
      "proponente",
      "coordinatore",
      "leader",
      "lead partner",
      "lead applicant",
    ],
    partner: ["parte", "partecipante", "aderente", "firmatario", "member"],
    associate: ["associato", "partner associato", "osservatore", "associated partner"],
  },
  "partnerships.evidence": {
    declared: ["dichiarato", "autodichiarato"],
    documented: ["documentato", "documentata"],
    approved: ["approvato", "approvato con atto", "delibera", "deliberato"],
    signed: ["firmato", "sottoscritto", "siglato"],
    "joint-project": ["progetto congiunto", "progetto comune", "joint project"],
  },
  "partnership_steps.stage": {
    proposed: ["proposto", "proposta", "in proposta", "idea"],
    drafted: ["in bozza", "bozza", "redatto", "draft"],
    approved: ["approvato", "approvata", "deliberato"],
    signed: ["firmato", "firmata", "sottoscritto", "sottoscritta", "siglato"],
    active: ["avviato", "attivo", "attiva", "in corso", "operativo", "under way"],
    ended: ["concluso", "conclusa", "terminato", "chiuso", "scaduto", "closed"],
    withdrawn: ["ritirato", "ritirata", "annullato", "revocato", "cancelled"],
  },
  "capacity_steps.track": {
    plan: ["piano", "piano strategico", "documento di piano", "strategic plan"],
    skills: ["competenze", "competenze tecniche", "formazione", "technical skills"],
    setup: ["assetto", "assetto organizzativo", "organizzazione", "organisational set-up"],
  },
  "capacity_steps.stage": {
    started: ["avviato", "avviata", "iniziato", "in corso"],
    drafted: ["in bozza", "bozza", "redatto", "draft"],
    approved: ["approvato", "approvata", "deliberato"],
    "in-use": ["in uso", "in vigore", "operativo", "adottato"],
    revoked: ["revocato", "revocata", "annullato"],
  },
  "countries.area": {
    "western-balkans": ["balcani occidentali", "balcani", "western balkans"],
    "southern-mediterranean": [
      "sponda sud",
      "mediterraneo",
      "mediterraneo meridionale",
      "sponda sud del mediterraneo",
      "southern mediterranean",
    ],
    other: ["altro", "altri"],
  },
  "indicators.type": {
    output: ["realizzazione", "prodotto"],
    result: ["risultato", "outcome"],
    impact: ["impatto"],
  },
  "indicators.direction": {
    increase: ["aumento", "crescente", "in aumento"],
    decrease: ["diminuzione", "decrescente", "in diminuzione"],
  },
};

/** The code that a word stands for in a column (`partnerships.evidence`); `null` where nobody knows. */
export function codeForWord(column: string, word: string): string | null {
  const codes = VALUE_WORDS[column] ?? {};
  const folded = foldName(word).replace(/[_-]/g, " ");
  for (const [code, words] of Object.entries(codes)) {
    if (code.replaceAll("-", " ") === folded || words.includes(folded)) return code;
  }
  return null;
}
