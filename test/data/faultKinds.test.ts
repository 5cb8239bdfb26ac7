import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/i18n/describeFault";
import { FAULT_KINDS, type Fault, type FaultKind } from "../../src/model/fault";
import { checkTables } from "../../src/data/checkTables";
import { checkSource } from "../../src/data/forms/checkSource";
import { openSource } from "../../src/data/forms/openSource";
import { loadEnvironment } from "../../src/data/loadEnvironment";
import { loadSeats } from "../../src/data/loadSeats";
import { applyMapping } from "../../src/data/mapping/applyMapping";
import { surveyTables } from "../../src/data/mapping/surveyTables";
import { readDescriptor } from "../../src/data/descriptor";
import { readTable } from "../../src/data/readTable";
import { addRecords, buildTables, changeRecord, checkRawTables } from "../fixtures/dataSet";
import { workbookOf } from "../fixtures/workbooks";

/** A way to make the fault, and what is said of it in Italian. */
interface Case {
  readonly kind: FaultKind;
  readonly faults: () => readonly Fault[];
  readonly severity: Fault["severity"];
  readonly said: string;
}

const set = (overrides: Readonly<Record<string, readonly unknown[]>>) => () =>
  checkRawTables(buildTables(overrides)).faults;
const changed = (
  table: Parameters<typeof changeRecord>[0],
  row: number,
  changes: Record<string, unknown>,
) => set({ [table]: changeRecord(table, row, changes) });
const added = (table: Parameters<typeof addRecords>[0], record: unknown) =>
  set({ [table]: addRecords(table, record) });
const file = (text: string) => () =>
  readTable({ name: "themes", file: "themes.json", bytes: new TextEncoder().encode(text) }).faults;
const descriptor = (value: unknown) => () =>
  readDescriptor(new TextEncoder().encode(JSON.stringify(value))).faults;

