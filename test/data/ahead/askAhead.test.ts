import { afterEach, describe, expect, it, vi } from "vitest";
import { takeAnswer, takeReader } from "../../../src/data/ahead/ahead";
import { askAhead, type EarlyPage } from "../../../src/data/ahead/askAhead";
import { loadDataSet } from "../../../src/data/loadDataSet";
import { readPublished } from "../../../src/data/opening/readPublished";
import { addRecords, buildTables } from "../../fixtures/dataSet";
import { DeskWorker } from "../../fixtures/deskWorker";
import { plainProgramme } from "../../fixtures/plainProgramme";
import { publishFiles, serveFiles, type PublishedFiles } from "../../fixtures/publishedFiles";

const PAGE = "https://rete.example/sito/";
const MAP = [`${PAGE}geo/base.json`, `${PAGE}geo/notes.json`];
const SMALL = publishFiles();
const LARGE = publishFiles(
  buildTables({
    themes: addRecords("themes", { id: "grande", name: "Grande", note: "a".repeat(1_100_000) }),
  }),
);

/** The page before its program; server and worker answer for both. */
function early(files: PublishedFiles, address: Partial<EarlyPage> = {}) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(input instanceof Request ? input.url : input.toString());
    return serveFiles((name) => files.get(name))(input, init);
  };
  vi.stubGlobal("fetch", fetch);
  const workers: DeskWorker[] = [];
  const startWorker = () => {
    const worker = new DeskWorker();
    workers.push(worker);
    return worker;
  };
  const ahead = askAhead({
    baseUrl: PAGE,
    search: "",
    hash: "",
    fetch: (url, request) => fetch(url, request),
    // A worker takes any order.
    startWorker: startWorker as unknown as EarlyPage["startWorker"],
    ...address,
  });
  vi.stubGlobal("askedAhead", ahead);
  return { ahead, asked, workers, startWorker };
}

const environment = { baseUrl: PAGE, isOnline: () => true, retries: 0 };
const loadByEarlyWorker = () =>
  loadDataSet("data/", {
    environment,
    readLarge: (...large) =>
      readPublished(...large, {
        baseUrl: PAGE,
        keeps: false,
        start: () => takeReader("data/") ?? expect.unreachable("another worker"),
      }),
  });
const tablesOf = (files: PublishedFiles) => [...files.keys()].map((name) => `${PAGE}data/${name}`);

afterEach(() => vi.unstubAllGlobals());

describe("asking ahead of the program", () => {
  it("asks for the map, the descriptor and the tables of the page's own set, each once", async () => {
    const { asked, workers } = early(SMALL);
    await takeAnswer(`${PAGE}data/datapackage.json`);
    expect(asked.toSorted()).toEqual([...tablesOf(SMALL), ...MAP].toSorted());
    expect(workers).toEqual([]);
  });

  it("leaves nothing to ask to the program, which loads the same set", async () => {
    const { asked } = early(SMALL);
    const loaded = await loadDataSet("data/", { environment });
    expect(asked.filter((url) => url.includes("/data/")).toSorted()).toEqual(
      tablesOf(SMALL).toSorted(),
    );
    vi.stubGlobal("askedAhead", undefined);
    expect(loaded.programme).toEqual((await loadDataSet("data/", { environment })).programme);
  });

  it("has a large set read by a worker, whose set the program takes", async () => {
    const { asked, workers } = early(LARGE);
    const loaded = await loadByEarlyWorker();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(asked.filter((url) => url.includes("/data/")).toSorted()).toEqual(
      tablesOf(LARGE).toSorted(),
    );
    expect(loaded.programme.themes.map(({ id }) => id)).toContain("grande");
    expect(takeReader("data/")).toBeNull();
  });

  it("loses nothing of what the worker said before the program came", async () => {
    const { ahead, workers } = early(LARGE);
    await takeAnswer(`${PAGE}data/datapackage.json`);
    const heard: string[] = [];
    workers[0]?.addEventListener("message", ({ type }) => heard.push(type));
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(3));
    // The program asks for the descriptor again: that answer has been taken.
    vi.stubGlobal("askedAhead", { ...ahead, answers: new Map() });
    const { programme } = await loadByEarlyWorker();
    expect(plainProgramme(programme)).toEqual(
      (await loadDataSet("data/", { environment })).programme,
    );
  });

  it.each([
    ["after the hash", { hash: "#/?dati=altra&faccia=rete" }],
    ["before it", { search: "?dati=altra/", hash: "#/?dati=terza" }],
  ])("asks for the set named %s", (_where, address) => {
    const { asked } = early(SMALL, address);
    expect(asked).toEqual([`${PAGE}altra/datapackage.json`, ...MAP]);
  });

  it.each([
    ["opened in this browser", "#/?dati=locale:3"],
    ["elsewhere", "#/?dati=https://altri.example/data/"],
    ["of an earlier edition", "#/?dati=data/@1-abc"],
    ["that is no address", "#/?dati=https://"],
  ])("asks for nothing of a set %s", (_kind, hash) => {
    expect(early(SMALL, { hash }).asked).toEqual(MAP);
  });

  it.each([
    ["names a file outside its folder", { path: "../altro.json" }],
    ["states no hash", { hash: undefined }],
    ["states no size", { bytes: undefined }],
  ])("asks for no table where a resource %s", async (_how, change) => {
    const descriptor = JSON.parse(new TextDecoder().decode(SMALL.get("datapackage.json"))) as {
      readonly resources: readonly object[];
    };
    const [first, ...others] = descriptor.resources;
    const changed = { ...descriptor, resources: [{ ...first, ...change }, ...others] };
    const bytes = new TextEncoder().encode(JSON.stringify(changed));
    const { asked } = early(new Map(SMALL).set("datapackage.json", bytes));
    await takeAnswer(`${PAGE}data/datapackage.json`);
    expect(asked).toHaveLength(3);
  });

  it("leaves what fails to the program, which asks anew and says it", async () => {
    const { asked } = early(new Map(SMALL).set("datapackage.json", new TextEncoder().encode("{")));
    await expect(loadDataSet("data/", { environment })).rejects.toMatchObject({
      kind: "truncated",
    });
    expect(asked).toHaveLength(3);
    const offline = () => Promise.reject(new TypeError("Failed to fetch"));
    early(SMALL, { fetch: offline });
    const loaded = await loadDataSet("data/", {
      environment: { ...environment, retries: 1, backoffMs: 1 },
    });
    expect(loaded.programme.organisations.length).toBeGreaterThan(0);
  });
});
