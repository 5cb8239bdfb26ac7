import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LoadError } from "../../../src/data/loadError";
import type { OpenedFile } from "../../../src/data/opening/messages";
import {
  loadOpened,
  openFiles,
  type MappingNeeded,
  type OpenedSet,
} from "../../../src/data/opening/openFiles";
import { listOpened, removeOpened, renameOpened } from "../../../src/data/opening/openedSets";
import { buildFiles, buildTables } from "../../fixtures/dataSet";
import { DeskWorker } from "../../fixtures/deskWorker";
import { FakeIndexedDb } from "../../fixtures/fakeIndexedDb";

const workers = vi.hoisted(() => [] as { isEnded: boolean }[]);
vi.mock("../../../src/data/opening/startWorker", () => ({
  startWorker: () => {
    const worker = new DeskWorker();
    workers.push(worker);
    return worker;
  },
}));

const filesOf = (files: Iterable<readonly [string, string]>): readonly OpenedFile[] =>
  [...files].map(([path, text]) => ({ path, file: new Blob([text]) }));
const SOUND = filesOf(buildFiles());
const loose = (name: string) =>
  filesOf([[name, "Titolo;Capofila;Partner\nA;GAL Terre;Forum\nB;GAL Terre;Lecce\n"]]);
const PROJECT = { title: "Prova", start: "2010", end: "2012" };

let database: FakeIndexedDb;
beforeEach(() => {
  workers.length = 0;
  database = new FakeIndexedDb();
  vi.stubGlobal("indexedDB", database.asFactory());
  vi.stubGlobal("document", { baseURI: "https://rete.example/" });
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T10:00:00Z") });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function openSound(name: string | null = null): Promise<OpenedSet> {
  const outcome = await openFiles(SOUND, { name });
  if (!("dataSet" in outcome)) throw new Error("A mapping was asked for");
  return outcome;
}

async function openLoose(name = "maggio.csv"): Promise<MappingNeeded> {
  const outcome = await openFiles(loose(name), { name: null });
  if ("dataSet" in outcome) throw new Error("No mapping was asked for");
  return outcome;
}

describe("files of the reader's", () => {
  it("are read, kept under the name of their project, and read again by their key", async () => {
    const { dataSet, opening, unkept } = await openSound();
    const size = SOUND.reduce((sum, { file }) => sum + file.size, 0);
    const about = {
      key: "locale:1",
      name: "Progetto di prova",
      openedAt: Date.parse("2026-11-23T10:00:00Z"),
      size,
      mapping: null,
    };
    expect(unkept).toBeNull();
    expect(opening).toMatchObject(about);
    expect(dataSet).toMatchObject({ path: "locale:1", origin: "opened", edition: null });
    expect(dataSet.opening).toEqual(opening);
    expect(await listOpened()).toMatchObject({ sets: [about], failure: null });
    const again = await loadOpened("locale:1");
    expect(again.programme).toEqual(dataSet.programme);
    expect(again.opening).toEqual(opening);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it("bear the name that the reader gives, then and later", async () => {
    expect((await openSound("La mia rete")).opening.name).toBe("La mia rete");
    await renameOpened("locale:1", "Rete di giugno");
    expect((await loadOpened("locale:1")).opening?.name).toBe("Rete di giugno");
  });

  it("are read where the browser keeps nothing, which is said", async () => {
    database.failures.onWrite = new DOMException("full", "QuotaExceededError");
    const { dataSet, unkept } = await openSound();
    expect(unkept).toBe("full");
    expect(dataSet.path).toMatch(/^locale:visita-/);
    expect((await loadOpened(dataSet.path)).programme).toEqual(dataSet.programme);
    await removeOpened(dataSet.path);
  });

  it("that give nothing to show are refused, kept nowhere, and their worker is ended", async () => {
    const files = filesOf(buildFiles(buildTables({ organisations: [] })));
    await expect(openFiles(files, { name: null })).rejects.toThrow(LoadError);
    expect((await listOpened()).sets).toEqual([]);
    expect(workers).toMatchObject([{ isEnded: true }]);
  });

  it("end with the reason of whoever gives up, and nothing is kept", async () => {
    const control = new AbortController();
    const opening = openFiles(SOUND, { name: null, signal: control.signal });
    control.abort("basta");
    await expect(opening).rejects.toBe("basta");
    expect((await listOpened()).sets).toEqual([]);
    expect(workers).toMatchObject([{ isEnded: true }]);
  });

  it("of a key that nothing is kept under are said to be gone", async () => {
    for (const key of ["locale:7", "locale:0", "locale:visita-x", "altro"]) {
      await expect(loadOpened(key)).rejects.toMatchObject({ kind: "not-kept", file: key });
    }
    expect(workers).toEqual([]);
  });
});

describe("files whose tables need a mapping", () => {
  it("wait for an answer, show what it makes of them, and are kept with it", async () => {
    const { survey, resurvey, accept } = await openLoose();
    expect(survey.isNeeded).toBe(true);
    expect((await listOpened()).sets).toEqual([]);
    expect(workers).toMatchObject([{ isEnded: false }]);
    const mapping = { ...survey.proposal, project: PROJECT };
    expect((await resurvey(mapping)).outcome.hasProject).toBe(true);
    const { dataSet, opening } = await accept(mapping);
    expect(dataSet.programme.partnerships.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(opening).toMatchObject({ name: "Prova", mapping });
    expect(workers).toMatchObject([{ isEnded: true }]);
    expect((await loadOpened(opening.key)).programme).toEqual(dataSet.programme);
  });

  it("are left when they are given up", async () => {
    (await openLoose()).giveUp();
    expect(workers).toMatchObject([{ isEnded: true }]);
    expect((await listOpened()).sets).toEqual([]);
  });

  it("are answered as last month's were, where their headers are the same", async () => {
    const first = await openLoose("maggio.csv");
    const decision = { body: "|lecce||||", other: "istat:075035", isSame: true };
    const mapping = { ...first.survey.proposal, project: PROJECT, decisions: [decision] };
    await first.accept(mapping);
    const second = await openLoose("giugno.csv");
    expect(second.survey.mapped).toMatchObject({ project: PROJECT, decisions: [decision] });
    expect(second.survey.mapped.tables.map(({ name }) => name)).toEqual(["giugno"]);
    expect(second.survey.outcome.hasProject).toBe(true);
    second.giveUp();
  });

  it("are read at once where the mapping comes with them", async () => {
    const { survey, giveUp } = await openLoose();
    giveUp();
    const mapping = { ...survey.proposal, project: PROJECT };
    const outcome = await openFiles(loose("maggio.csv"), { name: "Nuova", mapping });
    expect("opening" in outcome && outcome.opening).toMatchObject({ name: "Nuova", mapping });
  });
});
