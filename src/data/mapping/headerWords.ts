/**
 * Headers that people write, Italian and English, in the letters of `foldHeader`, with commas between. Under the column of the contract
 * (`organisations.name`), or under its name alone where it is the same in every table.
 */
export const HEADER_WORDS: Readonly<Record<string, string>> = {
  id: "codice, cod, identificativo, codice progetto, codice accordo, id progetto, id accordo, code",
  source: "fonte, fonti, atto, riferimento, source",
  note: "note, nota, annotazioni, osservazioni, commenti, remarks, notes",
  illustrative: "dimostrativo, esempio, fittizio, illustrativo",
  title: "titolo, oggetto, nome",
  text: "testo, descrizione, text",
  name: "nome, denominazione, name",
  start:
    "inizio, data inizio, data di inizio, avvio, data avvio, data di avvio, data, data firma, data di firma, data sottoscrizione, data stipula, dal, anno, start date, date, from, year",
  end: "fine, data fine, data di fine, scadenza, data scadenza, termine, data termine, conclusione, al, end date, to, until",
  url: "sito, sito web, pagina web, link, indirizzo web, website, web",
  region: "regione, reg, region",
  date: "data, giorno, date",
  value: "valore, value",
  form: "forma, tipo, tipologia, tipo di accordo, tipo accordo, strumento, type, form",
  stage: "stato, fase, tappa, stadio, stato di avanzamento, avanzamento, status, stage",
  country: "paese, nazione, stato estero, country",

  "project.title": "titolo progetto, titolo, progetto, project, title",
  "project.recipients": "destinatari, beneficiari",
  "project.scope": "ambito territoriale, ambito",
  "project.funding": "finanziamento, fondo, fonte di finanziamento",
  "project.sector": "settore",
  "project.language": "lingua",
  "project.manager": "responsabile, referente, project manager",
  "project.unit": "ufficio, unita",
  "objectives.text": "obiettivo, obiettivo specifico, objective",
  "results.title": "risultato, risultato atteso, titolo, result",
  "results.objective": "obiettivo",
  "results.line": "linea, ambito",
  "regions.name": "regione, nome regione, region",
  "countries.name": "paese, nome paese, country",
  "countries.area": "area, area geografica",
  "themes.name": "tema, tematica, theme",

  "organisations.name":
    "nome ente, ente, denominazione ente, denominazione, nome, nome dell ente, ragione sociale, organizzazione, amministrazione, comune, soggetto, nome soggetto, organisation, organization, body, institution, municipality",
  "organisations.role": "ruolo, categoria, tipo soggetto, tipo di soggetto, role",
  "organisations.kind":
    "tipo, tipo ente, tipologia, tipologia ente, tipo di ente, natura, kind, type",
  "organisations.province": "provincia, prov, sigla provincia, sigla, pv, province",
  "organisations.istat":
    "istat, cod istat, codice istat, codice comune, codice istat comune, istat code",
  "organisations.lon": "longitudine, long, lng, x, longitude",
  "organisations.lat": "latitudine, y, latitude",
  "organisations.population": "popolazione, abitanti, residenti, pop, inhabitants",
  "organisations.joined": "adesione, data adesione, data di adesione, entrata, ingresso",
  "organisations.left": "uscita, data uscita",
  "organisations.phase": "fase, fase progetto, phase",
  "organisations.serves": "ente di riferimento, amministrazione di riferimento, serve",

  "partnerships.title":
    "titolo, progetto, nome progetto, titolo progetto, titolo del progetto, accordo, nome accordo, titolo accordo, titolo dell accordo, oggetto, oggetto dell accordo, partenariato, nome partenariato, convenzione, protocollo, iniziativa, intesa, project, agreement, partnership, project title",
  "partnerships.themes":
    "tema, temi, tematica, tematiche, settore, settori, argomento, ambito tematico, theme, topic",
  "partnerships.countries":
    "paesi, paese, paesi coinvolti, paesi partner, paese partner, paesi terzi, stati, countries",
  "partnerships.evidence": "evidenza, prova, documentazione, evidence",
  "partnership_steps.stage": "stato accordo, stato progetto, stato dell accordo, stato",
  "partnership_steps.date": "data stato, data tappa, data aggiornamento, aggiornato al",
  "members.partnership": "accordo, progetto, partenariato, partnership",
  "members.organisation": "ente, organizzazione, organisation",
  "members.role": "ruolo, ruolo nel progetto, ruolo nell accordo, funzione, role",
  "members.from": "dal, ingresso, entrata, data adesione, data di adesione, adesione, from",
  "members.to": "al, uscita, data uscita, to",
  "partnership_steps.partnership": "accordo, progetto, partenariato",
  "capacity_steps.organisation": "ente, amministrazione",
  "capacity_steps.track": "percorso, linea, filone",
  "relations.organisation": "ente, amministrazione, comune",
  "relations.since": "dal, inizio, anno",
  "relations.until": "al, fine",
  "indicators.name": "indicatore, nome indicatore, indicator",
  "indicators.result": "risultato, risultato atteso",
  "indicators.definition": "definizione",
  "indicators.unit": "unita, unita di misura, udm",
  "indicators.type": "tipo, tipo indicatore",
  "indicators.direction": "direzione, verso",
  "indicators.baseline": "valore di partenza, valore iniziale, base, baseline",
  "indicators.baseline_date": "data di partenza, data valore iniziale",
  "indicators.measure": "misura, formula",
  "indicators.frequency_months": "frequenza, frequenza mesi, mesi",
  "targets.indicator": "indicatore",
  "targets.value": "valore atteso, target, obiettivo, atteso",
  "observations.indicator": "indicatore",
  "observations.value": "valore osservato, valore rilevato, osservato, rilevato",
  "observations.recorded": "registrato, data rilevazione, data registrazione",
};

/** Names of files and sheets, in the letters of `foldHeader`. */
export const TABLE_WORDS: Readonly<Record<string, string>> = {
  project: "progetto, scheda progetto",
  objectives: "obiettivi",
  results: "risultati, risultati attesi",
  regions: "regioni",
  countries: "paesi",
  themes: "temi",
  organisations:
    "enti, organizzazioni, elenco enti, anagrafica, anagrafica enti, comuni, attori, soggetti",
  partnerships: "partenariati",
  members: "membri",
  partnership_steps: "tappe, tappe accordi",
  capacity_steps: "tappe enti, capacita",
  relations: "relazioni, gemellaggi",
  indicators: "indicatori",
  targets: "valori attesi, target",
  observations: "osservazioni, rilevazioni, valori osservati",
  agreements: "accordi, progetti, convenzioni, protocolli, agreements, projects",
  pairs: "coppie, gemellaggi, collaborazioni, pairs",
  memberships: "adesioni, partecipazioni, memberships",
};

const NONE: readonly string[] = [];
const parted = new Map<string, readonly string[]>();

/** The words of a list in this module or its neighbour, parted. */
export function partWords(list: string | undefined): readonly string[] {
  if (list === undefined) return NONE;
  const words = parted.get(list) ?? list.split(", ");
  parted.set(list, words);
  return words;
}
