import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadPositions } from "../../src/data/loadPositions";
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
