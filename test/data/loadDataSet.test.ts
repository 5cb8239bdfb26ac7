import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { loadDataSet } from "../../src/data/loadDataSet";
import type { LoadEnvironment } from "../../src/data/loadEnvironment";
import { LoadError } from "../../src/data/loadError";
import { describeFault } from "../../src/i18n/describeFault";
import { addRecords, buildFiles, buildTables, changeRecord } from "../fixtures/dataSet";

type Answer = (init: RequestInit | undefined) => Response | Promise<Response>;

const PAGE = "https://rete.example/sito/";

/** A server that has these files in `data/`; an answer of one's own takes the place of a file. */
function serve(files: ReadonlyMap<string, string>, answers: Readonly<Record<string, Answer>> = {}) {
  const requests: string[] = [];
  const fetch = vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
    const path = new URL(input instanceof Request ? input.url : input).pathname.replace(
      "/sito/",
      "",
    );
    requests.push(path);
    const answer = answers[path.replace("data/", "")];
    if (answer) return answer(init);
    const text = files.get(path.replace("data/", ""));
    if (text === undefined) return new Response("", { status: 404 });
    return verified(text, init);
  });
  const environment: Partial<LoadEnvironment> = {
    baseUrl: PAGE,
    fetch,
    isOnline: () => true,
    silenceMs: 30,
    wholeMs: 90,
    backoffMs: 1,
  };
  return { environment, requests, load: (path?: string) => loadDataSet(path, { environment }) };
}

/** As a browser does: a body that is not of the wanted hash is a network error. */
function verified(text: string, init: RequestInit | undefined): Response {
  if (init?.integrity && init.integrity !== hashOf(text)) throw new TypeError("Failed to fetch");
  return new Response(text);
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The tiny set's files, with the bytes and hash of each table in the descriptor. */
function withHashes(
  tables = buildTables() as Parameters<typeof buildFiles>[0],
): Map<string, string> {
  const files = buildFiles(tables);
  const descriptor = JSON.parse(files.get("datapackage.json") ?? "") as {
    resources: { path: string; bytes?: number; hash?: string }[];
  };
  for (const resource of descriptor.resources) {
    const text = files.get(resource.path) ?? "";
    Object.assign(resource, { bytes: Buffer.byteLength(text), hash: hashOf(text) });
  }
  return files.set("datapackage.json", JSON.stringify(descriptor));
}

async function failureOf(promise: Promise<unknown>): Promise<LoadError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LoadError);
  return error as LoadError;
}

const never: Answer = () => new Promise(() => {});
const status =
  (code: number): Answer =>
  () =>
    new Response("x", { status: code });

