import { execFile } from "node:child_process";
import { readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runVerb } from "../../src/cli/runVerb";
import { isEditionFile } from "../../src/data/edition";
import { TABLE_NAMES } from "../../src/model/tables";
import { addRecords, buildFiles, buildTables, changeRecord } from "../fixtures/dataSet";
import { makeFolder, readFiles } from "../fixtures/folders";
import { mappingText } from "../../src/data/mapping/parseMapping";
import { surveyTables } from "../../src/data/mapping/surveyTables";
import { committedRoster, openText, WIDE_PROJECTS } from "../data/mapping/looseTables";

/** Runs a verb in this process. */
async function run(...args: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runVerb(args, {
    print: (text) => out.push(text),
    printError: (text) => errors.push(text),
  });
  return { code, out: out.join("\n"), errors: errors.join("\n") };
}

/** Runs the command as a person does, in a process of its own. */
function spawn(...args: readonly string[]): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "src/cli/data.ts", ...args];
    const child = execFile(process.execPath, command, (_error, out, errors) => {
      resolve({ code: child.exitCode ?? -1, out, errors });
    });
  });
}

const SLOW = 120_000;
const faulty = buildTables({
  organisations: changeRecord("organisations", 4, { joined: "2011-02-30" }),
});
const unreadable = buildTables({ project: [] });

describe("the command", () => {
  it(
    "leaves with 0 for a sound set, 1 for one with errors, 2 for none, without stack traces",
    async () => {
      const [sound, wrong, none] = await Promise.all([
        makeFolder(buildFiles()),
        makeFolder(buildFiles(faulty)),
        makeFolder(),
      ]);
      const outcomes = await Promise.all([
        spawn("check", sound),
        spawn("check", wrong),
        spawn("check", none),
        spawn("boh"),
        spawn("--help"),
      ]);
      expect(outcomes.map(({ code }) => code)).toEqual([0, 1, 2, 2, 0]);
      for (const { errors, out } of outcomes) expect(errors + out).not.toMatch(/^ +at /m);
      expect(outcomes[2]?.errors).toContain("non ci sono tabelle");
    },
    SLOW,
  );

  it("lists its verbs when asked, or when it does not know the one given", async () => {
    expect((await run("--help")).out).toMatch(
      /check PATH[^]*report PATH[^]*convert PATH OUT[^]*publish PATH OUT[^]*template OUT[^]*schema OUT[^]*generate OUT/,
    );
    const unknown = await run("traduci");
    expect(unknown.code).toBe(2);
    expect(unknown.errors).toContain("Verbo sconosciuto: «traduci».");
    expect(await run()).toMatchObject({ code: 2, out: "" });
    expect((await run("check", "--help")).out).toContain("check PATH [--json]");
  });

  it.each([
    ["check"],
    ["check", "a", "b"],
    ["check", "a", "--yaml"],
    ["publish", "a"],
    ["report", "a", "--as-of"],
    ["report", "a", "--as-of", "2011"],
  ])("answers %s %s %s with the usage of the verb", async (...args) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toContain(`${args[0]} PATH`);
  });
});

describe("check", () => {
  it("prints faults by table and the totals", async () => {
    const { code, out } = await run("check", await makeFolder(buildFiles(faulty)));
    expect(code).toBe(1);
    expect(out).toContain(
      'organisations\n  errore  organisations.json, riga 4, colonna "joined": «2011-02-30» non è una data del calendario.',
    );
    expect(out).toMatch(/organisations +6 +5 +0 +1\n/);
    expect(out).toContain("1 errore, 0 avvisi, 1 record escluso.");
  });

  it("gives machines faults with both messages, totals and the number left out", async () => {
    const { out } = await run("check", await makeFolder(buildFiles(faulty)), "--json");
    const outcome: unknown = JSON.parse(out);
    expect(outcome).toMatchObject({
      excluded: 1,
      faults: [
        {
          kind: "not-a-date",
          row: 4,
          it: { place: 'organisations.json, riga 4, colonna "joined"' },
          en: { reason: "“2011-02-30” is not a date of the calendar." },
        },
      ],
    });
  });

  it("reads loose tables without a descriptor", async () => {
    const files = buildFiles();
    files.delete("datapackage.json");
    expect((await run("check", await makeFolder(files))).code).toBe(0);
  });

  it("cannot show a set without a project, but says why", async () => {
    const { code, out } = await run("check", await makeFolder(buildFiles(unreadable)));
    expect(code).toBe(2);
    expect(out).toContain("Non c’è nessun progetto leggibile");
  });

  it("says which listed table is not there, and what is wrong with a descriptor", async () => {
    const files = buildFiles();
    files.delete("themes.json");
    const missing = await run("check", await makeFolder(files));
    expect(missing.code).toBe(1);
    expect(missing.out).toContain("themes.json: Il file non c’è nella cartella dei dati.");
    const wrong = await run("check", await makeFolder(new Map([["datapackage.json", "{"]])));
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.errors).toContain("datapackage.json: Il file è troncato");
  });
});

