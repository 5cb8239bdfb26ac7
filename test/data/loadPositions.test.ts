import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadDataSet } from "../../src/data/loadDataSet";
import { fetchPositionsAhead, loadPositions } from "../../src/data/loadPositions";
import { buildFiles } from "../fixtures/dataSet";
import { serveFiles } from "../fixtures/publishedFiles";

const SEATS = new TextEncoder().encode('{"seats":[1,2]}');
const hashOf = (bytes: Uint8Array) =>
  `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** The seats of a frame beside a set, as its descriptor announces them. */
function load(
  listed: Readonly<Record<string, unknown>>,
  { origin = "published", path = "data/", frame = "wide", bytes = SEATS } = {},
) {
  const descriptor = JSON.stringify({
    name: "prova",
    resources: [
      { name: "themes", path: "themes.json" },
      { name: "positions-wide", path: "p.json", computedFrom: "7", hash: hashOf(SEATS), ...listed },
    ],
  });
  const asked: string[] = [];
  const files = new Map([
    ["datapackage.json", new TextEncoder().encode(descriptor)],
    ["datapackage.1-abc123.json", new TextEncoder().encode(descriptor)],
    ["p.json", bytes],
  ]);
  const fetch = serveFiles((name) => {
    asked.push(name);
    return files.get(name);
  });
  const set = { path, origin: origin as "published" };
  const environment = { baseUrl: "https://rete.example/", fetch, isOnline: () => true };
  return { asked, seats: loadPositions(set, frame, "7", { environment }) };
}

describe("the seats published beside a set", () => {
  it("are those of the frame, computed from just this", async () => {
    const { seats, asked } = load({});
    expect(await seats).toEqual({ seats: [1, 2] });
    expect(asked).toEqual(["datapackage.json", "p.json"]);
    const edition = load({}, { path: "data@1-abc123" });
    expect(await edition.seats).toEqual({ seats: [1, 2] });
    expect(edition.asked[0]).toBe("datapackage.1-abc123.json");
  });

  it.each([
    ["computed from something else", { computedFrom: "8" }, 2],
    ["of another frame", { name: "positions-tall" }, 1],
    ["without a hash", { hash: undefined }, 1],
    ["heavier than anybody needs", { bytes: 40_000_001 }, 1],
  ])("are none where they are %s", async (_what, listed, questions) => {
    const { seats, asked } = load(listed);
    expect(await seats).toBeNull();
    expect(asked).toHaveLength(questions);
  });

  it("are not asked for of a set that was opened from files", async () => {
    const { seats, asked } = load({}, { origin: "opened" });
    expect(await seats).toBeNull();
    expect(asked).toEqual([]);
  });

  it("fail in words where they are otherwise than announced", async () => {
    const { seats } = load({}, { bytes: new TextEncoder().encode("[]") });
    await expect(seats).rejects.toMatchObject({ name: "LoadError", file: "p.json" });
  });
});

describe("the seats fetched along with the tables of a set", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** A page that has asked for the set of a folder, beside which seats are announced or not. */
  async function openPage(path: string, positions: object | null, isThere = true) {
    const files = buildFiles();
    const descriptor = JSON.parse(files.get("datapackage.json") ?? "") as { resources: object[] };
    if (positions) descriptor.resources.push(positions);
    files.set("datapackage.json", JSON.stringify(descriptor));
    const asked: string[] = [];
    const fetch = serveFiles((name) => {
      asked.push(name);
      if (name === "p.json") return isThere ? SEATS : undefined;
      const text = files.get(name);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    });
    vi.stubGlobal("document", { baseURI: "https://rete.example/" });
    vi.stubGlobal("fetch", fetch);
    vi.stubGlobal("navigator", { onLine: true });
    await loadDataSet(path);
    asked.length = 0;
    return { asked, set: { path, origin: "published" as const } };
  }

  const WIDE = { name: "positions-wide", path: "p.json", computedFrom: "7", hash: hashOf(SEATS) };

  it("are there at once when they are asked for, fetched once, and taken once", async () => {
    const { asked, set } = await openPage("uno/", WIDE);
    expect(await fetchPositionsAhead("uno/", "wide")).toBe(true);
    expect(await fetchPositionsAhead("uno/", "wide")).toBe(false);
    expect(asked).toEqual(["p.json"]);
    expect(await loadPositions(set, "wide", "7")).toEqual({ seats: [1, 2] });
    expect(asked).toEqual(["p.json"]);
    // Somebody who comes later asks for himself.
    expect(await loadPositions(set, "wide", "7")).toEqual({ seats: [1, 2] });
    expect(asked).toEqual(["p.json", "datapackage.json", "p.json"]);
  });

  it("are none of another frame, of a set nobody asked for, or where none are announced", async () => {
    await openPage("due/", WIDE);
    expect(await fetchPositionsAhead("altrove/", "wide")).toBe(false);
    expect(await fetchPositionsAhead("due/", "tall")).toBe(false);
    await openPage("tre/", null);
    expect(await fetchPositionsAhead("tre/", "wide")).toBe(false);
  });

  it("that fail are said to whoever asks for them, not before", async () => {
    const { set } = await openPage("quattro/", WIDE, false);
    expect(await fetchPositionsAhead("quattro/", "wide")).toBe(true);
    await expect(loadPositions(set, "wide", "7")).rejects.toMatchObject({ file: "p.json" });
  });

  it("are not those of another place than the one that is asked about", async () => {
    const { asked, set } = await openPage("cinque/", WIDE);
    await fetchPositionsAhead("cinque/", "wide");
    asked.length = 0;
    expect(await loadPositions(set, "tall", "7")).toBeNull();
    expect(asked).toEqual(["datapackage.json"]);
    expect(await loadPositions(set, "wide", "7")).toEqual({ seats: [1, 2] });
    expect(asked).toEqual(["datapackage.json"]);
  });
});
