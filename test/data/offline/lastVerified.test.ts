import { afterEach, describe, expect, it, vi } from "vitest";
import type { FetchedSet } from "../../../src/data/fetchSet";
import { loadDataSet } from "../../../src/data/loadDataSet";
import { LoadError } from "../../../src/data/loadError";
import { loadAnew } from "../../../src/data/offline/keepTrying";
import { keepFiles, keepSet } from "../../../src/data/offline/keepVerified";
import { loadVerified, loadVerifiedMap } from "../../../src/data/offline/loadVerified";
import {
  MOST_KEPT_ADDRESSES,
  MOST_KEPT_BYTES,
  verifiedStore,
} from "../../../src/data/offline/verifiedStore";
import { LOAD_FAILURE_KINDS, type LoadFailureKind } from "../../../src/model/fault";
import { addRecords, buildFiles, buildTables } from "../../fixtures/dataSet";
import { FakeIndexedDb } from "../../fixtures/fakeIndexedDb";
import { publishFiles, serveFiles, type PublishedFiles } from "../../fixtures/publishedFiles";

const PAGE = "https://rete.example/sito/";
const OFFLINE = new LoadError("offline", "datapackage.json");

function setUp() {
  const database = new FakeIndexedDb();
  const factory = () => database.asFactory();
  return { database, factory, place: { baseUrl: PAGE, factory } };
}

/** The files of a set that the page has just shown. */
async function fetchFiles(files: PublishedFiles, path = "data/"): Promise<FetchedSet> {
  const shown: FetchedSet[] = [];
  const fetch = serveFiles((name) => files.get(name));
  await loadDataSet(path, {
    environment: { baseUrl: PAGE, fetch, retries: 0 },
    onFetched: (fetched) => shown.push(fetched),
  });
  return shown[0] ?? Promise.reject(new Error("nothing was shown"));
}

const later = publishFiles(
  buildTables({ themes: addRecords("themes", { id: "nuovo", name: "Nuovo" }) }),
  { name: "prova", version: "2.0.0" },
);

afterEach(() => vi.useRealTimers());

describe("the last verified set", () => {
  it("is read as it was, with the date of its verification and why it is read", async () => {
    const { factory, place } = setUp();
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T10:00:00Z") });
    expect(await keepSet(await fetchFiles(publishFiles()), factory)).toBe(true);
    const set = await loadVerified("data/", OFFLINE, place);
    expect(set.programme.organisations).toHaveLength(6);
    expect(set.programme.version).toBe("1.0.0");
    expect(set.faults).toEqual([]);
    expect(set.kept).toEqual({
      verifiedAt: Date.parse("2026-11-22T10:00:00Z"),
      failure: OFFLINE,
    });
  });

  it("is that of a later try that succeeds", async () => {
    const { database, place } = setUp();
    vi.stubGlobal("indexedDB", database.asFactory());
    const fetch = serveFiles((name) => later.get(name));
    await loadAnew("data/", { environment: { baseUrl: PAGE, fetch } });
    await vi.waitFor(async () => {
      const { programme } = await loadVerified("data/", OFFLINE, place);
      expect(programme.version).toBe("2.0.0");
    });
    vi.unstubAllGlobals();
  });

  it("gives way to the one verified after it, whole", async () => {
    const { factory, place } = setUp();
    await keepSet(await fetchFiles(publishFiles()), factory);
    await keepSet(await fetchFiles(later), factory);
    const { programme } = await loadVerified("data/", OFFLINE, place);
    expect(programme.version).toBe("2.0.0");
    expect(programme.themes.map(({ id }) => id)).toContain("nuovo");
  });

  it("stays as it was where the next one finds no room", async () => {
    const { database, factory, place } = setUp();
    await keepSet(await fetchFiles(publishFiles()), factory);
    database.failures.onWrite = new DOMException("full", "QuotaExceededError");
    expect(await keepSet(await fetchFiles(later), factory)).toBe(false);
    expect((await loadVerified("data/", OFFLINE, place)).programme.version).toBe("1.0.0");
  });

  it("is of one address only: neither of another folder nor of another site on the same host", async () => {
    const { factory, place } = setUp();
    await keepSet(await fetchFiles(publishFiles()), factory);
    await expect(loadVerified("altri/", OFFLINE, place)).rejects.toBe(OFFLINE);
    const neighbour = { ...place, baseUrl: "https://rete.example/altro-sito/" };
    await expect(loadVerified("data/", OFFLINE, neighbour)).rejects.toBe(OFFLINE);
  });

  it("is not kept where a table states no hash, or has another than it states", async () => {
    const { factory, place } = setUp();
    const plain = new Map([...buildFiles()].map(([name, text]) => [name, Buffer.from(text)]));
    expect(await keepSet(await fetchFiles(plain), factory)).toBe(false);
    const fetched = await fetchFiles(publishFiles());
    const files = fetched.files.map((file, index) =>
      index === 3 && "bytes" in file ? { ...file, bytes: file.bytes.slice(1) } : file,
    );
    expect(await keepSet({ ...fetched, files }, factory)).toBe(false);
    await expect(loadVerified("data/", OFFLINE, place)).rejects.toBe(OFFLINE);
  });

  it("is not kept beyond its limit", async () => {
    const { factory } = setUp();
    const bytes = new Uint8Array(33 * 1024 * 1024);
    expect(await keepFiles(`${PAGE}geo/`, [{ url: `${PAGE}geo/x`, bytes }], factory)).toBe(false);
    const [half, byte] = [bytes.subarray(0, MOST_KEPT_BYTES / 2), bytes.subarray(0, 1)];
    const files = [half, half, byte].map((each, at) => ({ url: `${PAGE}geo/${at}`, bytes: each }));
    expect(await keepFiles(`${PAGE}geo/`, files, factory)).toBe(false);
    expect(await keepFiles(`${PAGE}geo/`, files.slice(0, 2), factory)).toBe(true);
  });

  it("is not read where one byte of it, or the record itself, is otherwise than verified", async () => {
    for (const spoiled of [
      (record: unknown) => {
        const { files } = record as { files: { bytes: Uint8Array }[] };
        const { bytes } = files[2] ?? { bytes: new Uint8Array(1) };
        bytes[0] = (bytes[0] ?? 0) ^ 1;
        return record;
      },
      () => ({ address: "?", files: "rotto" }),
      () => ({ files: [null] }),
      () => 7,
      () => undefined,
    ]) {
      const { database, factory, place } = setUp();
      await keepSet(await fetchFiles(publishFiles()), factory);
      database.spoil("files", spoiled);
      await expect(loadVerified("data/", OFFLINE, place)).rejects.toBe(OFFLINE);
    }
  });

  it("is not looked for without end in a store that never answers, nor in one that refuses", async () => {
    const { database, place } = setUp();
    database.failures.isSilent = true;
    vi.useFakeTimers();
    const silent = expect(loadVerified("data/", OFFLINE, place)).rejects.toBe(OFFLINE);
    await vi.advanceTimersByTimeAsync(6_000);
    await silent;
    vi.useRealTimers();
    const refused = { ...setUp().place, factory: () => undefined };
    await expect(loadVerified("data/", OFFLINE, refused)).rejects.toBe(OFFLINE);
  });

  it("takes the place of what cannot be had, not of what is refused or wrong in itself", async () => {
    const { factory, place } = setUp();
    await keepSet(await fetchFiles(publishFiles()), factory);
    const stands = new Set<LoadFailureKind>();
    for (const kind of LOAD_FAILURE_KINDS) {
      const failure = new LoadError(kind, "datapackage.json");
      await loadVerified("data/", failure, place).then(
        () => stands.add(kind),
        (reason: unknown) => expect(reason).toBe(failure),
      );
    }
    expect([...stands].toSorted()).toEqual([
      "html",
      "malformed-descriptor",
      "malformed-geography",
      "network",
      "not-found",
      "offline",
      "server-error",
      "timeout",
      "truncated",
      "wrong-hash",
    ]);
  });

  it("leaves when it is the oldest of more addresses than are kept", async () => {
    const { factory } = setUp();
    vi.useFakeTimers({ toFake: ["Date"] });
    for (let day = 0; day <= MOST_KEPT_ADDRESSES; day += 1) {
      vi.setSystemTime(day * 86_400_000);
      const bytes = new Uint8Array([day]);
      await keepFiles(`${PAGE}${day}/`, [{ url: `${PAGE}${day}/x`, bytes }], factory);
    }
    const store = verifiedStore(factory);
    expect(await store.find(`${PAGE}0/`)).toBeNull();
    expect((await store.find(`${PAGE}1/`))?.files[0]?.bytes).toEqual(new Uint8Array([1]));
    expect(await store.find(`${PAGE}${MOST_KEPT_ADDRESSES}/`)).not.toBeNull();
  });
});

