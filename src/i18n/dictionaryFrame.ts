import { ID_WORDS, inBoth, WEB_WORDS } from "./dictionaryWords";

/** The columns of what frames a programme: the project, its aims and results, regions, countries and themes. */
export const FRAME_COLUMNS = {
  project: {
    id: ID_WORDS,
    title: inBoth("Titolo", "Come si chiama il progetto.", "Title", "What the project is called."),
    subtitle: inBoth(
      "Sottotitolo",
      "La riga sotto il titolo.",
      "Subtitle",
      "The line under the title.",
    ),
    description: inBoth(
      "Descrizione",
      "Che cosa fa il progetto, in breve.",
      "Description",
      "What the project does, in short.",
    ),
    start: inBoth(
      "Inizio",
      "Il primo giorno del progetto.",
      "Start",
      "The first day of the project.",
    ),
    end: inBoth("Fine", "L’ultimo giorno del progetto.", "End", "The last day of the project."),
    recipients: inBoth("Destinatari", "A chi si rivolge.", "Recipients", "Who it is for."),
    scope: inBoth(
      "Ambito",
      "Il programma, la linea o il territorio di cui fa parte.",
      "Scope",
      "The programme, line or territory it belongs to.",
    ),
    funding: inBoth(
      "Finanziamento",
      "Chi lo paga, con quale fondo.",
      "Funding",
      "Who pays for it, from which fund.",
    ),
    sector: inBoth("Settore", "Il settore di intervento.", "Sector", "The field it works in."),
    language: inBoth("Lingua", "La lingua di lavoro.", "Language", "The working language."),
    manager: inBoth("Responsabile", "Chi ne risponde.", "Manager", "Who is in charge."),
    unit: inBoth("Ufficio", "L’ufficio che lo gestisce.", "Unit", "The office that runs it."),
    url: WEB_WORDS,
    as_of: inBoth(
      "Dati al",
      "Il giorno al quale i dati sono aggiornati: la data di lettura con cui la pagina si apre.",
      "Data as of",
      "The day up to which the data are current: the reading date the page opens with.",
    ),
  },
  objectives: {
    id: ID_WORDS,
    text: inBoth("Testo", "L’obiettivo in una frase.", "Text", "The aim in a sentence."),
  },
  results: {
    id: ID_WORDS,
    objective: inBoth("Obiettivo", "L’obiettivo che serve.", "Objective", "The aim it serves."),
    title: inBoth("Titolo", "Il risultato in poche parole.", "Title", "The result in a few words."),
    text: inBoth(
      "Testo",
      "Il risultato come lo scrive il progetto.",
      "Text",
      "The result as the project words it.",
    ),
    line: inBoth("Linea", "La linea di attività.", "Line", "The line of activity."),
  },
  regions: {
    id: inBoth("Codice", "Il codice ISTAT della regione.", "Code", "The region’s ISTAT code."),
    name: inBoth("Nome", "Il nome della regione.", "Name", "The name of the region."),
  },
  countries: {
    id: inBoth(
      "Codice",
      "Due lettere, secondo ISO 3166-1.",
      "Code",
      "Two letters, as in ISO 3166-1.",
    ),
    name: inBoth("Nome", "Il nome del Paese.", "Name", "The name of the country."),
    area: inBoth(
      "Area",
      "La parte di mondo: western-balkans (Balcani occidentali), southern-mediterranean (Mediterraneo meridionale), other (altrove).",
      "Area",
      "The part of the world.",
    ),
  },
  themes: {
    id: ID_WORDS,
    name: inBoth("Nome", "Il tema in una o due parole.", "Name", "The theme in a word or two."),
  },
} as const;
