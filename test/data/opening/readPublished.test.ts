import { afterEach, describe, expect, it, vi } from "vitest";
import { loadDataSet, type ReadLarge } from "../../../src/data/loadDataSet";
import { LoadError } from "../../../src/data/loadError";
import { loadVerified } from "../../../src/data/offline/loadVerified";
import { readPublished } from "../../../src/data/opening/readPublished";
import { addRecords, buildTables } from "../../fixtures/dataSet";
import { DeskWorker } from "../../fixtures/deskWorker";
import { FakeIndexedDb } from "../../fixtures/fakeIndexedDb";
import { plainProgramme } from "../../fixtures/plainProgramme";
import { publishFiles, serveFiles, type PublishedFiles } from "../../fixtures/publishedFiles";

const PAGE = "https://rete.example/sito/";

/** More than the page's own thread reads. */
const note = "a".repeat(1_100_000);
const LARGE = publishFiles(
  buildTables({
    themes: addRecords("themes", { id: "grande", name: "Grande", note }),
    members: addRecords("members", { partnership: "sannio", organisation: "nessuno" }),
    verbali: [{ id: 1 }, { id: 2 }],
  }),
);

/** As somebody writes a folder by hand. */
function withoutSizes(files: PublishedFiles): PublishedFiles {
  const descriptor = JSON.parse(new TextDecoder().decode(files.get("datapackage.json"))) as {
    readonly resources: readonly { readonly name: string; readonly path: string }[];
  };
  const resources = descriptor.resources.map(({ name, path }) => ({ name, path }));
  const text = JSON.stringify({ ...descriptor, resources });
  return new Map(files).set("datapackage.json", new TextEncoder().encode(text));
}

/** Page and worker ask the same server. */
function setUp(files: PublishedFiles) {
  const workers: DeskWorker[] = [];
  const fetch = vi.fn(serveFiles((name) => files.get(name)));
  vi.stubGlobal("fetch", fetch);
  const start = () => {
    const worker = new DeskWorker();
    workers.push(worker);
    return worker;
  };
  const readLarge = vi.fn<ReadLarge>((...large) =>
    readPublished(...large, { baseUrl: PAGE, keeps: false, start }),
  );
  const environment = { baseUrl: PAGE, fetch, retries: 0 };
  return { environment, readLarge, start, workers };
}

afterEach(() => vi.unstubAllGlobals());

describe("a large published set", () => {
  it("comes from the worker as the page itself would have read it, and ends the worker", async () => {
    const { environment, readLarge, workers } = setUp(LARGE);
    const there = await loadDataSet("data/", { environment, readLarge });
    const here = await loadDataSet("data/", { environment });
    expect(plainProgramme(there.programme)).toEqual(here.programme);
    expect(there.faults).toEqual(here.faults);
    expect(there.totals).toEqual(here.totals);
    expect(there.unused.tables).toEqual([{ name: "verbali", records: { length: 2 } }]);
    expect(there).toMatchObject({ path: "data/", origin: "published", opening: null });
    expect(there.edition).toBe(here.edition);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it("is the only kind that needs a worker", async () => {
    const { environment, readLarge } = setUp(publishFiles());
    await loadDataSet("data/", { environment, readLarge });
    expect(readLarge).not.toHaveBeenCalled();
  });

  it("is known by its files where its descriptor states no sizes, and nothing is fetched twice", async () => {
    const bare = withoutSizes(LARGE);
    const { environment, readLarge, workers } = setUp(bare);
    const there = await loadDataSet("data/", { environment, readLarge });
    expect(readLarge).toHaveBeenCalledTimes(1);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(environment.fetch).toHaveBeenCalledTimes(bare.size);
    const here = await loadDataSet("data/", { environment });
    expect(plainProgramme(there.programme)).toEqual(here.programme);
    expect(there.faults).toEqual(here.faults);
  });

  it("fails for the reason, in the file and with the answer that the page would have met, and is tried twice", async () => {
    const name = [...LARGE.keys()].find((file) => file.startsWith("themes")) ?? "";
    const { environment, readLarge, workers } = setUp(new Map(LARGE).set(name, undefined as never));
    const failure = await loadDataSet("data/", { environment, readLarge }).catch(
      (reason: unknown) => reason,
    );
    expect(failure).toEqual(new LoadError("not-found", name, { status: 404 }));
    expect(failure).toMatchObject({ kind: "not-found", file: name, status: 404 });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it("is kept by the worker, and read there again when it cannot be had", async () => {
    const { environment, start, workers } = setUp(LARGE);
    const database = new FakeIndexedDb();
    vi.stubGlobal("indexedDB", database.asFactory());
    await loadDataSet("data/", {
      environment,
      readLarge: (...large) =>
        readPublished(...large, { baseUrl: PAGE, keeps: true, keepAfterMs: 0, start }),
    });
    await vi.waitFor(() => expect(workers[0]?.isEnded).toBe(true));
    const offline = new LoadError("offline", "datapackage.json");
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    const place = { baseUrl: PAGE, factory: () => database.asFactory() };
    const readLarge: ReadLarge = (...large) =>
      readPublished(...large, { baseUrl: PAGE, isKept: true, start });
    const kept = await loadVerified("data/", offline, { ...place, readLarge });
    expect(kept.programme.themes.map(({ id }) => id)).toContain("grande");
    expect(kept.kept?.failure).toBe(offline);
  });
});