describe("several addresses", () => {
  const keep = (factory: () => IDBFactory, name: string, ...content: readonly number[]) =>
    keepFiles(
      `${PAGE}${name}/`,
      [{ url: `${PAGE}${name}/x`, bytes: new Uint8Array(content) }],
      factory,
    );

  it("of the same content are kept each for itself", async () => {
    const { factory } = setUp();
    for (const name of ["a", "b"]) expect(await keep(factory, name, 1)).toBe(true);
    const store = verifiedStore(factory);
    for (const name of ["a", "b"]) {
      expect((await store.find(`${PAGE}${name}/`))?.files).toMatchObject([
        { url: `${PAGE}${name}/x`, bytes: new Uint8Array([1]) },
      ]);
    }
  });

  it("all stay when one of them is verified again, as it was or with another content", async () => {
    const { factory } = setUp();
    vi.useFakeTimers({ toFake: ["Date"] });
    for (let day = 0; day < MOST_KEPT_ADDRESSES; day += 1) {
      vi.setSystemTime(day * 86_400_000);
      await keep(factory, String(day), day);
    }
    const store = verifiedStore(factory);
    for (const content of [0, 9]) {
      vi.setSystemTime((10 + content) * 86_400_000);
      await keep(factory, "0", content);
      for (let day = 0; day < MOST_KEPT_ADDRESSES; day += 1) {
        const bytes = new Uint8Array([day === 0 ? content : day]);
        expect((await store.find(`${PAGE}${day}/`))?.files[0]?.bytes).toEqual(bytes);
      }
      expect((await store.find(`${PAGE}0/`))?.verifiedAt).toBe((10 + content) * 86_400_000);
    }
  });
});

describe("the last base map", () => {
  it("is not read where what is kept is no map", async () => {
    const { factory, place } = setUp();
    const failure = new LoadError("offline", "geo/base.json");
    await expect(loadVerifiedMap(failure, place)).rejects.toBe(failure);
    const bytes = new TextEncoder().encode("{}");
    const files = ["base", "notes"].map((name) => ({ url: `${PAGE}geo/${name}.json`, bytes }));
    expect(await keepFiles(`${PAGE}geo/`, files, factory)).toBe(true);
    await expect(loadVerifiedMap(failure, place)).rejects.toBe(failure);
  });
});