describe("loading a set", () => {
  it("gives the programme of the files, each fetched once, the descriptor never from the cache", async () => {
    const { load, requests, environment } = serve(withHashes());
    const set = await load();
    expect(set.programme.organisations).toHaveLength(6);
    expect(set.programme.name).toBe("prova");
    expect(set.faults).toEqual([]);
    expect(requests).toHaveLength(buildFiles().size);
    expect(environment.fetch).toHaveBeenCalledWith(
      `${PAGE}data/datapackage.json`,
      expect.objectContaining({ cache: "no-cache" }),
    );
  });

  it.each(["sub/set", "sub/set/", "./sub/set", "/sito/sub/set", "sub/set?x=1#y"])(
    "finds the folder %s beside the page",
    async (path) => {
      const { load, requests } = serve(new Map());
      await failureOf(load(path));
      expect(requests[0]).toBe("sub/set/datapackage.json");
    },
  );

  it.each([
    "https://altrove.example/data/",
    "//altrove.example/",
    "\\\\altrove.example\\",
    "http://rete.example/sito/data/",
    "javascript:alert(1)",
    "data:application/json,[]",
    "file:///etc/",
    "https://rete.example:8443/",
    "blob:https://rete.example/1",
    "https://u:p@rete.example/sito/data/",
    "https://[",
  ])("refuses %s, which is not of the page's own origin", async (path) => {
    const { load, environment } = serve(withHashes());
    expect((await failureOf(load(path))).kind).toBe("foreign-origin");
    expect(environment.fetch).not.toHaveBeenCalled();
  });

  it.each<[string, string, Answer, Partial<LoadError>]>([
    ["a missing descriptor", "datapackage.json", status(404), { kind: "not-found", status: 404 }],
    ["a missing table", "themes.json", status(404), { kind: "not-found", status: 404 }],
    ["a forbidden table", "themes.json", status(403), { kind: "refused-by-server", status: 403 }],
    ["a server in trouble", "themes.json", status(503), { kind: "server-error", status: 503 }],
    ["a server that never answers", "themes.json", never, { kind: "timeout" }],
    ["a body that never ends", "themes.json", () => new Response(endless()), { kind: "timeout" }],
    ["a broken line", "themes.json", () => Promise.reject(new TypeError()), { kind: "network" }],
    ["a body that breaks off", "themes.json", () => new Response(broken()), { kind: "network" }],
    ["a web page in place of the descriptor", "datapackage.json", html, { kind: "html" }],
    ["a web page in place of a table", "themes.json", html, { kind: "html" }],
    ["a cut descriptor", "datapackage.json", () => new Response('{"name":'), { kind: "truncated" }],
    [
      "a wrong descriptor",
      "datapackage.json",
      () => new Response("[]"),
      { kind: "malformed-descriptor" },
    ],
    ["a cut table", "themes.json", (init) => verified("[", init), { kind: "truncated" }],
    ["a table beyond the limit", "themes.json", () => new Response(huge()), { kind: "too-large" }],
    ["an altered table", "themes.json", altered, { kind: "wrong-hash" }],
  ])("tells %s", async (_what, file, answer, expected) => {
    const { load } = serve(withHashes(), { [file]: answer });
    expect(await failureOf(load())).toMatchObject({ file, ...expected });
  });

  const LONG_MS = 1_000_000;
  it.each<[string, Answer, { silenceMs: number; wholeMs: number }]>([
    ["is silent from the start", never, { silenceMs: 30, wholeMs: LONG_MS }],
    [
      "falls silent within a file",
      () => new Response(stalled()),
      { silenceMs: 30, wholeMs: LONG_MS },
    ],
    ["drips without end", () => new Response(endless()), { silenceMs: LONG_MS, wholeMs: 90 }],
  ])("gives up a server that %s, by the clock for it alone", async (_what, answer, patience) => {
    const { environment } = serve(withHashes(), { "themes.json": answer });
    const hurried = { ...environment, ...patience, retries: 0 };
    const failure = await failureOf(loadDataSet("data/", { environment: hurried }));
    expect(failure).toMatchObject({ kind: "timeout", file: "themes.json" });
  });

  it("waits for a file that comes slowly, as long as something comes", async () => {
    const files = withHashes();
    const { environment } = serve(files, {
      "themes.json": () => new Response(slowly(files.get("themes.json") ?? "")),
    });
    const patient = { ...environment, silenceMs: 500, wholeMs: LONG_MS, retries: 0 };
    expect((await loadDataSet("data/", { environment: patient })).faults).toEqual([]);
  });

  it("names the edition by version and by the tables' hashes, and opens it by that name", async () => {
    const files = withHashes();
    const { edition } = await serve(files).load();
    expect(edition).toMatch(/^[A-Za-z0-9.]+-[a-z0-9]+$/);
    const changed = withHashes(
      buildTables({ themes: addRecords("themes", { id: "x", name: "X" }) }),
    );
    const later = await serve(changed).load();
    expect(later.edition).not.toBe(edition);
    const { load, requests } = serve(
      new Map([...changed, [`datapackage.${edition}.json`, files.get("datapackage.json") ?? ""]]),
      { "themes.json": () => new Response(files.get("themes.json")) },
    );
    const again = await load(`data/@${edition}`);
    expect(again.edition).toBe(edition);
    expect(requests).toContain(`data/datapackage.${edition}.json`);
    expect(requests).not.toContain("data/datapackage.json");
  });

  it("has no name for an edition whose tables have no hash", async () => {
    expect((await serve(buildFiles()).load()).edition).toBeNull();
  });

  it("tells that the device is offline", async () => {
    const { environment } = serve(withHashes(), {
      "datapackage.json": () => Promise.reject(new TypeError()),
    });
    const offline = { ...environment, isOnline: () => false };
    const failure = await failureOf(loadDataSet("data/", { environment: offline }));
    expect(failure.kind).toBe("offline");
  });

  it("tries a passing failure twice more, a missing file not at all", async () => {
    const troubled = serve(withHashes(), { "datapackage.json": status(500) });
    await failureOf(troubled.load());
    expect(troubled.requests).toHaveLength(3);
    const missing = serve(withHashes(), { "datapackage.json": status(404) });
    await failureOf(missing.load());
    expect(missing.requests).toHaveLength(1);
  });

  it("does not believe the browser's cache again about a file that came broken", async () => {
    const files = withHashes();
    const text = files.get("themes.json") ?? "";
    const caches: unknown[] = [];
    const { load } = serve(files, {
      "themes.json": (init) => {
        caches.push(init?.cache);
        return verified(init?.cache === "reload" ? text : text.slice(1), init);
      },
    });
    expect((await load()).faults).toEqual([]);
    expect(caches).toEqual(["default", "reload"]);
    const plain = buildFiles();
    const descriptor = (plain.get("datapackage.json") ?? "").replace(
      '"path":"themes.json"',
      `"path":"themes.json","bytes":${text.length}`,
    );
    const cut = serve(plain.set("datapackage.json", descriptor), {
      "themes.json": (init) => new Response(init?.cache === "reload" ? text : text.slice(1)),
    });
    expect((await cut.load()).programme.themes.length).toBeGreaterThan(0);
  });

  it("goes on when a server in trouble recovers", async () => {
    let answers = 0;
    const files = withHashes();
    const { load } = serve(files, {
      "themes.json": (init) =>
        (answers += 1) === 1
          ? new Response("", { status: 500 })
          : verified(files.get("themes.json") ?? "", init),
    });
    expect((await load()).faults).toEqual([]);
  });

  it("reads the descriptor again when a release has replaced the tables meanwhile", async () => {
    const [old, fresh] = [withHashes(), withHashes(buildTables({ themes: [] }))];
    let descriptors = 0;
    const { load } = serve(fresh, {
      "datapackage.json": () =>
        new Response(((descriptors += 1) === 1 ? old : fresh).get("datapackage.json")),
    });
    const { programme } = await load();
    expect(programme.themes).toEqual([]);
    expect(descriptors).toBe(2);
  });

  it("compares lengths where the descriptor states no hash", async () => {
    const files = buildFiles();
    const descriptor = (files.get("datapackage.json") ?? "").replace(
      '"path":"themes.json"',
      '"path":"themes.json","bytes":5000',
    );
    const failure = await failureOf(serve(files.set("datapackage.json", descriptor)).load());
    expect(failure).toMatchObject({ kind: "truncated", file: "themes.json" });
  });

  it("stops when asked, with the reason given", async () => {
    const { environment } = serve(withHashes(), { "themes.json": never });
    const controller = new AbortController();
    const loading = loadDataSet("data/", {
      signal: controller.signal,
      environment: { ...environment, silenceMs: 10_000, wholeMs: 10_000 },
    });
    setTimeout(() => controller.abort(new Error("basta")), 5);
    await expect(loading).rejects.toThrow("basta");
  });

  it("shows the rest when one table cannot be read, and says so", async () => {
    const { faults, programme } = await serve(buildFiles().set("themes.json", "[{]")).load();
    expect(programme.partnerships).toHaveLength(3);
    expect(faults[0]).toMatchObject({ kind: "table-unreadable", table: "themes" });
  });

  it.each<[string, string, Partial<LoadError>]>([
    ["organisations.json", "[", { kind: "truncated", file: "organisations.json" }],
    ["organisations.json", "[{]", { kind: "unreadable", file: "organisations.json" }],
    ["organisations.json", "[]", { kind: "no-organisations", file: "organisations.json" }],
    ["project.json", "[{}]", { kind: "no-project", file: "project.json" }],
  ])("refuses a set whose %s is %s", async (file, text, expected) => {
    const failure = await failureOf(serve(buildFiles().set(file, text)).load());
    expect(failure).toMatchObject(expected);
    expect(failure.faults.length).toBeGreaterThan(0);
  });

  it("takes a csv table for a fault of that table", async () => {
    const files = buildFiles();
    const descriptor = (files.get("datapackage.json") ?? "")
      .replaceAll("themes.json", "themes.csv")
      .replace('"path":"themes.csv","format":"json"', '"path":"themes.csv","format":"csv"');
    const { faults } = await serve(files.set("datapackage.json", descriptor)).load();
    expect(faults[0]).toMatchObject({ kind: "table-unreadable", detail: "format:csv" });
  });
});

