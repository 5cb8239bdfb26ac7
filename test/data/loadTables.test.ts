import { afterEach, describe, expect, it, vi } from "vitest";
import { loadDataSet } from "../../src/data/loadDataSet";
import { findTables, loadTables } from "../../src/data/loadTables";
import { keepSet } from "../../src/data/offline/keepVerified";
import { addRecords, buildTables } from "../fixtures/dataSet";
import { FakeIndexedDb } from "../fixtures/fakeIndexedDb";
import { publishFiles, serveFiles, type PublishedFiles } from "../fixtures/publishedFiles";

const OLD = publishFiles();
const NEW = publishFiles(
  buildTables({ themes: addRecords("themes", { id: "nuovo", name: "Nuovo" }) }),
);
const DESCRIPTOR = "datapackage.json";

/** A server whose files change, and the set that a page loaded from it. */
async function setUp(files: PublishedFiles, path = "data/") {
  const server = new Map(files);
  const environment = {
    baseUrl: "https://rete.example/",
    fetch: serveFiles((name) => server.get(name)),
    retries: 0,
  };
  const kept: Promise<unknown>[] = [];
  const dataSet = await loadDataSet(path, {
    environment,
    onFetched: (fetched) => void kept.push(keepSet(fetched)),
  });
  await Promise.all(kept);
  const themesNow = async () => {
    const { raw } = await loadTables(await findTables(dataSet), { environment });
    return raw.find(({ name }) => name === "themes")?.records.length;
  };
  const release = () => {
    server.set(`datapackage.${dataSet.edition}.json`, files.get(DESCRIPTOR) ?? new Uint8Array());
    for (const [name, bytes] of NEW) server.set(name, bytes);
  };
  return { server, dataSet, themesNow, release };
}

afterEach(() => vi.unstubAllGlobals());

describe("the tables taken away from a page", () => {
  it("are those it shows, even where others have been published meanwhile", async () => {
    const { themesNow, release } = await setUp(OLD);
    const shown = await themesNow();
    release();
    expect(await themesNow()).toBe(shown);
  });

  it("are those of the edition that was asked for", async () => {
    const { dataSet } = await setUp(OLD);
    const both = new Map([
      ...OLD,
      ...NEW,
      [`datapackage.${dataSet.edition}.json`, OLD.get(DESCRIPTOR) ?? new Uint8Array()] as const,
    ]);
    const present = await setUp(both);
    const former = await setUp(both, `data/@${dataSet.edition}`);
    expect(await present.themesNow()).toBe(buildTables().themes.length + 1);
    expect(await former.themesNow()).toBe(buildTables().themes.length);
  });

  it("are the ones last verified where the server does not answer, and none where it has others and not these", async () => {
    const database = new FakeIndexedDb();
    vi.stubGlobal("indexedDB", database.asFactory());
    const { server, themesNow } = await setUp(OLD);
    server.delete(DESCRIPTOR);
    expect(await themesNow()).toBe(buildTables().themes.length);
    vi.unstubAllGlobals();
    for (const [name, bytes] of NEW) server.set(name, bytes);
    await expect(themesNow()).rejects.toMatchObject({ kind: "not-found" });
  });
});