describe("publish", () => {
  it("writes a set that reads back the same, and again the same files", async () => {
    const [source, out] = [await makeFolder(buildFiles()), await makeFolder()];
    expect((await run("publish", source, out)).code).toBe(0);
    const first = await readFiles(out);
    // The tables, two catalogue cards, the descriptor, and its copy under the edition's name.
    expect([...first.keys()]).toHaveLength(TABLE_NAMES.length + 4);
    expect((await run("check", out)).code).toBe(0);
    expect((await run("report", out, "--json")).out).toBe(
      (await run("report", source, "--json")).out,
    );
    await run("publish", source, out);
    expect(await readFiles(out)).toEqual(first);
    const again = await makeFolder();
    await run("publish", out, again);
    expect([...(await readFiles(again)).keys()]).toEqual([...first.keys()]);
  });

  it("refuses a set with errors and leaves the folder as it was", async () => {
    const out = await makeFolder(new Map([["datapackage.json", "vecchio"]]));
    const { code, errors } = await run("publish", await makeFolder(buildFiles(faulty)), out);
    expect(code).toBe(1);
    expect(errors).toContain("non è stato pubblicato");
    expect(await readFiles(out)).toEqual(new Map([["datapackage.json", "vecchio"]]));
    expect((await run("publish", await makeFolder(buildFiles(unreadable)), out)).code).toBe(2);
  });

  it("refuses to publish a folder into itself", async () => {
    const source = await makeFolder(buildFiles());
    expect((await run("publish", source, `${source}/`)).code).toBe(2);
    expect([...(await readFiles(source)).keys()]).toContain("themes.json");
  });

  it("keeps the tables of the release before, removes those unused for 30 days, and touches nothing else", async () => {
    const out = await makeFolder(
      new Map([
        ["altro.json", "{}"],
        ["vecchia.0123456789ab.json", "[]"],
        ["recente.0123456789ab.json", "[]"],
      ]),
    );
    const longAgo = new Date(Date.now() - 31 * 24 * 3600 * 1000);
    await run("publish", await makeFolder(buildFiles()), out);
    const before = [...(await readFiles(out)).keys()];
    for (const name of before.filter((n) => n !== "recente.0123456789ab.json")) {
      await utimes(join(out, name), longAgo, longAgo);
    }
    const themes = addRecords("themes", { id: "nuovo", name: "Nuovo" });
    const { out: said } = await run(
      "publish",
      await makeFolder(buildFiles(buildTables({ themes }))),
      out,
    );
    expect(said).toContain("Tolti 1 file");
    const after = [...(await readFiles(out)).keys()];
    expect(before.filter((name) => !after.includes(name))).toEqual(["vecchia.0123456789ab.json"]);
    expect(after.filter((name) => name.startsWith("themes."))).toHaveLength(2);
  });

  it("keeps each edition's descriptor for links made with it, until its tables go", async () => {
    const out = await makeFolder();
    await run("publish", await makeFolder(buildFiles()), out);
    const editions = async () => [...(await readFiles(out)).keys()].filter(isEditionFile);
    const [first = ""] = await editions();
    expect((await readFiles(out)).get(first)).toBe((await readFiles(out)).get("datapackage.json"));
    const release = async (id: string, ...options: string[]) => {
      const themes = addRecords("themes", { id, name: id });
      const source = await makeFolder(buildFiles(buildTables({ themes })));
      await run("publish", source, out, ...options);
    };
    await release("nuovo");
    expect(await editions()).toHaveLength(2);
    const longAgo = new Date(Date.now() - 31 * 24 * 3600 * 1000);
    for (const [name] of await readFiles(out)) await utimes(join(out, name), longAgo, longAgo);
    await release("terzo", "--keep");
    expect(await editions()).toHaveLength(3);
    await release("quarto");
    expect(await editions()).not.toContain(first);
    expect(await editions()).toHaveLength(2);
  });

  it("is found out when a published table is altered afterwards", async () => {
    const out = await makeFolder();
    await run("publish", await makeFolder(buildFiles()), out);
    const name =
      [...(await readFiles(out)).keys()].find((file) => file.startsWith("themes.")) ?? "";
    const text = await readFile(join(out, name), "utf8");
    await writeFile(join(out, name), text.replace("Turismo", "Turisma"));
    expect((await run("check", out)).out).toContain("non è quello che il descrittore annuncia");
    await rm(join(out, name));
    expect((await run("check", out)).out).toContain("Il file non c’è");
  });

  it("says when the folder cannot be written", async () => {
    const source = await makeFolder(buildFiles());
    const { code, errors } = await run("publish", source, join(source, "themes.json", "sotto"));
    expect(code).toBe(2);
    expect(errors).toContain("Non si può scrivere");
  });
});