describe("the seats of bodies without coordinates", () => {
  const files = buildFiles(
    buildTables({ organisations: changeRecord("organisations", 1, { lon: null, lat: null }) }),
  );

  it("are fetched only when a body needs one", async () => {
    const all = serve(withHashes());
    await all.load();
    expect(all.requests.filter((path) => path.startsWith("geo/"))).toEqual([]);
    const one = serve(
      new Map([
        ...files,
        ["geo/seats.json", '{"columns":{"istat":["062008"],"lon":[14.78],"lat":[41.13]}}'],
        ["geo/provinces.json", '{"columns":{"istat":["062"],"seat":["062008"]}}'],
      ]),
    );
    const { programme, faults } = await one.load();
    expect(programme.organisations[0]?.place).toEqual({ lon: 14.78, lat: 41.13, derived: true });
    expect(faults).toEqual([]);
  });

  it("leave the body without a place when they cannot be read, and the page says so", async () => {
    const { programme, faults } = await serve(files).load();
    expect(programme.organisations[0]?.place).toBeNull();
    expect(faults.map((fault) => describeFault(fault, "it").reason)).toEqual([
      "Le sedi dei comuni non si possono leggere: gli enti senza coordinate restano fuori carta.",
    ]);
  });
});

function html(): Response {
  return new Response(" <!doctype html><title>Benvenuti</title>", {
    headers: { "content-type": "application/json" },
  });
}

/** One letter changed, nothing else. */
function altered(init: RequestInit | undefined): Response {
  const themes = JSON.stringify(addRecords("themes"));
  return verified(themes.replace("Turismo", "Turisma"), init);
}

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      controller.enqueue(new TextEncoder().encode(" "));
    },
  });
}

/** A few bytes, then nothing more. */
function stalled(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode("[")),
  });
}

/** In eight pieces, each after a pause; all together longer than one may be silent. */
function slowly(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const step = Math.ceil(bytes.length / 8);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 80));
      controller.enqueue(bytes.slice(at, (at += step)));
      if (at >= bytes.length) controller.close();
    },
  });
}

function huge(): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(8 * 1024 * 1024).fill(0x20);
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
}

function broken(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("["));
      controller.error(new TypeError("network error"));
    },
  });
}