const CASES: readonly Case[] = [
  {
    kind: "missing-value",
    faults: changed("themes", 1, { name: " ", name_en: undefined }),
    severity: "error",
    said: 'themes.json, riga 1, colonna "name": Il valore obbligatorio manca.',
  },
  {
    kind: "missing-value",
    faults: changed("organisations", 3, { lat: undefined }),
    severity: "warning",
    said: 'organisations.json, riga 3, colonna "lat": Manca una delle due coordinate: il luogo non è usato.',
  },
  {
    kind: "missing-value",
    faults: changed("project", 1, { subtitle_en: "Only English" }),
    severity: "warning",
    said: 'project.json, riga 1, colonna "subtitle": Manca il testo italiano: al suo posto si mostra quello inglese.',
  },
  {
    kind: "wrong-type",
    faults: changed("organisations", 1, { population: "12" }),
    severity: "error",
    said: 'organisations.json, riga 1, colonna "population": Il valore «12» non è un numero, scritto senza virgolette.',
  },
  {
    kind: "not-a-number",
    faults: changed("observations", 1, { value: Number.POSITIVE_INFINITY }),
    severity: "error",
    said: 'observations.json, riga 1, colonna "value": Il numero è troppo grande per essere letto.',
  },
  {
    kind: "not-a-date",
    faults: changed("partnerships", 2, { start: "2011-02-30" }),
    severity: "error",
    said: 'partnerships.json, riga 2, colonna "start": «2011-02-30» non è una data del calendario.',
  },
  {
    kind: "not-a-flag",
    faults: changed("themes", 1, { illustrative: "sì" }),
    severity: "error",
    said: 'themes.json, riga 1, colonna "illustrative": «sì» non è né vero né falso.',
  },
  {
    kind: "not-an-id",
    faults: changed("themes", 2, { id: "i porti" }),
    severity: "error",
    said: 'themes.json, riga 2, colonna "id": «i porti» non può essere un identificativo.',
  },
  {
    kind: "not-an-id",
    faults: changed("themes", 2, { id: ".." }),
    severity: "error",
    said: 'themes.json, riga 2, colonna "id": «..» non può essere un identificativo.',
  },
  {
    kind: "not-in-list",
    faults: changed("organisations", 6, { role: "amico" }),
    severity: "error",
    said: 'organisations.json, riga 6, colonna "role": «amico» non è tra i valori ammessi.',
  },
  {
    kind: "not-a-measure",
    faults: changed("indicators", 1, { measure: "authorities:plan:revoked" }),
    severity: "error",
    said: 'indicators.json, riga 1, colonna "measure": «authorities:plan:revoked» non è una misura conosciuta.',
  },
  {
    kind: "unsafe-text",
    faults: changed("themes", 1, { name: "Turi\u200Bsmo" }),
    severity: "warning",
    said: 'themes.json, riga 1, colonna "name": Il testo «Turi\\u{200B}smo» contiene caratteri invisibili o di controllo, che sono stati tolti.',
  },
  {
    kind: "mixed-scripts",
    faults: changed("themes", 1, { name: "Turi\u0455mo" }),
    severity: "warning",
    said: 'themes.json, riga 1, colonna "name": La parola «Turi\u0455mo» mescola lettere di alfabeti diversi che si somigliano: a vederla pare un’altra.',
  },
  {
    kind: "unsafe-link",
    faults: changed("partnerships", 1, { url: "javascript:alert(1)" }),
    severity: "warning",
    said: 'partnerships.json, riga 1, colonna "url": «javascript:alert(1)» non è un collegamento http, https o mailto: non è usato.',
  },
  {
    kind: "out-of-range",
    faults: changed("organisations", 1, { lat: 141.13 }),
    severity: "error",
    said: 'organisations.json, riga 1, colonna "lat": Il valore 141.13 è fuori dai limiti: deve essere almeno -90 e al massimo 90.',
  },
  {
    kind: "duplicate-id",
    faults: added("themes", { id: "turismo", name: "Altro turismo" }),
    severity: "error",
    said: `themes.json, riga 3, colonna "id": L’identificativo «turismo» è già usato nella riga 1.`,
  },
  {
    kind: "not-a-record",
    faults: added("themes", "porti"),
    severity: "error",
    said: "themes.json, riga 3: La riga non contiene un record, cioè un oggetto con i nomi delle colonne.",
  },
  {
    kind: "unknown-reference",
    faults: changed("members", 1, { organisation: "nessuno" }),
    severity: "error",
    said: 'members.json, riga 1, colonna "organisation": Nella tabella organisations non c’è «nessuno».',
  },
  {
    kind: "unknown-reference",
    faults: set({
      organisations: changeRecord("organisations", 4, { joined: "mai" }),
      members: addRecords("members", { partnership: "sannio", organisation: "brindisi" }),
    }),
    severity: "error",
    said: 'members.json, riga 8, colonna "organisation": «brindisi» c’è nella tabella organisations, ma la sua riga è stata esclusa per un errore.',
  },
  {
    kind: "unknown-reference",
    faults: changed("organisations", 3, { region: "99" }),
    severity: "warning",
    said: 'organisations.json, riga 3, colonna "region": Nella tabella regions non c’è «99».',
  },
  {
    kind: "wrong-role",
    faults: changed("organisations", 5, { serves: "durres" }),
    severity: "warning",
    said: 'organisations.json, riga 5, colonna "serves": Qui serve un ente territoriale (authority), ma «durres» ha il ruolo «partner».',
  },
  {
    kind: "wrong-role",
    faults: changed("capacity_steps", 1, { organisation: "unisannio" }),
    severity: "warning",
    said: 'capacity_steps.json, riga 1, colonna "organisation": Qui serve un ente territoriale (authority), ma «unisannio» ha il ruolo «actor».',
  },
  {
    kind: "duplicate-member",
    faults: added("members", { partnership: "sannio", organisation: "benevento" }),
    severity: "warning",
    said: 'members.json, riga 8, colonna "organisation": «benevento» è già tra le parti dello stesso accordo (riga 4): conta una volta sola.',
  },
  {
    kind: "end-before-start",
    faults: changed("partnerships", 1, { end: "2010" }),
    severity: "error",
    said: 'partnerships.json, riga 1, colonna "end": La fine (2010) viene prima dell’inizio (2011-01-10).',
  },
  {
    kind: "steps-out-of-order",
    faults: changed("partnership_steps", 2, { date: "2012-02" }),
    severity: "warning",
    said: 'partnership_steps.json, riga 2, colonna "date": La tappa «drafted» (2012-02) è datata dopo la tappa «signed» (2011-01-10), che dovrebbe seguirla.',
  },
  {
    kind: "undated-step",
    faults: changed("capacity_steps", 3, { date: null }),
    severity: "warning",
    said: 'capacity_steps.json, riga 3, colonna "date": La tappa non ha data: è elencata, ma non conta in nessun totale.',
  },
  {
    kind: "place-outside-region",
    faults: changed("organisations", 2, { lon: 40.68, lat: 14.77 }),
    severity: "warning",
    said: 'organisations.json, riga 2, colonna "lon": Il punto 40.68, 14.77 è lontano dagli altri enti della stessa regione («15»).',
  },
  {
    kind: "place-outside-region",
    faults: changed("organisations", 2, { lon: 0, lat: 0 }),
    severity: "warning",
    said: 'organisations.json, riga 2, colonna "lon": Le coordinate 0, 0 non sono un luogo: non sono usate.',
  },
  {
    kind: "target-before-baseline",
    faults: changed("targets", 4, { date: "2009" }),
    severity: "warning",
    said: 'targets.json, riga 4, colonna "date": La data del valore atteso (2009) viene prima di quella del valore di partenza (2010-06-30).',
  },
  {
    kind: "indicator-without-target",
    faults: set({ targets: [] }),
    severity: "warning",
    said: "indicators.json, riga 1: L’indicatore «piani» non ha valori attesi: l’avanzamento non si calcola.",
  },
  {
    kind: "partnership-without-members",
    faults: added("partnerships", { id: "vuoto", title: "Vuoto" }),
    severity: "warning",
    said: "partnerships.json, riga 4: L’accordo «vuoto» non ha parti.",
  },
  {
    kind: "member-before-partnership",
    faults: changed("members", 3, { from: "2010-12-31" }),
    severity: "warning",
    said: 'members.json, riga 3, colonna "from": L’ente risulta entrato (2010-12-31) prima dell’inizio dell’accordo (2011-01-10).',
  },
  {
    kind: "possible-duplicate",
    faults: added("organisations", {
      id: "lecce-bis",
      name: "COMUNE  DI LÈCCE",
      role: "authority",
      region: "16",
    }),
    severity: "warning",
    said: 'organisations.json, riga 7, colonna "name": «COMUNE  DI LÈCCE» ha lo stesso nome e la stessa regione (o Paese) di «lecce»: forse è lo stesso ente.',
  },
  {
    kind: "authority-without-region",
    faults: changed("organisations", 4, { region: null }),
    severity: "warning",
    said: 'organisations.json, riga 4, colonna "region": L’ente territoriale non ha una regione: sta in un gruppo a parte.',
  },
  {
    kind: "unknown-country",
    faults: changed("relations", 1, { country: "EG" }),
    severity: "warning",
    said: 'relations.json, riga 1, colonna "country": Il Paese «EG» non ha una riga valida nella tabella countries: conta, ma non ha nome.',
  },
  {
    kind: "unknown-country",
    faults: added("countries", { id: "Egitto", name: "Egitto" }),
    severity: "warning",
    said: 'countries.json, riga 4, colonna "id": «Egitto» non è un codice ISO di due lettere: il Paese conta, ma non è sulla carta.',
  },
  {
    kind: "unknown-table",
    faults: set({ verbali: [{ id: "v1" }] }),
    severity: "warning",
    said: "verbali.json: La tabella non fa parte del formato: è conservata, ma non è usata.",
  },
  {
    kind: "unknown-column",
    faults: changed("themes", 1, { colore: "blu" }),
    severity: "warning",
    said: 'themes.json, colonna "colore": La colonna non fa parte del formato: è conservata, ma non è usata.',
  },
  {
    kind: "missing-column",
    faults: set({ objectives: [{ id: "O1" }, { id: "O2" }] }),
    severity: "error",
    said: 'objectives.json, colonna "text": Nessuna riga ha questa colonna obbligatoria: sono tutte escluse.',
  },
  {
    kind: "no-project",
    faults: set({ project: [] }),
    severity: "error",
    said: "project.json: Non c’è nessun progetto leggibile: senza, l’insieme di dati non si può mostrare.",
  },
  {
    kind: "several-projects",
    faults: added("project", { id: "p2", title: "Altro", start: "2010", end: "2011" }),
    severity: "error",
    said: "project.json, riga 2: C’è più di un progetto: si usa il primo («progetto»), «p2» è escluso.",
  },
  {
    kind: "no-organisations",
    faults: set({ organisations: [] }),
    severity: "error",
    said: "organisations.json: Non c’è nessun ente leggibile: senza, l’insieme di dati non si può mostrare.",
  },
  {
    kind: "duplicate-key",
    faults: () => {
      const bytes = new TextEncoder().encode('[{"id":"a","name":"A","name":"B"}]');
      const { table } = readTable({ name: "themes", file: "themes.json", bytes });
      return table ? checkTables([table]).faults : [];
    },
    severity: "error",
    said: 'themes.json, riga 1, colonna "name": Il campo «name» compare due volte nella stessa riga: non si può sapere quale valga.',
  },
  {
    kind: "table-unreadable",
    faults: file('[{"id": x}]'),
    severity: "error",
    said: "themes.json: Il file non è JSON valido: errore alla linea 1, carattere 9.",
  },
  {
    kind: "table-unreadable",
    faults: file('[{"id": "x"'),
    severity: "error",
    said: "themes.json: Il file è troncato: finisce alla linea 1, carattere 12, prima della chiusura.",
  },
  {
    kind: "too-many-rows",
    faults: file(`[${"0,".repeat(1_000_000)}0]`),
    severity: "error",
    said: "themes.json: La tabella ha più di 1.000.000 righe, il limite.",
  },
  {
    kind: "too-many-columns",
    faults: file(`[{${Array.from({ length: 1001 }, (_, n) => `"c${n}":0`).join()}}]`),
    severity: "error",
    said: "themes.json: La tabella ha più di 1.000 colonne, il limite.",
  },
  {
    kind: "no-resources",
    faults: descriptor({ name: "vuoto", resources: [] }),
    severity: "error",
    said: "datapackage.json: Il descrittore non elenca nessuna tabella.",
  },
  {
    kind: "bad-resource",
    faults: descriptor({ resources: [{ name: "themes", path: "../themes.json" }] }),
    severity: "error",
    said: 'datapackage.json, risorsa 1, colonna "path": Il percorso «../themes.json» non porta a un file dentro la cartella dei dati.',
  },
  {
    kind: "bad-notice",
    faults: descriptor({
      notices: { feedback_url: "urp@ente.example" },
      resources: [{ name: "themes", path: "themes.json" }],
    }),
    severity: "warning",
    said: 'datapackage.json, voce "notices.feedback_url": «urp@ente.example» non è un collegamento http, https o mailto: l’avviso non è mostrato.',
  },
  {
    kind: "schema-contradiction",
    faults: descriptor({
      resources: [
        {
          name: "targets",
          path: "t.json",
          schema: { fields: [{ name: "value", type: "string" }] },
        },
      ],
    }),
    severity: "warning",
    said: 't.json, colonna "value": Lo schema dichiara il tipo «string», ma nel formato la colonna è «number»: si segue il formato.',
  },
];

