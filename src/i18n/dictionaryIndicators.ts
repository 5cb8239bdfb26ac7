import { ID_WORDS, inBoth } from "./dictionaryWords";

const INDICATOR = inBoth("Indicatore", "L’indicatore.", "Indicator", "The indicator.");
const REGION = inBoth(
  "Regione",
  "Se manca: il programma intero.",
  "Region",
  "If missing: the whole programme.",
);

/** The columns of indicators and of their values. */
export const INDICATOR_COLUMNS = {
  indicators: {
    id: ID_WORDS,
    result: inBoth(
      "Risultato atteso",
      "Il risultato che misura.",
      "Expected result",
      "The result it measures.",
    ),
    name: inBoth("Nome", "Che cosa si misura.", "Name", "What is measured."),
    definition: inBoth(
      "Definizione",
      "Che cosa conta e che cosa no.",
      "Definition",
      "What counts and what does not.",
    ),
    unit: inBoth(
      "Unità",
      "L’unità di misura; % per una percentuale.",
      "Unit",
      "The unit of measurement; % for a percentage.",
    ),
    type: inBoth(
      "Tipo",
      "output (realizzazione), result (risultato), impact (impatto).",
      "Type",
      "output, result or impact.",
    ),
    direction: inBoth(
      "Verso",
      "increase: deve crescere; decrease: deve calare. Crescere, se non indicato.",
      "Direction",
      "increase or decrease; increase unless stated.",
    ),
    baseline: inBoth(
      "Valore di partenza",
      "Se manca non si calcola un avanzamento: non è zero.",
      "Baseline",
      "If missing no progress is computed: it is not zero.",
    ),
    baseline_date: inBoth(
      "Data di partenza",
      "L’inizio del progetto, se non indicata.",
      "Baseline date",
      "The project’s start unless stated.",
    ),
    measure: inBoth(
      "Misura",
      "observed: dai valori osservati; oppure un conteggio fatto sui record, per esempio partnerships:interregional:signed.",
      "Measure",
      "observed: from the observations; or a count made on the records, such as partnerships:interregional:signed.",
    ),
    frequency_months: inBoth(
      "Ogni quanti mesi",
      "Ogni quanto si rileva: un valore più vecchio di due periodi è segnato come non recente.",
      "Every so many months",
      "How often it is measured: a value older than two periods is marked as not recent.",
    ),
  },
  targets: {
    indicator: INDICATOR,
    region: REGION,
    date: inBoth("Data", "Entro quando.", "Date", "By when."),
    value: inBoth(
      "Valore",
      "Il valore atteso a quella data.",
      "Value",
      "The value expected by that date.",
    ),
  },
  observations: {
    indicator: INDICATOR,
    region: REGION,
    date: inBoth(
      "Data",
      "A quale giorno si riferisce il valore.",
      "Date",
      "The day the value is about.",
    ),
    value: inBoth(
      "Valore",
      "Il valore osservato; una cella vuota non è zero.",
      "Value",
      "The observed value; an empty cell is not zero.",
    ),
    recorded: inBoth(
      "Rilevato il",
      "Quando il valore è stato rilevato.",
      "Recorded",
      "When the value was recorded.",
    ),
  },
  judgements: {
    indicator: INDICATOR,
    region: REGION,
    date: inBoth("Data", "Da quando vale il giudizio.", "Date", "From when the judgement holds."),
    status: inBoth(
      "Stato",
      "reached (raggiunto), on-track (in linea), behind (in ritardo), critical (critico), too-early (presto per dirlo).",
      "Status",
      "The status in that person’s view.",
    ),
    reason: inBoth("Motivo", "Perché.", "Reason", "Why."),
    author: inBoth("Autore", "Chi lo dà.", "Author", "Who gives it."),
  },
} as const;
