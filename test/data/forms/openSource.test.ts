import { describe, expect, it } from "vitest";
import { checkSource } from "../../../src/data/forms/checkSource";
import { openSource } from "../../../src/data/forms/openSource";
import { describeFault } from "../../../src/i18n/describeFault";
import { describeNote } from "../../../src/i18n/readingNotes";
import { textRow, workbookOf } from "../../fixtures/workbooks";
import { zipOf } from "../../fixtures/zips";

const encode = (text: string) => new TextEncoder().encode(text);

/** Opens files given as texts or bytes. */
async function open(files: Readonly<Record<string, string | Uint8Array>>) {
  const source = await openSource(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === "string" ? encode(content) : content,
    })),
  );
  const set = checkSource(source);
  return {
    source,
    set,
    records: Object.fromEntries(set.raw.map(({ name, records }) => [name, records])),
    said: set.faults.map((fault) => {
      const { place, reason } = describeFault(fault, "it");
      return `${place}: ${reason}`;
    }),
    notes: source.notes.map((note) => `${note.file}: ${describeNote(note, "it")}`),
  };
}

describe("a CSV file", () => {
  it.each([
    ["semicolons", "id;name;population;role\na;A, b;12,5;actor"],
    ["commas", 'id,name,population,role\na,"A, b",12.5,actor'],
    ["tabs", "id\tname\tpopulation\trole\na\tA, b\t12.5\tactor"],
    ["bars", "id|name|population|role\na|A, b|12.5|actor"],
    ["Excel's own first line", 'sep=,\nid,name,population,role\na,"A, b",12.5,actor'],
    ["Windows line ends and a mark", "\ufeffid;name;population;role\r\na;A, b;12,5;actor\r\n"],
  ])("is read with %s", async (_kind, text) => {
    const { records } = await open({ "organisations.csv": text });
    expect(records["organisations"]).toEqual([
      { id: "a", name: "A, b", population: 12.5, role: "actor" },
    ]);
  });

  it("says which delimiter and decimals it found", async () => {
    const { notes } = await open({ "organisations.csv": "id;name;lon\na;A;14,5\nb;B;1.234,5" });
    expect(notes).toEqual([
      "organisations.csv: Le colonne sono divise da punto e virgola.",
      "organisations.csv: I decimali sono scritti con la virgola (1.234,56), come mostrano i numeri del file.",
    ]);
  });

  it("takes a comma for decimals only where all the numbers of the file agree", async () => {
    const { records, said } = await open({
      "observations.csv": "indicator;date;value\na;2010;1,5\nb;2010;2.5",
    });
    expect(records["observations"]).toMatchObject([{ value: "1,5" }, { value: 2.5 }]);
    expect(said).toContain(
      'observations.csv, riga 2, colonna "value": Il valore «1,5» non è un numero.',
    );
  });

  it("reads 1.234 as the descriptor declares", async () => {
    const resource = { name: "targets", path: "t.csv" };
    const csv = "indicator;date;value\na;2010;1.234";
    const declared = (decimalChar: string) =>
      JSON.stringify({ resources: [{ ...resource, dialect: { delimiter: ";", decimalChar } }] });
    const italian = await open({ "datapackage.json": declared(","), "t.csv": csv });
    expect(italian.records["targets"]).toMatchObject([{ value: 1234 }]);
    const standard = await open({ "datapackage.json": declared("."), "t.csv": csv });
    expect(standard.records["targets"]).toMatchObject([{ value: 1.234 }]);
    const silent = await open({ "targets.csv": csv });
    expect(silent.said).toContain(
      'targets.csv, riga 2, colonna "value": «1.234» può essere un numero con tre decimali o uno con il punto delle migliaia: è letto come decimale.',
    );
  });

  it("names lines as an editor does, over quoted line breaks and blank lines", async () => {
    const { said } = await open({
      "themes.csv": 'id,name\na,"due\nrighe"\n\nb b,B\nc\nd,D\nd,D\n',
    });
    expect(said).toContain(
      'themes.csv, riga 5, colonna "id": «b b» non può essere un identificativo.',
    );
    expect(said).toContain(
      "themes.csv, riga 6: La riga ha 1 celle invece di 2: non si sa quale valore sia di quale colonna.",
    );
    expect(said).toContain(
      'themes.csv, riga 8, colonna "id": L’identificativo «d» è già usato nella riga 7.',
    );
  });

  it("counts the rows that are set aside among those left out", async () => {
    const { set } = await open({ "themes.csv": "id,name\na,A\nb\n" });
    expect(set.totals.find(({ table }) => table === "themes")).toEqual({
      table: "themes",
      read: 2,
      kept: 1,
      merged: 0,
      leftOut: 1,
    });
  });

  it("keeps columns of the same name or of none, and says so", async () => {
    const { said, records } = await open({ "themes.csv": "id,name,name,,\na,A,B,C,\n" });
    expect(records["themes"]).toEqual([{ id: "a", name: "A", "name (2)": "B", "column D": "C" }]);
    expect(said).toContain(
      'themes.csv, riga 1, colonna "name": Ci sono più colonne «name»: si usa la prima, questa è conservata come «name (2)».',
    );
    expect(said).toContain(
      'themes.csv, riga 2, colonna "column D": Ci sono valori in una colonna senza intestazione: è conservata come «column D».',
    );
  });

  it("keeps a column called __proto__", async () => {
    const { source } = await open({ "themes.csv": "id,name,__proto__\na,A,x\n" });
    expect(Object.entries(source.raw[0]?.records[0] ?? {})).toEqual([
      ["id", "a"],
      ["name", "A"],
      ["__proto__", "x"],
    ]);
  });

  it("reads dates, lists and flags as people write them", async () => {
    const { records } = await open({
      "partnerships.csv":
        "id;title;start;end;themes;illustrative\na;A;14/05/2010;5/2012;turismo | porti;Sì\nb;B;2010;;x;falso\n",
    });
    expect(records["partnerships"]).toEqual([
      {
        id: "a",
        title: "A",
        start: "2010-05-14",
        end: "2012-05",
        themes: ["turismo", "porti"],
        illustrative: true,
      },
      { id: "b", title: "B", start: "2010", themes: ["x"], illustrative: false },
    ]);
  });

  it("is read as windows-1252 where it is not UTF-8, and in UTF-16 by its mark", async () => {
    const latin = new Uint8Array([...encode("id,name\na,Citt"), 0xe0]);
    const { records, notes } = await open({ "themes.csv": latin });
    expect(records["themes"]).toEqual([{ id: "a", name: "Città" }]);
    expect(notes[0]).toContain("è letto come windows-1252");
    const wide = new Uint8Array(Buffer.from("\ufeffid;name\na;Città", "utf16le"));
    expect((await open({ "themes.csv": wide })).records["themes"]).toEqual([
      { id: "a", name: "Città" },
    ]);
  });

  it("passes over example rows and legends, and says so", async () => {
    const { records, notes } = await open({
      "themes.csv": "id,name\n#esempio x,X\na,A\n",
      "note.csv": "#legenda,b\nciao,x\n",
    });
    expect(records).toEqual({ themes: [{ id: "a", name: "A" }] });
    expect(notes).toContain("themes.csv: Righe di esempio non lette (themes: 1).");
    expect(notes).toContain("note.csv: La legenda non è letta.");
  });
});

