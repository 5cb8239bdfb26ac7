/** Tables as offices keep them. All are made up: no such project, agreement or partnership exists. */
import { readFileSync } from "node:fs";
import { openSource } from "../../../src/data/forms/openSource";
import type { OpenedSource } from "../../../src/data/forms/openSource";
import { ROSTER_FILES, rosterFile } from "../../../src/data/mapping/loadRoster";
import { readRoster, type Roster } from "../../../src/data/mapping/roster";
import { surveyTables } from "../../../src/data/mapping/surveyTables";
import { rawTable } from "../../../src/model/rawTable";

/** The committed roster, as the command line would read it. */
export function committedRoster(): Roster {
  return (kept ??= readCommittedRoster());
}

let kept: Roster | undefined;

function readCommittedRoster(): Roster {
  const [seats, provinces, regions] = ROSTER_FILES.map((file) =>
    rosterFile(readFileSync(`public/${file}`)),
  );
  const roster = readRoster(seats, provinces, regions);
  if (!roster) throw new Error("The roster cannot be read");
  return roster;
}

/** Six invented projects, one a row: a lead, partners parted by semicolons, dates day first. */
export const WIDE_PROJECTS = `Titolo del progetto;Capofila;Partner;Paesi coinvolti;Data di inizio;Data fine;Stato;Referente
Porti aperti;Provincia di Brindisi;"Comune di Lecce; Comune di Bari";Albania, Montenegro;14/05/2010;30/09/2012;firmato;R. Prova
Artigianato in rete;Comune di Lecce;"Provincia di Lecce; Università del Salento";Albania;01/03/2011;;in corso;
Olio e vino;Prov. di Benevento;"Provincia di Messina; Comune di Sant’Angelo a Cupolo";Tunisia;2011;2012;bozza;
Scuole gemelle;Comune di Cosenza;Comune di Reggio Calabria;Marocco;10.01.2012;;approvato;
Acque comuni;Comune di S. Giorgio del Sannio;COMUNE DI BENEVENTO;;15/02/2012;;firmato;
Città del mare;Provincia di Salerno;"Comune di Mazara del Vallo; Provincia di Cosenza; Comune di Bari";Tunisia, Egitto;28/06/2012;;proposto;Da definire
`;

export function openText(text: string, path = "progetti.csv"): Promise<OpenedSource> {
  return openSource([{ path, bytes: new TextEncoder().encode(text) }]);
}

/** A pair a row, with the region of each; names as people type them. Invented. */
export const PAIRS = `Ente A;Regione A;Ente B;Regione B;Data firma
Comune di Bari;Puglia;Comune di Reggio di Calabria;Calabria;2011-05-01
Nardò;Puglia;Comune di Nardo';Puglia;2011
Provincia di Messina;Sicilia;Università di Catania;Sicilia;05/2012
`;

/** A body of an agreement a row. Invented. */
export const MEMBERSHIPS = `Accordo;Ente;Prov.;Ruolo;Dal
Patto dell'olio;Comune di Bitonto;BA;capofila;2010
Patto dell'olio;Comune di Andria;BT;partner;2011
Rete dei porti;Comune di Brindisi;BR;capofila;2010-06
Rete dei porti;Comune di Bitonto;BA;osservatore;2010-07
`;

/** A list of bodies under office headers: codes without their leading zero, a provincia by name. Invented selection. */
export const BODIES = `Denominazione;Cod. ISTAT;Regione;Provincia;Tipologia ente
Comune di Lecce;75035;Puglia;LE;Comune
Provincia di Lecce;75;Puglia;Lecce;Provincia
Camera di commercio di Cosenza;;Calabria;CS;Camera di commercio
`;

/** English headers. Invented. */
export const ENGLISH = `Project title,Lead partner,Partners,Start date,End date,Countries
Open ports,Provincia di Brindisi,Comune di Lecce; Comune di Bari,2010-05-14,2012-09-30,Albania; Egypt
Twin schools,Comune di Cosenza,Comune di Catania,2012-01-10,,Morocco
`;

/** What is proposed for a table of these headers and rows, both parted by semicolons. */
export function propose(headers: string, rows: readonly string[], name = "tabella") {
  const columns = headers.split(";");
  const records = rows.map((row) =>
    Object.fromEntries(row.split(";").map((cell, index) => [columns[index], cell])),
  );
  const { proposal } = surveyTables([{ ...rawTable(name, records), columns }], committedRoster());
  const [table] = proposal.tables;
  return {
    use: table?.table ?? table?.shape,
    to: table?.columns.map(
      (column) => column.to?.replace(/^(organisations|partnerships)\./, "") ?? null,
    ),
    slots: table?.columns.map(({ slot }) => slot),
  };
}
