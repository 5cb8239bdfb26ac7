const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const PARTNERSHIP_PHRASES = {
  unknown: {
    it: (id: string) => `Nessun accordo con il codice «${id}»`,
    en: (id: string) => `No partnership with the code “${id}”`,
  },
  all: { it: "Tutti gli accordi", en: "All partnerships" },
  kind: { it: "accordo", en: "partnership" },
  inPicture: { it: "Nella mappa e nella rete", en: "On the map and in the network" },
  lead: {
    it: (day: string, state: string) => `${day} è ${state}`,
    en: (day: string, state: string) => `${day} it is ${state}`,
  },
  noMembers: { it: "e nessuno ne fa parte.", en: "and nobody is a party to it." },
  joins: {
    it: (count: string, n: number, places: string) =>
      `e unisce ${count} ${one(n, "parte", "parti")}${places === "" ? "" : `, ${places}`}.`,
    en: (count: string, n: number, places: string) =>
      `and joins ${count} ${one(n, "party", "parties")}${places === "" ? "" : `, ${places}`}.`,
  },
  ofRegions: {
    it: (names: string) => `enti di ${names}`,
    en: (names: string) => `authorities of ${names}`,
  },
  abroad: {
    it: (names: string) => `partner in ${names}`,
    en: (names: string) => `partners in ${names}`,
  },
  notYet: {
    it: (day: string, from: string) =>
      `${day} di questo accordo non si sa ancora nulla: la sua storia comincia ${from}.`,
    en: (day: string, from: string) =>
      `${day} nothing is known of this partnership yet: its history begins ${from}.`,
  },
  neverDated: {
    it: "Nei dati questo accordo non ha alcuna data: non conta in nessun giorno.",
    en: "In the data this partnership has no date: it counts on no day.",
  },
  outOfFilters: {
    it: "I filtri scelti lasciano fuori questo accordo; la scheda lo mostra intero.",
    en: "The chosen filters leave this partnership out; the page shows it whole.",
  },
  lifeCycle: { it: "La vita dell’accordo", en: "The life of the partnership" },
  noSteps: {
    it: "Nessuna tappa datata: lo stato viene dalle date di inizio e fine.",
    en: "No dated step: its state comes from the start and end dates.",
  },
  nothingDated: { it: "Nessuna tappa, nessuna data.", en: "No step, no date." },
  lineHelp: {
    it: "La linea tratteggiata è la data di lettura; ciò che viene dopo è vuoto. Un mese o un anno è largo quanto dura.",
    en: "The dashed line is the reading date; what comes after it is hollow. A month or a year is as broad as it lasts.",
  },
  undated: {
    it: (steps: string) => `Senza data, quindi non contate: ${steps}.`,
    en: (steps: string) => `Without a date, so not counted: ${steps}.`,
  },
  start: { it: "inizio", en: "start" },
  end: { it: "fine", en: "end" },
  parties: { it: "Parti", en: "Parties" },
  partiesNow: {
    it: (now: string, all: string) =>
      now === all
        ? "Tutte ne fanno parte alla data di lettura."
        : `Alla data di lettura ne fanno parte ${now} su ${all}.`,
    en: (now: string, all: string) =>
      now === all
        ? "All are parties on the reading date."
        : `${now} of ${all} are parties on the reading date.`,
  },
  noParties: { it: "Nei dati nessuno ne fa parte.", en: "In the data nobody is a party to it." },
  name: { it: "Nome", en: "Name" },
  place: { it: "Regione o Paese", en: "Region or country" },
  kindOf: { it: "Tipo", en: "Kind" },
  role: { it: "Ruolo", en: "Role" },
  period: { it: "Periodo", en: "Period" },
  always: { it: "dall’inizio", en: "from the start" },
  around: { it: "Chi ne fa parte", en: "Who is a party to it" },
  around1: {
    it: (count: string, n: number) => `${count} ${one(n, "parte", "parti")} alla data di lettura.`,
    en: (count: string, n: number) => `${count} ${one(n, "party", "parties")} on the reading date.`,
  },
  aroundLeads: {
    it: (count: string, n: number, leads: string) =>
      `${count} ${one(n, "parte", "parti")} alla data di lettura; capofila: ${leads}.`,
    en: (count: string, n: number, leads: string) =>
      `${count} ${one(n, "party", "parties")} on the reading date; lead: ${leads}.`,
  },
  aroundNone: {
    it: "Nessuno ne fa parte alla data di lettura.",
    en: "Nobody is a party on the reading date.",
  },
  map: { it: "Dove sono", en: "Where they are" },
  mapSentence: {
    it: (sentence: string) => `Le parti sulla mappa. ${sentence}`,
    en: (sentence: string) => `The parties on the map. ${sentence}`,
  },
  regions: { it: "Regioni", en: "Regions" },
  noRegions: { it: "nessun ente territoriale", en: "no authority" },
  ideas: { it: "Chi potrebbe unirsi", en: "Who could join" },
  noIdeas: {
    it: "Nessun ente fuori dall’accordo ha un Paese o un tema in comune con chi ne fa parte.",
    en: "No authority outside it shares a country or a theme with its parties.",
  },
  notStarted: {
    it: "Le idee riguardano gli accordi avviati.",
    en: "Ideas are about partnerships that have started.",
  },
  moreIdeas: { it: "Tutte le idee per questo accordo", en: "All ideas for this partnership" },
} as const;
