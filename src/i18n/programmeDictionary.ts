import type { ColumnWords } from "./dictionaryWords";

/** The columns of the tables about the project, its results and its indicators. */
export const PROGRAMME_COLUMNS: Pick<
  ColumnWords,
  "project" | "objectives" | "results" | "indicators" | "targets" | "observations" | "judgements"
> = {
  project: {
    id: { it: "Identificativo del progetto.", en: "Identifier of the project." },
    title: { it: "Titolo del progetto.", en: "Title of the project." },
    subtitle: { it: "Sottotitolo.", en: "Subtitle." },
    description: { it: "Descrizione in poche frasi.", en: "Description in a few sentences." },
    start: { it: "Inizio del progetto.", en: "Start of the project." },
    end: { it: "Fine del progetto.", en: "End of the project." },
    recipients: { it: "A chi si rivolge.", en: "Whom it addresses." },
    scope: { it: "Ambito territoriale o tematico.", en: "Territorial or thematic scope." },
    funding: { it: "Fonte di finanziamento.", en: "Source of funding." },
    sector: { it: "Settore di intervento.", en: "Sector of intervention." },
    language: { it: "Lingua o lingue di lavoro.", en: "Working language or languages." },
    manager: { it: "Responsabile.", en: "Manager." },
    unit: { it: "Ufficio che lo gestisce.", en: "Office in charge." },
    url: { it: "Pagina web del progetto.", en: "Web page of the project." },
    as_of: {
      it: "Data a cui i dati sono aggiornati: la data di lettura proposta.",
      en: "Date up to which the data are current: the reading date proposed.",
    },
  },
  objectives: {
    id: { it: "Identificativo dell’obiettivo.", en: "Identifier of the objective." },
    text: { it: "Testo dell’obiettivo.", en: "Text of the objective." },
  },
  results: {
    id: { it: "Identificativo del risultato.", en: "Identifier of the result." },
    objective: { it: "Obiettivo a cui contribuisce.", en: "Objective it contributes to." },
    title: { it: "Titolo breve del risultato.", en: "Short title of the result." },
    text: { it: "Testo completo del risultato.", en: "Full text of the result." },
    line: { it: "Linea di attività.", en: "Line of activity." },
  },
  indicators: {
    id: { it: "Identificativo dell’indicatore.", en: "Identifier of the indicator." },
    result: { it: "Risultato che misura.", en: "Result it measures." },
    name: { it: "Nome dell’indicatore.", en: "Name of the indicator." },
    definition: {
      it: "Che cosa si conta, e come.",
      en: "What is counted, and how.",
    },
    unit: { it: "Unità di misura.", en: "Unit of measurement." },
    type: {
      it: "Realizzazione (output), risultato (result) o impatto (impact).",
      en: "Output, result or impact.",
    },
    direction: {
      it: "Se è bene che cresca (increase, se manca) o che cali (decrease).",
      en: "Whether it should rise (increase, the default) or fall (decrease).",
    },
    baseline: {
      it: "Valore di partenza; vuoto se non è stato misurato.",
      en: "Value at the start; empty if it was not measured.",
    },
    baseline_date: {
      it: "Data del valore di partenza (se manca, l’inizio del progetto).",
      en: "Date of the baseline (the start of the project if absent).",
    },
    measure: {
      it: "Come si calcola dai dati: «observed» o tre parole come «partnerships:interregional:signed».",
      en: "How it is computed from the data: “observed”, or three words such as “partnerships:interregional:signed”.",
    },
    frequency_months: {
      it: "Ogni quanti mesi è atteso un valore nuovo.",
      en: "How many months apart new values are due.",
    },
  },
  targets: {
    indicator: { it: "Indicatore.", en: "Indicator." },
    region: {
      it: "Regione; vuoto per l’intero programma.",
      en: "Region; empty for the whole programme.",
    },
    date: { it: "Data entro cui è atteso il valore.", en: "Date by which the value is due." },
    value: { it: "Valore atteso.", en: "Value due." },
  },
  observations: {
    indicator: { it: "Indicatore.", en: "Indicator." },
    region: {
      it: "Regione; vuoto per l’intero programma.",
      en: "Region; empty for the whole programme.",
    },
    date: { it: "Data a cui il valore si riferisce.", en: "Date the value refers to." },
    value: { it: "Valore osservato; zero è un valore.", en: "Value observed; zero is a value." },
    recorded: { it: "Data in cui è stato registrato.", en: "Date on which it was recorded." },
  },
  judgements: {
    indicator: { it: "Indicatore giudicato.", en: "Indicator judged." },
    region: {
      it: "Regione; vuoto per l’intero programma.",
      en: "Region; empty for the whole programme.",
    },
    date: { it: "Data del giudizio.", en: "Date of the judgement." },
    status: { it: "Stato assegnato.", en: "Status given." },
    reason: { it: "Motivo del giudizio.", en: "Reason of the judgement." },
    author: { it: "Chi lo ha dato.", en: "Who gave it." },
  },
};