describe("a workbook", () => {
  it("gives texts, numbers, flags and dates as they are shown, in both calendars", async () => {
    const strings = ["<t>id</t>", "<r><t>na</t></r><r><t>me</t></r><rPh><t>x</t></rPh>"];
    const rows =
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>joined</t></is></c><c r="D3" t="str"><v>left</v></c><c r="E3" t="str"><v>population</v></c><c r="F3" t="str"><v>illustrative</v></c></row>' +
      '<row r="5"><c r="A5"><v>62</v></c><c r="B5" t="str"><v>A_x000A_b &amp; c</v></c><c r="C5" s="1"><v>40312.75</v></c><c r="D5" s="2"><v>41030</v></c><c r="E5" s="3"><v>1.5E3</v></c><c r="F5" t="b"><v>1</v></c></row>';
    const sheet = { name: "organisations", rows };
    const of1900 = await open({ "a.xlsx": workbookOf([sheet], { strings }) });
    expect(of1900.records["organisations"]).toEqual([
      {
        id: "62",
        name: "A\nb & c",
        joined: "2010-05-14",
        left: "2012-05",
        population: 1500,
        illustrative: true,
      },
    ]);
    const of1904 = await open({ "a.xlsx": workbookOf([sheet], { strings, is1904: true }) });
    expect(of1904.records["organisations"]).toMatchObject([{ joined: "2014-05-15" }]);
    expect(of1904.notes).toContain(
      "a.xlsx: Le date sono contate dal 1904, come nei vecchi Excel per Mac.",
    );
  });

  it("names sheet and cell of what is wrong, and cells that hold an error", async () => {
    const rows =
      textRow(1, "id", "name", "lon") +
      textRow(2, "a a", "A", "dodici") +
      '<row r="3"><c r="A3" t="str"><v>b</v></c><c r="B3" t="e"><f>VLOOKUP(1)</f><v>#N/A</v></c><c r="C3"><f>1/3</f></c></row>';
    const { said, notes } = await open({
      "a.xlsx": workbookOf([{ name: "Organisations", rows }]),
    });
    expect(said).toContain(
      'a.xlsx, Organisations!A2, colonna "id": «a a» non può essere un identificativo.',
    );
    expect(said).toContain(
      'a.xlsx, Organisations!C2, colonna "lon": Il valore «dodici» non è un numero.',
    );
    expect(said).toContain(
      'a.xlsx, Organisations!B3, colonna "name": La cella contiene l’errore #N/A invece di un valore: è presa per vuota.',
    );
    expect(said).toContain(
      'a.xlsx, Organisations!C3, colonna "lon": La cella contiene una formula che non è mai stata calcolata: è presa per vuota.',
    );
    expect(notes).toContain(
      "a.xlsx: Ci sono formule (Organisations: 2): è letto il valore salvato, nulla è ricalcolato.",
    );
  });

  it("takes flags as LibreOffice writes them, which are no formulas to warn of", async () => {
    const flag = (at: string, formula: string) =>
      `<c r="${at}" t="b"><f aca="false">${formula}</f><v>1</v></c>`;
    const rows = (formula: string) =>
      textRow(1, "id", "name", "illustrative") +
      `<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="str"><v>A</v></c>${flag("C2", formula)}</row>`;
    const plain = await open({
      "a.xlsx": workbookOf([{ name: "themes", rows: rows("TRUE()") }]),
    });
    expect(plain.records["themes"]).toMatchObject([{ illustrative: true }]);
    expect(plain.notes.filter((note) => note.includes("formule"))).toEqual([]);
    const spread = await open({
      "a.xlsx": workbookOf([{ name: "themes", rows: rows("TRUE()").replace("</f>", "</f>\n  ") }]),
    });
    expect(spread.records["themes"]).toMatchObject([{ illustrative: true }]);
    expect(spread.notes.filter((note) => note.includes("formule"))).toEqual([]);
    const reckoned = await open({
      "a.xlsx": workbookOf([{ name: "themes", rows: rows("B2=1") }]),
    });
    expect(reckoned.notes.filter((note) => note.includes("formule"))).toHaveLength(1);
  });

  it("says what is hidden, empty or merged, and reads it", async () => {
    const { records, notes } = await open({
      "a.xlsx": workbookOf([
        {
          name: "themes",
          rows: textRow(1, "id", "name") + textRow(2, "a", "A"),
          after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
          state: "hidden",
        },
        { name: "Foglio2", rows: "" },
      ]),
    });
    expect(records).toEqual({ themes: [{ id: "a", name: "A" }] });
    expect(notes).toEqual([
      "a.xlsx: Il foglio «themes» è nascosto: è letto come gli altri.",
      "a.xlsx: Ci sono celle unite (themes!B2:B3; in tutto 1): il valore vale solo per la prima.",
      "a.xlsx: Il foglio «Foglio2» è vuoto.",
    ]);
  });

  it("is refused with a document type, which could unfold without end", async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbb">]>';
    const { said } = await open({ "a.xlsx": workbookOf([{ name: "themes", rows: bomb }]) });
    expect(said.join("\n")).toContain("Il foglio «themes» è danneggiato");
  });
});

