import type { Language } from "../model/localText";
import { isTableName, type TableName } from "../model/tables";

type Label = Readonly<Record<Language, string>>;

const TABLE_LABELS: Readonly<Record<TableName, Label>> = {
  project: { it: "Progetto", en: "Project" },
  objectives: { it: "Obiettivi", en: "Objectives" },
  results: { it: "Risultati attesi", en: "Expected results" },
  regions: { it: "Regioni", en: "Regions" },
  countries: { it: "Paesi", en: "Countries" },
  themes: { it: "Temi", en: "Themes" },
  organisations: { it: "Enti, attori e partner", en: "Bodies, actors and partners" },
  partnerships: { it: "Accordi", en: "Partnerships" },
  members: { it: "Parti degli accordi", en: "Parties" },
  partnership_steps: { it: "Tappe degli accordi", en: "Steps of partnerships" },
  capacity_steps: { it: "Tappe degli enti", en: "Steps of authorities" },
  relations: { it: "Relazioni con Paesi", en: "Country relations" },
  indicators: { it: "Indicatori", en: "Indicators" },
  targets: { it: "Valori attesi", en: "Targets" },
  observations: { it: "Valori osservati", en: "Observations" },
  judgements: { it: "Giudizi", en: "Judgements" },
};

/** A column means the same wherever it stands. */
const COLUMN_LABELS: Readonly<Record<string, Label>> = {
  id: { it: "Identificativo", en: "Identifier" },
  title: { it: "Titolo", en: "Title" },
  subtitle: { it: "Sottotitolo", en: "Subtitle" },
  description: { it: "Descrizione", en: "Description" },
  start: { it: "Inizio", en: "Start" },
  end: { it: "Fine", en: "End" },
  recipients: { it: "Destinatari", en: "Recipients" },
  scope: { it: "Ambito", en: "Scope" },
  funding: { it: "Finanziamento", en: "Funding" },
  sector: { it: "Settore", en: "Sector" },
  language: { it: "Lingua", en: "Language" },
  manager: { it: "Responsabile", en: "Manager" },
  unit: { it: "Unità", en: "Unit" },
  url: { it: "Indirizzo web", en: "Web address" },
  as_of: { it: "Dati al", en: "Data as of" },
  text: { it: "Testo", en: "Text" },
  objective: { it: "Obiettivo", en: "Objective" },
  line: { it: "Linea", en: "Line" },
  name: { it: "Nome", en: "Name" },
  area: { it: "Area", en: "Area" },
  role: { it: "Ruolo", en: "Role" },
  kind: { it: "Tipo", en: "Kind" },
  region: { it: "Regione", en: "Region" },
  province: { it: "Provincia", en: "Province" },
  istat: { it: "Codice ISTAT", en: "ISTAT code" },
  country: { it: "Paese", en: "Country" },
  lon: { it: "Longitudine", en: "Longitude" },
  lat: { it: "Latitudine", en: "Latitude" },
  population: { it: "Abitanti", en: "Population" },
  joined: { it: "Nel programma dal", en: "In the programme since" },
  left: { it: "Nel programma fino al", en: "In the programme until" },
  phase: { it: "Fase", en: "Phase" },
  serves: { it: "Territorio di", en: "Territory of" },
  form: { it: "Forma", en: "Form" },
  themes: { it: "Temi", en: "Themes" },
  countries: { it: "Paesi", en: "Countries" },
  evidence: { it: "Prova", en: "Evidence" },
  partnership: { it: "Accordo", en: "Partnership" },
  organisation: { it: "Ente", en: "Body" },
  from: { it: "Dal", en: "From" },
  to: { it: "Fino al", en: "To" },
  stage: { it: "Tappa", en: "Stage" },
  track: { it: "Percorso", en: "Track" },
  date: { it: "Data", en: "Date" },
  since: { it: "Dal", en: "Since" },
  until: { it: "Fino al", en: "Until" },
  result: { it: "Risultato atteso", en: "Expected result" },
  definition: { it: "Definizione", en: "Definition" },
  type: { it: "Tipo", en: "Type" },
  direction: { it: "Verso", en: "Direction" },
  baseline: { it: "Valore di partenza", en: "Baseline" },
  baseline_date: { it: "Data di partenza", en: "Baseline date" },
  measure: { it: "Misura", en: "Measure" },
  frequency_months: { it: "Ogni quanti mesi", en: "Every so many months" },
  indicator: { it: "Indicatore", en: "Indicator" },
  value: { it: "Valore", en: "Value" },
  recorded: { it: "Rilevato il", en: "Recorded" },
  status: { it: "Stato", en: "Status" },
  reason: { it: "Motivo", en: "Reason" },
  author: { it: "Autore", en: "Author" },
  source: { it: "Fonte", en: "Source" },
  note: { it: "Nota", en: "Note" },
  illustrative: { it: "Dimostrativo", en: "Illustrative" },
};

const TWIN: Readonly<Record<Language, (label: string) => string>> = {
  it: (label) => `${label} (in inglese)`,
  en: (label) => `${label} (in English)`,
};

/** A table as people call it; what it holds is for `describeTable` to say. */
export function tableLabel(table: TableName, language: Language): string {
  return TABLE_LABELS[table][language];
}

/** A table as people call it and as its file does; one that is not ours by its file alone. */
export function tableTitle(table: string, language: Language): string {
  return isTableName(table) ? `${tableLabel(table, language)} (${table})` : table;
}

/** A column as people call it, English twins among them; its own name where it is not one of ours. */
export function columnLabel(column: string, language: Language): string {
  const own = labelOf(column);
  if (own) return own[language];
  const twin = column.endsWith("_en") ? labelOf(column.slice(0, -3)) : undefined;
  return twin ? TWIN[language](twin[language]) : column;
}

function labelOf(column: string): Label | undefined {
  return Object.hasOwn(COLUMN_LABELS, column) ? COLUMN_LABELS[column] : undefined;
}