/** Faults of files of other forms, of tables under other names, and of what lies beside the page. */
const FILE_CASES: readonly FileCase[] = [
  {
    kind: "ragged-row",
    faults: () => opened("themes.csv", "id,name\nporti,Porti,di troppo\n"),
    said: "themes.csv, riga 2: La riga ha 3 celle invece di 2: non si sa quale valore sia di quale colonna.",
  },
  {
    kind: "error-cell",
    faults: () => {
      const cell = (at: string, text: string) =>
        `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
      const headings = `<row r="1">${cell("A1", "id")}${cell("B1", "name")}</row>`;
      const rows = `${headings}<row r="2">${cell("A2", "porti")}<c r="B2" t="e"><v>#N/A</v></c></row>`;
      return opened("rete.xlsx", workbookOf([{ name: "themes", rows }]));
    },
    said: 'rete.xlsx, themes!B2, colonna "name": La cella contiene l’errore #N/A invece di un valore: è presa per vuota.',
  },
  {
    kind: "unclear-number",
    faults: () =>
      opened("organisations.csv", "id;name;role;population\nlecce;Lecce;authority;95.269\n"),
    said: 'organisations.csv, riga 2, colonna "population": «95.269» può essere un numero con tre decimali o uno con il punto delle migliaia: è letto come decimale.',
  },
  {
    kind: "file-unreadable",
    faults: () => opened("themes.csv", "%PDF-1.7"),
    said: "themes.csv: Questo è un PDF: le sue tabelle non si possono leggere.",
  },
  {
    kind: "duplicate-column",
    faults: () => opened("themes.csv", "id,name,name\nporti,Porti,P\n"),
    said: 'themes.csv, riga 1, colonna "name": Ci sono più colonne «name»: si usa la prima, questa è conservata come «name (2)».',
  },
  {
    kind: "column-without-name",
    faults: () => opened("themes.csv", "id,name,\nporti,Porti,P\n"),
    said: 'themes.csv, riga 2, colonna "column C": Ci sono valori in una colonna senza intestazione: è conservata come «column C».',
  },
  {
    kind: "doubtful-body",
    faults: () =>
      mapped("Accordo;Capofila;Partner\nPatto;Università di Prova;Universita di Provva\n"),
    said: 'progetti.csv, riga 2, colonna "Partner": «Universita di Provva» potrebbe essere Università di Prova: per ora è un ente a sé.',
  },
  {
    kind: "conflicting-value",
    faults: () =>
      mapped(
        "Accordo;Ente;Ruolo;Data firma\nPatto;Ente A;capofila;2011\nPatto;Ente B;partner;2012\n",
      ),
    said: 'progetti.csv, riga 3, colonna "Data firma": Qui si legge «2012», ma un’altra riga dice «2011»: vale l’altra.',
  },
  {
    kind: "unused-value",
    faults: () =>
      mapped("Accordo;Ente;Ruolo;Data firma\nPatto;Ente A;capofila;2011\nPatto;Ente B;boh;2011\n"),
    said: 'progetti.csv, riga 3, colonna "Ruolo": «boh» non è tra le parole conosciute: il valore non è usato.',
  },
  {
    kind: "seats-unavailable",
    faults: async () => {
      const fetch = () => Promise.reject(new TypeError("no line"));
      const given = { baseUrl: "http://localhost/", fetch, isOnline: () => false, retries: 0 };
      return (await loadSeats(loadEnvironment(given), undefined)).faults;
    },
    said: "geo/seats.json: Le sedi dei comuni non si possono leggere: gli enti senza coordinate restano fuori carta.",
  },
];