describe("report", () => {
  it("prints the main figures in Italian on the day asked for", async () => {
    const source = await makeFolder(buildFiles());
    const { code, out } = await run("report", source, "--as-of", "2011-12-31");
    expect(code).toBe(0);
    expect(out).toContain("Progetto di prova, al 31 dicembre 2011");
    expect(out).toMatch(/Enti territoriali +4\n/);
    expect(out).toMatch(/Giorni per rispondere +22 /);
  });

  it("gives machines every figure", async () => {
    const { out } = await run("report", await makeFolder(buildFiles()), "--json", "--active");
    expect(JSON.parse(out)).toMatchObject({
      asOf: "2012-06-30",
      counts: { authorities: 4, excluded: 0 },
    });
  });

  it("derives places from the seats beside the page", async () => {
    const organisations = changeRecord("organisations", 1, { lon: null, lat: null });
    const source = await makeFolder(buildFiles(buildTables({ organisations })));
    expect((await run("report", source)).code).toBe(0);
  });

  it("says why there is nothing to report", async () => {
    const { code, errors } = await run("report", await makeFolder(buildFiles(unreadable)));
    expect(code).toBe(2);
    expect(errors).toBe("Nei dati non c’è nessun progetto leggibile.");
  });
});

describe("convert", () => {
  it("takes a set from form to form and back without a change to the report", async () => {
    const source = await makeFolder(buildFiles());
    const out = await makeFolder();
    const expected = (await run("report", source, "--json")).out;
    let from = source;
    for (const to of ["a.xlsx", "b.csv", "c.zip", "d.json"]) {
      const path = join(out, to);
      expect(await run("convert", from, path, "--italian")).toMatchObject({ code: 0, errors: "" });
      expect((await run("report", path, "--json")).out).toBe(expected);
      from = path;
    }
    const csv = await readFile(join(out, "b.csv", "organisations.csv"), "utf8");
    expect(csv).toContain("benevento;Provincia di Benevento;");
    expect(csv).toContain(";14,78;41,13;");
  });

  it("keeps the errors of a set, shows them and leaves with 1", async () => {
    const out = join(await makeFolder(), "a.zip");
    const { code, errors } = await run("convert", await makeFolder(buildFiles(faulty)), out);
    expect(code).toBe(1);
    expect(errors).toContain("«2011-02-30» non è una data del calendario.");
    expect((await run("check", out)).out).toContain("«2011-02-30» non è una data del calendario.");
  });

  it("refuses forms that it does not know, and to write over what it reads", async () => {
    const source = await makeFolder(buildFiles());
    expect((await run("convert", source, "a.ods")).errors).toContain(
      "«a.ods» non finisce in .json, .csv, .xlsx o .zip.",
    );
    const zip = join(source, "a.zip");
    await run("convert", source, zip);
    expect((await run("convert", zip, zip)).code).toBe(2);
  });

  it("says what a single file is when it is no table", async () => {
    const folder = await makeFolder(new Map([["a.csv", "%PDF-1.7"]]));
    const { code, errors } = await run("check", join(folder, "a.csv"));
    expect(code).toBe(2);
    expect(errors).toContain("a.csv: Questo è un PDF");
  });
});

