import { ID_WORDS, inBoth, WEB_WORDS } from "./dictionaryWords";

/** The columns of bodies and of what belongs to them. */
export const BODY_COLUMNS = {
  organisations: {
    id: ID_WORDS,
    name: inBoth("Nome", "Il nome per esteso.", "Name", "The full name."),
    role: inBoth(
      "Ruolo",
      "authority: ente territoriale; actor: attore del territorio di un ente; partner: partner estero.",
      "Role",
      "authority: local authority; actor: body of an authority’s territory; partner: body abroad.",
    ),
    kind: inBoth(
      "Tipo",
      "comune, provincia, universita, camera-commercio, ong, associazione, impresa, scuola, gal, asl, porto, ente-estero… ; un altro tipo è accolto com’è.",
      "Kind",
      "comune, provincia, universita, camera-commercio, ong, associazione, impresa, scuola, gal, asl, porto, ente-estero…; any other kind is taken as it is.",
    ),
    region: inBoth("Regione", "La regione dell’ente.", "Region", "The body’s region."),
    province: inBoth(
      "Provincia",
      "La sigla della provincia.",
      "Province",
      "The province’s two letters.",
    ),
    istat: inBoth(
      "Codice ISTAT",
      "Del comune o della provincia: se mancano le coordinate, dà la sede.",
      "ISTAT code",
      "Of the comune or the province: gives the seat where coordinates are missing.",
    ),
    country: inBoth(
      "Paese",
      "Il Paese dell’ente; IT se non indicato.",
      "Country",
      "The body’s country; IT unless stated.",
    ),
    lon: inBoth("Longitudine", "In gradi, WGS 84.", "Longitude", "In degrees, WGS 84."),
    lat: inBoth("Latitudine", "In gradi, WGS 84.", "Latitude", "In degrees, WGS 84."),
    population: inBoth(
      "Abitanti",
      "La popolazione del territorio.",
      "Population",
      "The people of its territory.",
    ),
    joined: inBoth(
      "Nel programma dal",
      "Se manca: dall’inizio.",
      "In the programme since",
      "If missing: from the start.",
    ),
    left: inBoth(
      "Nel programma fino al",
      "Se manca: ne fa ancora parte.",
      "In the programme until",
      "If missing: still in it.",
    ),
    phase: inBoth(
      "Fase",
      "La fase del progetto in cui è entrato.",
      "Phase",
      "The phase of the project in which it joined.",
    ),
    serves: inBoth(
      "Territorio di",
      "Per gli attori: l’ente al cui territorio appartengono.",
      "Territory of",
      "For actors: the authority whose territory they belong to.",
    ),
    url: WEB_WORDS,
  },
  capacity_steps: {
    organisation: inBoth(
      "Ente",
      "L’ente che ha compiuto la tappa.",
      "Authority",
      "The authority that took the step.",
    ),
    track: inBoth(
      "Percorso",
      "plan: piano strategico; skills: competenze tecniche; setup: assetto organizzativo.",
      "Track",
      "plan: strategic plan; skills: technical skills; setup: organisational set-up.",
    ),
    stage: inBoth(
      "Tappa",
      "started (avviato), drafted (in bozza), approved (approvato), in-use (in uso), revoked (revocato).",
      "Stage",
      "How far the authority has come; revoked drops out from its date.",
    ),
    date: inBoth(
      "Data",
      "Quando; una tappa senza data è elencata ma non conta.",
      "Date",
      "When; a step without a date is listed but does not count.",
    ),
  },
  relations: {
    organisation: inBoth(
      "Ente",
      "L’ente che ha la relazione.",
      "Authority",
      "The authority that has the relation.",
    ),
    country: inBoth(
      "Paese",
      "Il Paese con cui è in relazione.",
      "Country",
      "The country it relates to.",
    ),
    since: inBoth(
      "Dal",
      "Se manca: vale dall’inizio.",
      "Since",
      "If missing: holds from the beginning.",
    ),
    until: inBoth("Fino al", "Se manca: dura ancora.", "Until", "If missing: still holds."),
    form: inBoth(
      "Forma",
      "Gemellaggio, progetto, protocollo…",
      "Form",
      "Twinning, project, protocol…",
    ),
  },
} as const;
