import { describe, expect, it } from "vitest";
import { LoadError } from "../../../src/data/loadError";
import type { Mapping } from "../../../src/data/mapping/mapping";
import { isMissingPart } from "../../../src/data/missingPart";
import type { Answer, OpenedFile, OpeningProgress } from "../../../src/data/opening/messages";
import { OpeningSession } from "../../../src/data/opening/openingSession";
import {
  addRecords,
  buildFiles,
  buildProgrammeFrom,
  buildTables,
  checkRawTables,
  type RawTables,
} from "../../fixtures/dataSet";
import { DeskWorker } from "../../fixtures/deskWorker";
import { plainProgramme } from "../../fixtures/plainProgramme";

const REST = { mapping: null, canMap: true, baseUrl: "https://rete.example/" };

function filesOf(tables: RawTables = buildTables()): readonly OpenedFile[] {
  return [...buildFiles(tables)].map(([path, text]) => ({ path, file: new Blob([text]) }));
}

async function open(files: readonly OpenedFile[], canMap = true) {
  const session = new OpeningSession(new DeskWorker());
  return session.open({ files, ...REST, canMap }).finally(() => session.end());
}

async function failureOf(work: Promise<unknown>): Promise<LoadError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new Error(`Not a LoadError: ${String(error)}`);
  return error;
}

describe("opening files", () => {
  it("gives the programme, the totals and the faults that the same tables give anywhere", async () => {
    const tables = buildTables({
      members: addRecords("members", { partnership: "sannio", organisation: "nessuno" }),
      verbali: [{ id: 1 }, { id: 2 }],
    });
    const outcome = await open(filesOf(tables));
    if (!("set" in outcome)) throw new Error("A mapping was asked for");
    const checked = checkRawTables(tables);
    expect(plainProgramme(outcome.set.programme)).toEqual(buildProgrammeFrom(tables));
    expect(outcome.set.faults).toEqual(checked.faults);
    expect(outcome.set.totals).toEqual(checked.totals);
    expect(outcome.set.unused).toEqual({
      tables: [{ name: "verbali", records: { length: 2 } }],
      columns: [],
    });
  });

  it("tells how far it has come, forward only, to the end of each phase", async () => {
    const told: OpeningProgress[] = [];
    const session = new OpeningSession(new DeskWorker(), {
      onProgress: (progress) => told.push(progress),
    });
    await session.open({ files: filesOf(), ...REST });
    const phases = told.map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual(["files", "checking", "handing"]);
    for (const phase of new Set(phases)) {
      const steps = told.filter((progress) => progress.phase === phase);
      expect(steps.map(({ done }) => done)).toEqual(
        steps.map(({ done }) => done).toSorted((a, b) => a - b),
      );
      expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
    }
  });

  it("is refused where there is nothing to show, with every fault found on the way", async () => {
    const error = await failureOf(open(filesOf(buildTables({ organisations: [] })), false));
    expect(error.kind).toBe("no-organisations");
    expect(error.faults.map(({ kind }) => kind)).toContain("no-organisations");
  });

  it("is refused, not broken, by what is no data set at all", async () => {
    for (const files of [
      [],
      [{ path: "foto.png", file: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]) }],
      [{ path: "datapackage.json", file: new Blob(["{{{"]) }],
    ]) {
      expect((await failureOf(open(files))).faults.length).toBeGreaterThan(0);
    }
  });

  it("names a file that has gone since it was chosen, and one that is too large", async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };
    const huge = { size: 65 * 2 ** 20, arrayBuffer: () => Promise.reject(new Error("not read")) };
    const outcome = await open([
      ...filesOf(),
      { path: "themes.csv", file: gone as unknown as Blob },
      { path: "altro/verbali.csv", file: huge as unknown as Blob },
    ]);
    if (!("set" in outcome)) throw new Error("A mapping was asked for");
    const told = outcome.set.faults.map(({ table, file, detail }) => [table, file, detail]);
    expect(told).toContainEqual(["themes", "themes.csv", "missing"]);
    expect(told).toContainEqual(["verbali", "altro/verbali.csv", "too-large:64"]);
  });

  it("ends the worker and rejects with the reason when it is aborted", async () => {
    const worker = new DeskWorker();
    const control = new AbortController();
    const session = new OpeningSession(worker, { signal: control.signal });
    const reading = session.open({ files: filesOf(), ...REST });
    control.abort("enough");
    await expect(reading).rejects.toBe("enough");
    expect(worker.isEnded).toBe(true);
    await expect(session.read(null)).rejects.toBe("enough");
  });

  it("rejects in words when the worker breaks down", async () => {
    const worker = new DeskWorker();
    const session = new OpeningSession(worker);
    const broken = { path: "a.csv", file: null as unknown as Blob };
    const error = await failureOf(session.open({ files: [broken], ...REST }));
    expect(error.kind).toBe("reader-stopped");
  });

  it("rejects with a missing part when there is no worker to be had, or not all of it", async () => {
    for (const words of [{}, { message: "Failed to fetch dynamically imported module: a.js" }]) {
      const worker = new DeskWorker();
      const session = new OpeningSession(worker);
      const reading = session.open({ files: filesOf(), ...REST });
      worker.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), words));
      expect(isMissingPart(await reading.catch((error: unknown) => error))).toBe(true);
    }
  });

  it("never has more than four parts under way", async () => {
    const worker = new DeskWorker();
    const bodies = Array.from({ length: 5000 }, (_, index) => ({
      id: `comune-${index}`,
      name: `Comune ${index}`,
      role: "authority",
      region: "15",
    }));
    let most = 0;
    let taken = 0;
    // Heard before the session, which lets another follow.
    worker.addEventListener("message", (event) => {
      const { data } = event as MessageEvent<Answer>;
      const given = worker.said.filter(({ say }) => say === "part").length;
      most = Math.max(most, given - taken);
      if (data.say === "part") taken += 1;
    });
    const session = new OpeningSession(worker);
    const tables = buildTables({ organisations: addRecords("organisations", ...bodies) });
    await session.open({ files: filesOf(tables), ...REST });
    expect(taken).toBeGreaterThan(10);
    expect(most).toBeLessThanOrEqual(4);
  });
});

