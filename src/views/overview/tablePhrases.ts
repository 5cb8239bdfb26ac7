export const TABLE_PHRASES = {
  bodiesCaption: {
    it: (count: string) => `Enti, attori e partner · ${count}`,
    en: (count: string) => `Authorities, actors and partners · ${count}`,
  },
  partnershipsCaption: {
    it: (count: string) => `Accordi avviati o in preparazione · ${count}`,
    en: (count: string) => `Partnerships started or in preparation · ${count}`,
  },
  body: { it: "Nome", en: "Name" },
  kind: { it: "Tipo", en: "Kind" },
  place: { it: "Regione o Paese", en: "Region or country" },
  partnerships: { it: "Accordi", en: "Partnerships" },
  pick: { it: "Scelta", en: "Pick" },
  met: { it: "Legami", en: "Links" },
  partnership: { it: "Accordo", en: "Partnership" },
  stage: { it: "Stato", en: "Stage" },
  span: { it: "Ampiezza", en: "Span" },
  regions: { it: "Regioni", en: "Regions" },
  parties: { it: "Parti", en: "Parties" },
  start: { it: "Inizio", en: "Start" },
} as const;
