import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isVisitKey, otherSetQuery, visitKey } from "../../../src/data/visits/otherSetQuery";
import { CONTRACT, findRemembered, remember } from "../../../src/data/visits/rememberedVisit";
import { buildProgrammeFrom } from "../../fixtures/dataSet";
import { FakeIndexedDb } from "../../fixtures/fakeIndexedDb";

const PROGRAMME = buildProgrammeFrom();
const seen = (seenAt: number, contract = CONTRACT) => ({
  path: "data",
  contract,
  seenAt,
  programme: PROGRAMME,
});

const loadOther = (key: string) => new QueryClient().fetchQuery(otherSetQuery(key));

let database: FakeIndexedDb;
beforeEach(() => {
  database = new FakeIndexedDb();
  vi.stubGlobal("indexedDB", database.asFactory());
  vi.stubGlobal("document", { baseURI: "https://example.org/rete/" });
});
afterEach(() => vi.unstubAllGlobals());

describe("what a browser remembers of a set", () => {
  it("is found again under the set's path, on this site only", async () => {
    expect(await findRemembered("data")).toBeNull();
    expect(await remember({ path: "data", now: seen(2), before: seen(1) })).toBe(true);
    expect(await findRemembered("data")).toMatchObject({
      now: { seenAt: 2 },
      before: { seenAt: 1 },
    });
    expect(await findRemembered("altro")).toBeNull();
    vi.stubGlobal("document", { baseURI: "https://example.org/altra/" });
    expect(await findRemembered("data")).toBeNull();
  });

  it("is nothing where it was read by another contract", async () => {
    await remember({ path: "data", now: seen(2, "{}"), before: null });
    expect(await findRemembered("data")).toBeNull();
  });

  it("is nothing, and nobody is told, where storage is refused or full", async () => {
    database.failures.onWrite = new DOMException("full", "QuotaExceededError");
    expect(await remember({ path: "data", now: seen(2), before: null })).toBe(false);
    database.failures.onOpen = new DOMException("no", "SecurityError");
    expect(await findRemembered("data")).toBeNull();
  });
});

describe("a set to compare with", () => {
  it("of the previous visit is the one before what is now", async () => {
    await remember({ path: "data", now: seen(2), before: seen(1) });
    const key = visitKey("data");
    expect([isVisitKey(key), isVisitKey("data")]).toEqual([true, false]);
    const other = await loadOther(key);
    expect(other).toMatchObject({ path: key, origin: "published", edition: null, opening: null });
    expect(other.programme.organisations.map(({ id }) => id)).toEqual(
      PROGRAMME.organisations.map(({ id }) => id),
    );
  });

  it("of the previous visit is said to be missing where nothing has changed since, or nothing is kept", async () => {
    await expect(loadOther(visitKey("data"))).rejects.toMatchObject({ kind: "not-kept" });
    await remember({ path: "data", now: seen(2), before: null });
    await expect(loadOther(visitKey("data"))).rejects.toMatchObject({ kind: "not-kept" });
  });
});