describe("tables under other names", () => {
  const saved = async () => {
    const folder = await makeFolder(new Map([["progetti.csv", WIDE_PROJECTS]]));
    const { raw } = await openText(WIDE_PROJECTS);
    const { proposal } = surveyTables(raw, committedRoster());
    const project = { title: "Reti di prova", start: "2010-05-14", end: "2012-09-30" };
    await writeFile(join(folder, "abbinamento.json"), mappingText({ ...proposal, project }));
    return {
      folder,
      table: join(folder, "progetti.csv"),
      mapping: join(folder, "abbinamento.json"),
    };
  };

  it("become a set by the mapping that the page saved, for every verb that reads", async () => {
    const { folder, table, mapping } = await saved();
    expect((await run("check", table)).code).toBe(2);
    const out = join(folder, "rete.zip");
    expect((await run("convert", table, out, "--mapping", mapping)).code).toBe(0);
    const { out: told } = await run("report", out, "--as-of", "2012-06-30");
    expect(told).toContain("Reti di prova, al 30 giugno 2012");
    const options = ["--as-of", "2012-06-30", "--mapping", mapping];
    expect((await run("report", table, ...options)).out).toBe(told);
    const checked = await run("check", table, "--mapping", mapping);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.out).toMatch(/partnerships +6 +6 +0 +0\n/);
    const published = await makeFolder();
    expect((await run("publish", table, published, "--mapping", mapping)).code).toBe(0);
    expect((await run("report", published, "--as-of", "2012-06-30")).out).toBe(told);
  });

  it("are known by their headers where next month's file has another name", async () => {
    const { folder, mapping } = await saved();
    const next = join(folder, "progetti-maggio.csv");
    await writeFile(next, WIDE_PROJECTS);
    expect((await run("check", next, "--mapping", mapping)).code).toBe(0);
  });

  it("are refused with a mapping that is none, is not there, or is of other tables", async () => {
    const { folder, table, mapping } = await saved();
    const other = join(folder, "altra.csv");
    await writeFile(other, "a;b\n1;2\n");
    for (const [path, options, said] of [
      [table, table, "non è un abbinamento salvato dalla pagina"],
      [table, join(folder, "niente.json"), "non c'è o non si può leggere"],
      [other, mapping, "non riguarda nessuna delle tabelle lette («altra»)"],
    ] as const) {
      const { code, errors } = await run("check", path, "--mapping", options);
      expect(code).toBe(2);
      expect(errors).toContain(said);
    }
  });
});

describe("template", () => {
  it("writes a workbook whose examples and legend no reader takes for data", async () => {
    const out = join(await makeFolder(), "modello.xlsx");
    expect((await run("template", out)).code).toBe(0);
    const { code, out: said } = await run("check", out);
    expect(code).toBe(2);
    expect(said).toContain("modello.xlsx: La legenda («legenda») non è letta.");
    expect(said).toContain("Righe di esempio non lette (organisations: 1).");
    expect(said).toContain("2 errori, 0 avvisi, 0 record esclusi.");
    expect((await run("template", "modello.csv")).code).toBe(2);
  });
});

describe("schema", () => {
  it("writes the Table Schema of every table, as publish does beside the data", async () => {
    const [alone, published] = [await makeFolder(), await makeFolder()];
    await run("schema", alone);
    await run("publish", await makeFolder(buildFiles()), published);
    const schemas = await readFiles(join(alone, "schema"));
    expect([...schemas.keys()]).toEqual(TABLE_NAMES.map((name) => `${name}.json`).toSorted());
    expect(await readFiles(join(published, "schema"))).toEqual(schemas);
    const descriptor = await readFile(join(published, "datapackage.json"), "utf8");
    expect(descriptor).toContain('"schema": "schema/members.json"');
  });
});

describe("generate", () => {
  it("writes a set that the check finds sound", async () => {
    const out = await makeFolder();
    const sizes = [
      "--authorities",
      "12",
      "--actors",
      "10",
      "--partners",
      "6",
      "--partnerships",
      "9",
    ];
    expect((await run("generate", out, ...sizes, "--seed", "7")).code).toBe(0);
    expect((await run("check", out)).code).toBe(0);
  });
});
