import type { ColumnWords } from "./dictionaryWords";

/** The columns of the tables about places, bodies and what joins them. */
export const NETWORK_COLUMNS: Omit<
  ColumnWords,
  "project" | "objectives" | "results" | "indicators" | "targets" | "observations" | "judgements"
> = {
  regions: {
    id: {
      it: "Codice ISTAT della regione, due cifre.",
      en: "ISTAT code of the region, two digits.",
    },
    name: { it: "Nome della regione.", en: "Name of the region." },
  },
  countries: {
    id: {
      it: "Codice ISO del Paese, due lettere maiuscole (XK Kosovo, PS Palestina).",
      en: "ISO code of the country, two capitals (XK Kosovo, PS Palestine).",
    },
    name: { it: "Nome del Paese.", en: "Name of the country." },
    area: {
      it: "Balcani occidentali, Mediterraneo meridionale o altro.",
      en: "Western Balkans, southern Mediterranean or other.",
    },
  },
  themes: {
    id: { it: "Identificativo del tema.", en: "Identifier of the theme." },
    name: { it: "Nome del tema.", en: "Name of the theme." },
  },
  organisations: {
    id: { it: "Identificativo dell’ente.", en: "Identifier of the body." },
    name: { it: "Nome dell’ente.", en: "Name of the body." },
    role: {
      it: "Ente territoriale (authority), attore del territorio (actor) o partner estero (partner).",
      en: "Authority, local actor (actor) or partner abroad (partner).",
    },
    kind: {
      it: "Tipo di ente: comune, provincia, universita, camera-commercio, ong…",
      en: "Kind of body: comune, provincia, universita, camera-commercio, ong…",
    },
    region: { it: "Regione in cui ha sede.", en: "Region of its seat." },
    province: {
      it: "Sigla della provincia, due lettere.",
      en: "Code of the province, two letters.",
    },
    istat: {
      it: "Codice ISTAT del comune o della provincia: dà il luogo, se mancano le coordinate.",
      en: "ISTAT code of the comune or province: gives the place where coordinates are missing.",
    },
    country: { it: "Paese; IT se manca.", en: "Country; IT if absent." },
    lon: { it: "Longitudine in gradi (WGS 84).", en: "Longitude in degrees (WGS 84)." },
    lat: { it: "Latitudine in gradi (WGS 84).", en: "Latitude in degrees (WGS 84)." },
    population: { it: "Abitanti.", en: "Inhabitants." },
    joined: { it: "Data di ingresso nel programma.", en: "Date of joining the programme." },
    left: { it: "Data di uscita dal programma.", en: "Date of leaving the programme." },
    phase: { it: "Fase o gruppo di ingresso.", en: "Phase or group of entry." },
    serves: {
      it: "Per un attore: l’ente territoriale del suo territorio.",
      en: "For an actor: the authority of its territory.",
    },
    url: { it: "Sito web.", en: "Web site." },
  },
  partnerships: {
    id: { it: "Identificativo dell’accordo.", en: "Identifier of the partnership." },
    title: { it: "Titolo dell’accordo.", en: "Title of the partnership." },
    form: {
      it: "Forma: protocollo, patto, gemellaggio, progetto…",
      en: "Form: protocol, pact, twinning, project…",
    },
    start: { it: "Inizio dell’accordo.", en: "Start of the partnership." },
    end: {
      it: "Fine dell’accordo; vuoto se è aperto.",
      en: "End of the partnership; empty if open.",
    },
    themes: { it: "Temi, divisi da una barra: a|b|c.", en: "Themes, divided by a bar: a|b|c." },
    countries: {
      it: "Paesi a cui si rivolge, divisi da una barra: AL|TN.",
      en: "Countries it addresses, divided by a bar: AL|TN.",
    },
    evidence: {
      it: "Quanto è provato: dichiarato, documentato, approvato, firmato, progetto congiunto.",
      en: "How well it is proven: declared, documented, approved, signed, joint project.",
    },
    url: { it: "Pagina web dell’accordo.", en: "Web page of the partnership." },
  },
  members: {
    partnership: { it: "Accordo.", en: "Partnership." },
    organisation: { it: "Ente che vi partecipa.", en: "Body that takes part." },
    role: {
      it: "Capofila (lead), parte (partner, se manca) o associato (associate).",
      en: "Lead, partner (the default) or associate.",
    },
    from: { it: "Data di adesione.", en: "Date of joining." },
    to: { it: "Data di uscita.", en: "Date of leaving." },
  },
  partnership_steps: {
    partnership: { it: "Accordo.", en: "Partnership." },
    stage: { it: "Tappa raggiunta.", en: "Stage reached." },
    date: {
      it: "Data della tappa; senza, non conta.",
      en: "Date of the step; without it, it counts nowhere.",
    },
  },
  capacity_steps: {
    organisation: { it: "Ente.", en: "Authority." },
    track: {
      it: "Piano strategico (plan), competenze (skills) o assetto organizzativo (setup).",
      en: "Strategic plan (plan), skills or organisational set-up (setup).",
    },
    stage: { it: "Tappa raggiunta.", en: "Stage reached." },
    date: {
      it: "Data della tappa; senza, non conta.",
      en: "Date of the step; without it, it counts nowhere.",
    },
  },
  relations: {
    organisation: { it: "Ente.", en: "Authority." },
    country: { it: "Paese con cui ha il rapporto.", en: "Country of the relation." },
    since: { it: "Da quando.", en: "Since when." },
    until: { it: "Fino a quando; vuoto se dura.", en: "Until when; empty if it lasts." },
    form: {
      it: "Forma: gemellaggio, progetto, scambio…",
      en: "Form: twinning, project, exchange…",
    },
  },
};
