const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const ORGANISATION_PHRASES = {
  unknown: {
    it: (id: string) => `Nessun ente con il codice «${id}»`,
    en: (id: string) => `No body with the code “${id}”`,
  },
  allBodies: { it: "Tutti gli enti", en: "All bodies" },
  inPicture: { it: "Nella mappa e nella rete", en: "On the map and in the network" },
  noneLead: {
    it: (day: string) => `${day} non prende parte ad alcun accordo avviato o in preparazione.`,
    en: (day: string) => `${day} it takes part in no partnership started or in preparation.`,
  },
  lead: {
    it: (day: string, count: string, n: number) =>
      `${day} è in ${count} ${one(n, "accordo", "accordi")}`,
    en: (day: string, count: string, n: number) =>
      `${day} it is in ${count} ${one(n, "partnership", "partnerships")}`,
  },
  wide: {
    it: (count: string) => `, ${count} fra enti di più regioni`,
    en: (count: string) => `, ${count} between authorities of several regions`,
  },
  met: {
    it: (count: string, n: number) =>
      `, con ${count} ${one(n, "altro soggetto", "altri soggetti")} fra enti, attori e partner.`,
    en: (count: string, n: number) =>
      `, with ${count} other ${one(n, "body", "bodies")}: authorities, actors and partners.`,
  },
  metNobody: { it: ", senza altri enti accanto.", en: ", with no other authority beside it." },
  notYet: {
    it: (day: string, when: string) =>
      `${day} questo ente non è ancora nel programma: vi entra ${when}.`,
    en: (day: string, when: string) =>
      `${day} this body is not in the programme yet: it joins ${when}.`,
  },
  noLonger: {
    it: (day: string, when: string) =>
      `${day} questo ente non è più nel programma: ne è uscito ${when}.`,
    en: (day: string, when: string) =>
      `${day} this body is no longer in the programme: it left ${when}.`,
  },
  outOfRegions: {
    it: "Questo ente non è delle regioni scelte nei filtri.",
    en: "This body is not of the regions chosen in the filters.",
  },
  fewer: {
    it: (shown: string, all: string, n: number) =>
      n === 1
        ? "I filtri tolgono il suo accordo."
        : `I filtri lasciano ${shown} dei suoi ${all} accordi.`,
    en: (shown: string, all: string, n: number) =>
      n === 1
        ? "The filters take out its partnership."
        : `The filters leave ${shown} of its ${all} partnerships.`,
  },
  role: { it: "Ruolo", en: "Role" },
  until: { it: "Fino a", en: "Until" },
  web: { it: "Sito", en: "Website" },
  around: { it: "Con chi lavora", en: "Who it works with" },
  aroundSentence: {
    it: (count: string, n: number, places: string) =>
      `Lavora con ${count} ${one(n, "soggetto", "soggetti")}: ${places}.`,
    en: (count: string, n: number, places: string) =>
      `It works with ${count} ${one(n, "body", "bodies")}: ${places}.`,
  },
  aroundNone: {
    it: "A questa data nessun accordo lo unisce ad altri.",
    en: "At this date no partnership joins it to others.",
  },
  inPlace: {
    it: (count: string, place: string) => `${count} in ${place}`,
    en: (count: string, place: string) => `${count} in ${place}`,
  },
  map: { it: "Dove sono", en: "Where they are" },
  mapSentence: {
    it: (sentence: string) => `La stessa rete sulla mappa, senza gli attori. ${sentence}`,
    en: (sentence: string) => `The same network on the map, without the actors. ${sentence}`,
  },
  capacity: { it: "Piano, competenze, assetto", en: "Plan, skills, set-up" },
  noCapacity: {
    it: "Nei dati non c’è alcuna tappa: non vuol dire che l’ente non ne abbia fatte.",
    en: "The data have no step: it does not mean that the authority has taken none.",
  },
  capacityHelp: {
    it: "La linea tratteggiata è la data di lettura; ciò che viene dopo è vuoto.",
    en: "The dashed line is the reading date; what comes after it is hollow.",
  },
  undated: {
    it: (steps: string) => `Senza data, quindi non contate: ${steps}.`,
    en: (steps: string) => `Without a date, so not counted: ${steps}.`,
  },
  agreements: { it: "Accordi", en: "Partnerships" },
  noAgreements: {
    it: "Nessun accordo avviato o in preparazione, a questa data e con questi filtri. Togliere un filtro o cambiare la data di lettura.",
    en: "No partnership started or in preparation, at this date and with these filters. Remove a filter or change the reading date.",
  },
  agreement: { it: "Accordo", en: "Partnership" },
  standing: { it: "Stato", en: "State" },
  since: { it: "Dal", en: "Since" },
  span: { it: "Ampiezza", en: "Span" },
  noDate: { it: "senza data", en: "no date" },
  partners: {
    it: "Con chi lavora, per regione e Paese",
    en: "Who it works with, by region and country",
  },
  name: { it: "Nome", en: "Name" },
  kind: { it: "Tipo", en: "Kind" },
  place: { it: "Regione o Paese", en: "Region or country" },
  together: { it: "Accordi insieme", en: "Partnerships together" },
  actors: { it: "Attori del territorio", en: "Local actors around it" },
  noActors: {
    it: "Nei dati nessun attore è legato al suo territorio.",
    en: "In the data no actor belongs to its territory.",
  },
  relations: { it: "Relazioni con altri Paesi", en: "Relations with other countries" },
  noRelations: {
    it: "I dati non indicano relazioni precedenti con altri Paesi.",
    en: "The data state no earlier relation with other countries.",
  },
  placeInNetwork: { it: "Il suo posto nella rete", en: "Its place in the network" },
  ideas: { it: "Idee da valutare", en: "Ideas to weigh" },
  noIdeas: {
    it: "Con questi dati nessuna idea: nessun ente di un’altra regione ha con lui un Paese o un tema in comune.",
    en: "No idea with these data: no authority of another region shares a country or a theme with it.",
  },
  pool: {
    it: (country: string, count: string) =>
      `${country}: ${count} enti di più regioni vi hanno relazioni e nessun accordo tra regioni lo nomina.`,
    en: (country: string, count: string) =>
      `${country}: ${count} authorities of several regions have relations with it and no interregional partnership names it.`,
  },
  moreIdeas: { it: "Tutte le idee per questo ente", en: "All ideas for this authority" },
  history: { it: "La storia", en: "History" },
  noHistory: {
    it: "Nessun fatto datato fino a questa data.",
    en: "No dated event up to this date.",
  },
  entersProgramme: { it: "Entra nel programma", en: "Joins the programme" },
  leavesProgramme: { it: "Esce dal programma", en: "Leaves the programme" },
  enters: { it: "Entra in", en: "Joins" },
  leaves: { it: "Esce da", en: "Leaves" },
} as const;
