import { formatNumber } from "../../../i18n/format";
import { FACT_PHRASES } from "../../parts/facts/factPhrases";

export const SHEET_PHRASES = {
  partnership: { it: "Accordo", en: "Partnership" },
  partnerships: { it: "Accordi", en: "Partnerships" },
  noPartnerships: {
    it: "Nessun accordo a questa data.",
    en: "No partnership at this date.",
  },
  ...FACT_PHRASES,
  partners: { it: "Con chi lavora", en: "Works with" },
  actorsAround: { it: "Attori del territorio", en: "Local actors around it" },
  relations: { it: "Relazioni con altri Paesi", en: "Relations with other countries" },
  capacity: { it: "Piano, competenze, assetto", en: "Plan, skills, set-up" },
  undated: { it: "senza data: non conta", en: "no date: does not count" },
  countsFor: { it: "Conta per", en: "Counts for" },
  page: { it: "scheda", en: "page" },
  fullPage: { it: "Apri la scheda completa", en: "Open the full page" },
  openPage: { it: "Apri la scheda", en: "Open the page" },
  countsForNothing: {
    it: "A questa data non conta per alcun indicatore.",
    en: "At this date it counts for no indicator.",
  },
  parties: { it: "Parti", en: "Parties" },
  abroad: { it: "all’estero", en: "abroad" },
  lifeCycle: { it: "Tappe", en: "Steps" },
  noSteps: { it: "Nessuna tappa datata.", en: "No dated step." },
  link: { it: "Legame", en: "Link" },
  picked: { it: "Enti scelti insieme", en: "Bodies picked together" },
  pickedBodies: {
    it: (count: number) => (count === 1 ? "1 ente" : `${formatNumber(count, "it")} enti`),
    en: (count: number) => (count === 1 ? "1 body" : `${formatNumber(count, "en")} bodies`),
  },
  betweenRegions: { it: "Accordi tra due regioni", en: "Partnerships between two regions" },
  withCountry: {
    it: "Accordi di una regione con un Paese",
    en: "Partnerships of a region with a country",
  },
  insideRegion: { it: "Accordi dentro una regione", en: "Partnerships within one region" },
  result: { it: "Risultato atteso", en: "Expected result" },
  objective: { it: "Obiettivo", en: "Objective" },
  line: { it: "Linea", en: "Line" },
  indicators: { it: "Indicatori", en: "Indicators" },
  indicator: { it: "Indicatore", en: "Indicator" },
  type: { it: "Tipo", en: "Type" },
  rule: { it: "Che cosa conta", en: "What it counts" },
  target: { it: "Valore atteso", en: "Target" },
  baseline: { it: "Valore di partenza", en: "Baseline" },
  milestones: { it: "Tappe del piano", en: "Milestones" },
  byRegion: { it: "Nelle regioni", en: "By region" },
  byRegionNote: {
    it: "Un accordo tra regioni conta una volta nel totale e una in ciascuna delle sue regioni: la somma delle regioni può superare il totale.",
    en: "A partnership between regions counts once in the total and once in each of its regions: the sum of the regions may exceed the total.",
  },
  counted: {
    it: countedInItalian,
    en: countedInEnglish,
  },
  nothingCounted: {
    it: "Nessun record contato a questa data.",
    en: "No record counted at this date.",
  },
  observations: { it: "Valori osservati", en: "Observed values" },
  count: { it: "Conteggio", en: "Count" },
  total: { it: "Totale", en: "Total" },
  illustrativeHelp: {
    it: "Questi record sono inventati a scopo dimostrativo, perché del progetto reale si conoscono solo la scheda, otto amministrazioni, una bozza di protocollo e alcune relazioni con altri Paesi. «Solo dati reali» li toglie da tutto.",
    en: "These records are made up for demonstration, because of the real project only its sheet, eight administrations, one draft protocol and some relations with other countries are known. “Real data only” takes them out of everything.",
  },
} as const;

function countedInItalian(count: number): string {
  if (count === 0) return "I record contati";
  if (count === 1) return "Il record contato";
  const number = formatNumber(count, "it");
  // Before a vowel: otto, ottanta, ottocento, undici, undicimila.
  const article = /^(?:8|11(?!\d))/.test(number) ? "Gli" : "I";
  return `${article} ${number} record contati`;
}

function countedInEnglish(count: number): string {
  if (count === 0) return "The records counted";
  return count === 1 ? "The record counted" : `The ${formatNumber(count, "en")} records counted`;
}