describe("files that need a mapping", () => {
  const LOOSE = [
    { path: "accordi.csv", file: new Blob(["Titolo;Capofila;Partner\nA;GAL Terre;Forum\n"]) },
  ];
  const PROJECT = { title: "Prova", start: "2010", end: "2012" };

  async function survey() {
    const session = new OpeningSession(new DeskWorker());
    const outcome = await session.open({ files: LOOSE, ...REST });
    if (!("survey" in outcome)) throw new Error("No mapping was asked for");
    return { session, survey: outcome.survey };
  }

  it("are surveyed, mapped as they are answered, and read once that is said", async () => {
    const { session, survey: first } = await survey();
    expect(first.isNeeded).toBe(true);
    expect(first.outcome.hasProject).toBe(false);
    const answered = { ...first.proposal, project: PROJECT };
    const second = await session.survey(answered);
    expect(second.outcome.hasProject).toBe(true);
    expect(second.mapped).toEqual(answered);
    const outcome = await session.read(answered);
    if (!("set" in outcome)) throw new Error("A mapping was asked for again");
    expect(outcome.set.programme.organisations.map(({ name }) => name.it)).toEqual([
      "GAL Terre",
      "Forum",
    ]);
    session.end();
  });

  it("are read at once where the mapping is known, and as they are where nobody is there to map", async () => {
    const { session, survey: first } = await survey();
    session.end();
    const mapping = { ...first.proposal, project: PROJECT };
    const read = async (order: { readonly mapping?: Mapping; readonly canMap?: boolean }) => {
      const again = new OpeningSession(new DeskWorker());
      return again.open({ files: LOOSE, ...REST, ...order }).finally(() => again.end());
    };
    expect(await read({ mapping })).toHaveProperty("set");
    expect(await read({ mapping, canMap: false })).toHaveProperty("set");
    expect((await failureOf(read({ canMap: false }))).kind).toBe("no-project");
  });
});