interface FileCase {
  readonly kind: FaultKind;
  readonly faults: () => Promise<readonly Fault[]>;
  readonly said: string;
}

async function opened(path: string, content: string | Uint8Array): Promise<readonly Fault[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return checkSource(await openSource([{ path, bytes }])).faults;
}

async function mapped(text: string): Promise<readonly Fault[]> {
  const bytes = new TextEncoder().encode(text);
  const { raw } = await openSource([{ path: "progetti.csv", bytes }]);
  return applyMapping(raw, surveyTables(raw, null).proposal, null).faults;
}

function sentences(faults: readonly Fault[], kind: FaultKind): readonly string[] {
  return faults
    .filter((fault) => fault.kind === kind)
    .map((fault) => {
      const { place, reason } = describeFault(fault, "it");
      return `${place}: ${reason}`;
    });
}

describe("each kind of fault", () => {
  it.each(CASES)("$kind ($severity) says in Italian: $said", ({ kind, faults, severity, said }) => {
    const found = faults().filter((fault) => fault.severity === severity);
    expect(sentences(found, kind)).toContain(said);
  });

  it.each(FILE_CASES)("$kind says in Italian: $said", async ({ kind, faults, said }) => {
    expect(sentences(await faults(), kind)).toContain(said);
  });

  it("has a case here", () => {
    const covered = new Set([...CASES, ...FILE_CASES].map(({ kind }) => kind));
    expect(FAULT_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
  });
});
