import type { TableName } from "../model/tables";
import { inBoth, type ColumnWords } from "./dictionaryWords";

export const TABLE_WORDS: Readonly<Record<TableName, ColumnWords>> = {
  project: inBoth(
    "Progetto",
    "La scheda del progetto: un solo record.",
    "Project",
    "The project’s sheet: one record only.",
  ),
  objectives: inBoth(
    "Obiettivi",
    "Gli obiettivi del progetto.",
    "Objectives",
    "The aims of the project.",
  ),
  results: inBoth(
    "Risultati attesi",
    "Che cosa il progetto deve ottenere.",
    "Expected results",
    "What the project is to achieve.",
  ),
  regions: inBoth(
    "Regioni",
    "Le regioni del programma, nell’ordine in cui si mostrano.",
    "Regions",
    "The regions of the programme, in the order they are shown.",
  ),
  countries: inBoth(
    "Paesi",
    "I Paesi dei partner e delle relazioni.",
    "Countries",
    "The countries of partners and relations.",
  ),
  themes: inBoth("Temi", "I temi degli accordi.", "Themes", "The themes of partnerships."),
  organisations: inBoth(
    "Enti, attori e partner",
    "Chi può far parte di un accordo: gli enti territoriali, gli attori dei loro territori, i partner esteri.",
    "Bodies, actors and partners",
    "Who can be in a partnership: local authorities, actors of their territories, partners abroad.",
  ),
  partnerships: inBoth(
    "Accordi",
    "Chi lavora con chi: un accordo ha due o più parti.",
    "Partnerships",
    "Who works with whom: a partnership has two or more parties.",
  ),
  members: inBoth(
    "Parti degli accordi",
    "Un record per ogni parte di ogni accordo.",
    "Parties",
    "One record for each party of each partnership.",
  ),
  partnership_steps: inBoth(
    "Tappe degli accordi",
    "Fin dove è giunto un accordo, e quando.",
    "Steps of partnerships",
    "How far a partnership has come, and when.",
  ),
  capacity_steps: inBoth(
    "Tappe degli enti",
    "Fin dove è giunto un ente con il piano, le competenze, gli assetti, e quando.",
    "Steps of authorities",
    "How far an authority has come with its plan, skills and set-up, and when.",
  ),
  relations: inBoth(
    "Relazioni con Paesi",
    "Le relazioni con un Paese che un ente porta dal lavoro precedente.",
    "Country relations",
    "Relations with a country that an authority brings from earlier work.",
  ),
  indicators: inBoth(
    "Indicatori",
    "Come si misurano i risultati attesi.",
    "Indicators",
    "How expected results are measured.",
  ),
  targets: inBoth(
    "Valori attesi",
    "Il percorso degli indicatori: tappe datate, l’ultima è il traguardo.",
    "Targets",
    "The path of indicators: dated milestones, the last of which is the target.",
  ),
  observations: inBoth(
    "Valori osservati",
    "Quanto vale un indicatore, e quando è stato rilevato.",
    "Observations",
    "What an indicator amounts to, and when that was found.",
  ),
  judgements: inBoth(
    "Giudizi",
    "Lo stato di un indicatore secondo una persona, con il motivo: accanto a quello calcolato, mai al suo posto.",
    "Judgements",
    "The status of an indicator according to a person, with the reason: beside the computed one, never instead of it.",
  ),
};