describe("a source", () => {
  it("is read from an archive with one folder around it", async () => {
    const descriptor = JSON.stringify({
      name: "rete",
      version: "2",
      resources: [{ name: "themes", path: "t/temi.csv" }],
    });
    const { source, records, notes } = await open({
      "rete.zip": zipOf({
        "rete/datapackage.json": descriptor,
        "rete/t/temi.csv": "id,name\na,A\n",
        "rete/LEGGIMI.md": "ciao",
        "__MACOSX/rete/._x": "x",
      }),
    });
    expect(source.info).toEqual({ name: "rete", version: "2", created: null });
    expect(records).toEqual({ themes: [{ id: "a", name: "A" }] });
    expect(notes).toContain(
      "rete.zip/rete/LEGGIMI.md: Il descrittore non elenca questo file: non è letto.",
    );
    expect(notes).toContain("rete.zip/__MACOSX/rete/._x: File del sistema operativo: non è letto.");
  });

  it("is read by what files are, not by what they are called, and a note says so", async () => {
    const { records, notes } = await open({
      "themes.xlsx": "id,name\na,A\n",
      "regions.csv": '[{"id":"15","name":"B"}]',
      "countries.json": workbookOf([
        { name: "countries", rows: textRow(1, "id", "name") + textRow(2, "AL", "Albania") },
      ]),
    });
    expect(Object.keys(records)).toEqual(["themes", "regions", "countries"]);
    expect(notes.filter((note) => note.includes("dice un’altra cosa"))).toHaveLength(3);
  });

  it("keeps tables of other names, for a mapping to take", async () => {
    const { source } = await open({ "Elenco enti.csv": "Nome ente;Comune\nA;B\n" });
    expect(source.raw.map(({ name, columns }) => [name, columns])).toEqual([
      ["Elenco enti", ["Nome ente", "Comune"]],
    ]);
  });

  it("tells its progress in bytes and stops when it is told to", async () => {
    const files = ["themes.csv", "regions.csv"].map((path) => ({
      path,
      bytes: encode("id,name\na,A\n"),
    }));
    const told: [number, number, string][] = [];
    await openSource(files, { onProgress: (...step) => told.push(step) });
    expect(told).toEqual([
      [0, 24, "themes.csv"],
      [12, 24, "regions.csv"],
      [24, 24, ""],
    ]);
    const reason = new Error("annullato");
    await expect(openSource(files, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
