import { EXAMPLE_MARK } from "../model/cellMarks";
import type { RawRecord } from "../model/rawTable";
import type { TableName } from "../model/tables";

/** One filled row for every table of the template; readers pass over rows whose first cell begins with the mark. */
export const TEMPLATE_EXAMPLES: Readonly<Record<TableName, RawRecord>> = {
  project: {
    id: "progetto",
    title: "Titolo del progetto",
    title_en: "Title of the project",
    start: "2010-05-14",
    end: "2012-09-30",
    as_of: "2012-06-30",
    url: "https://example.org/",
  },
  objectives: { id: "O1", text: "Fare rete tra gli enti", text_en: "Join the authorities" },
  results: { id: "R1", objective: "O1", title: "Piani strategici definiti", line: "A" },
  regions: { id: "15", name: "Nome della regione" },
  countries: { id: "AL", name: "Albania", name_en: "Albania", area: "western-balkans" },
  themes: { id: "turismo", name: "Turismo", name_en: "Tourism" },
  organisations: {
    id: "comune-esempio",
    name: "Comune di Esempio",
    role: "authority",
    kind: "comune",
    region: "15",
    istat: "015001",
    lon: 14.25,
    lat: 40.85,
    population: 12000,
    joined: "2010-09-01",
    url: "https://example.org/",
    source: "Delibera 12/2010",
    illustrative: true,
  },
  partnerships: {
    id: "patto-esempio",
    title: "Patto per il turismo lento",
    form: "protocollo",
    start: "2011-01-10",
    end: "2012-12",
    themes: ["turismo"],
    countries: ["AL"],
    evidence: "signed",
  },
  members: {
    partnership: "patto-esempio",
    organisation: "comune-esempio",
    role: "lead",
    from: "2011-01-10",
  },
  partnership_steps: { partnership: "patto-esempio", stage: "signed", date: "2011-01-10" },
  capacity_steps: {
    organisation: "comune-esempio",
    track: "plan",
    stage: "approved",
    date: "2011-05",
  },
  relations: {
    organisation: "comune-esempio",
    country: "AL",
    since: "1998",
    form: "gemellaggio",
  },
  indicators: {
    id: "piani",
    result: "R1",
    name: "Piani approvati",
    unit: "enti",
    type: "output",
    direction: "increase",
    baseline: 0,
    measure: "authorities:plan:approved",
    frequency_months: 6,
  },
  targets: { indicator: "piani", date: "2012-09-30", value: 4 },
  observations: { indicator: "piani", date: "2011-12-31", value: 2, recorded: "2012-01-15" },
  judgements: {
    indicator: "piani",
    date: "2012-01-31",
    status: "behind",
    reason: "Due piani attendono il voto del consiglio",
    author: "Cabina di regia",
  },
};

/** The example as its row begins: the mark stands before the first value. */
export function exampleMark(first: unknown): string {
  return `${EXAMPLE_MARK} ${String(first)}`;
}
