import { STANDING_PHRASES } from "../standingOf";

/** The labels of what is known of bodies and partnerships. */
export const FACT_PHRASES = {
  ...STANDING_PHRASES,
  place: { it: "Luogo", en: "Place" },
  derivedPlace: { it: "sede ricavata dal codice ISTAT", en: "seat derived from the ISTAT code" },
  unplaced: { it: "senza luogo", en: "no place" },
  region: { it: "Regione", en: "Region" },
  country: { it: "Paese", en: "Country" },
  population: { it: "Popolazione", en: "Population" },
  inhabitants: {
    it: (count: string) => `${count} abitanti`,
    en: (count: string) => `${count} inhabitants`,
  },
  since: { it: "Nel programma", en: "In the programme" },
  istat: { it: "Codice ISTAT", en: "ISTAT code" },
  serves: { it: "Opera nel territorio di", en: "Works in the territory of" },
  noRegion: { it: "regione non indicata", en: "region not stated" },
  form: { it: "Forma", en: "Form" },
  stage: { it: "Stato", en: "Stage" },
  period: { it: "Periodo", en: "Period" },
  span: { it: "Ampiezza", en: "Span" },
  themes: { it: "Temi", en: "Themes" },
  countries: { it: "Paesi", en: "Countries" },
  evidence: { it: "Prova", en: "Evidence" },
  document: { it: "Documento", en: "Document" },
} as const;
