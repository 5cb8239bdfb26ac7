import { speak, type PhraseBook } from "../../../i18n/phraseBook";
import type { Language } from "../../../model/localText";
import { PARTY } from "../../../data/mapping/targets";
import type { TableName } from "../../../model/tables";
import type { TableShape } from "../../../data/mapping/mapping";

/** Short names of the columns of the contract: of one table (`organisations.name`), or of any. */
const COLUMN_NAMES: PhraseBook = {
  id: { it: "codice (id)", en: "code (id)" },
  name: { it: "nome", en: "name" },
  title: { it: "titolo", en: "title" },
  text: { it: "testo", en: "text" },
  subtitle: { it: "sottotitolo", en: "subtitle" },
  description: { it: "descrizione", en: "description" },
  start: { it: "inizio", en: "start" },
  end: { it: "fine", en: "end" },
  from: { it: "dal", en: "from" },
  to: { it: "al", en: "to" },
  since: { it: "dal", en: "since" },
  until: { it: "al", en: "until" },
  date: { it: "data", en: "date" },
  value: { it: "valore", en: "value" },
  recorded: { it: "data di registrazione", en: "date recorded" },
  recipients: { it: "destinatari", en: "recipients" },
  scope: { it: "ambito territoriale", en: "territorial scope" },
  funding: { it: "finanziamento", en: "funding" },
  sector: { it: "settore", en: "sector" },
  language: { it: "lingua", en: "language" },
  manager: { it: "responsabile", en: "manager" },
  unit: { it: "ufficio", en: "unit" },
  "indicators.unit": { it: "unità di misura", en: "unit of measure" },
  as_of: { it: "dati al", en: "data as of" },
  url: { it: "pagina web", en: "web page" },
  source: { it: "fonte", en: "source" },
  note: { it: "nota", en: "note" },
  illustrative: { it: "dimostrativo (sì/no)", en: "illustrative (yes/no)" },
  objective: { it: "obiettivo", en: "objective" },
  result: { it: "risultato", en: "result" },
  line: { it: "linea", en: "line" },
  area: { it: "area geografica", en: "area" },
  role: { it: "ruolo", en: "role" },
  "organisations.role": { it: "ente, attore o partner estero", en: "authority, actor or partner" },
  "members.role": { it: "ruolo nell’accordo", en: "role in the partnership" },
  "members.from": { it: "nell’accordo dal", en: "in the partnership from" },
  "members.to": { it: "nell’accordo fino al", en: "in the partnership until" },
  kind: { it: "tipo di ente", en: "kind of body" },
  region: { it: "regione", en: "region" },
  province: { it: "provincia (sigla)", en: "province (two letters)" },
  istat: { it: "codice ISTAT", en: "ISTAT code" },
  country: { it: "Paese", en: "country" },
  lon: { it: "longitudine", en: "longitude" },
  lat: { it: "latitudine", en: "latitude" },
  population: { it: "popolazione", en: "population" },
  joined: { it: "adesione al progetto", en: "joined the project" },
  left: { it: "uscita dal progetto", en: "left the project" },
  phase: { it: "fase", en: "phase" },
  serves: { it: "ente di riferimento", en: "authority it serves" },
  form: { it: "forma", en: "form" },
  themes: { it: "temi", en: "themes" },
  countries: { it: "Paesi", en: "countries" },
  evidence: { it: "evidenza", en: "evidence" },
  partnership: { it: "accordo", en: "partnership" },
  organisation: { it: "ente", en: "body" },
  stage: { it: "tappa", en: "stage" },
  "partnership_steps.date": { it: "data della tappa", en: "date of the stage" },
  track: { it: "percorso", en: "track" },
  definition: { it: "definizione", en: "definition" },
  type: { it: "tipo", en: "type" },
  direction: { it: "direzione", en: "direction" },
  baseline: { it: "valore di partenza", en: "baseline" },
  baseline_date: { it: "data di partenza", en: "baseline date" },
  measure: { it: "misura", en: "measure" },
  frequency_months: { it: "ogni quanti mesi", en: "every how many months" },
  indicator: { it: "indicatore", en: "indicator" },
  [PARTY]: { it: "nomi delle parti", en: "names of parties" },
};

/** The column of the contract in two or three words; its own name where nobody has given it any. */
export function nameOfTarget(target: string, language: Language): string {
  const names: Readonly<Record<string, unknown>> = speak(COLUMN_NAMES, language);
  const column = target.slice(target.indexOf(".") + 1);
  const base = column.replace(/_en$/, "");
  const name = names[target] ?? names[column] ?? names[base];
  if (typeof name !== "string") return column;
  return base === column || names[column] !== undefined ? name : `${name} (EN)`;
}

export const USE_NAMES = {
  agreements: {
    it: "Accordi o progetti, con le loro parti",
    en: "Partnerships or projects, with their parties",
  },
  pairs: { it: "Coppie di enti che collaborano", en: "Pairs of bodies that work together" },
  memberships: {
    it: "Adesioni: un ente e un accordo per riga",
    en: "Memberships: a body and a partnership a row",
  },
  unused: { it: "Niente che serva: da non usare", en: "Nothing of use: leave it out" },
  project: { it: "Scheda del progetto", en: "The project" },
  objectives: { it: "Obiettivi", en: "Objectives" },
  results: { it: "Risultati attesi", en: "Expected results" },
  regions: { it: "Regioni", en: "Regions" },
  countries: { it: "Paesi", en: "Countries" },
  themes: { it: "Temi", en: "Themes" },
  organisations: { it: "Enti", en: "Bodies" },
  partnerships: { it: "Accordi, senza le parti", en: "Agreements, without their parties" },
  members: { it: "Parti degli accordi, per codice", en: "Parties of partnerships, by code" },
  partnership_steps: { it: "Tappe degli accordi", en: "Steps of partnerships" },
  capacity_steps: { it: "Tappe degli enti", en: "Steps of bodies" },
  relations: { it: "Relazioni con i Paesi", en: "Relations with countries" },
  indicators: { it: "Indicatori", en: "Indicators" },
  targets: { it: "Valori attesi", en: "Targets" },
  observations: { it: "Valori osservati", en: "Observed values" },
  judgements: { it: "Giudizi", en: "Judgements" },
} as const satisfies PhraseBook & Record<TableName | Exclude<TableShape, "table">, unknown>;
