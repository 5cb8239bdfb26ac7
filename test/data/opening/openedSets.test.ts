import { beforeEach, describe, expect, it, vi } from "vitest";
import type * as OpenedSets from "../../../src/data/opening/openedSets";
import { FakeIndexedDb } from "../../fixtures/fakeIndexedDb";

const about = (name: string, openedAt: number) => ({ name, openedAt, size: 12, mapping: null });
const files = (text: string) => [{ path: "project.json", file: new Blob([text]) }];

let database: FakeIndexedDb;
let sets: typeof OpenedSets;
beforeEach(async () => {
  database = new FakeIndexedDb();
  vi.stubGlobal("indexedDB", database.asFactory());
  vi.resetModules();
  sets = await import("../../../src/data/opening/openedSets");
});
const refuse = () => {
  database.failures.onOpen = new DOMException("no", "SecurityError");
};

describe("a set that was opened", () => {
  it("is kept, found by its key, renamed, removed and put back", async () => {
    const { key, failure } = await sets.keepOpened(about("Rete", 1_000), files("[1]"));
    expect(failure).toBeNull();
    expect(key).toMatch(/^locale:\d+$/);
    await sets.renameOpened(key, "Rete di giugno");
    expect(await sets.findOpened(key)).toMatchObject({ name: "Rete di giugno", openedAt: 1_000 });
    const restore = await sets.removeOpened(key);
    await expect(sets.findOpened(key)).rejects.toMatchObject({ kind: "not-kept", file: key });
    await restore?.();
    expect(await (await sets.findOpened(key)).files[0]?.file.text()).toBe("[1]");
  });

  it("lasts for the visit where storage is refused, and says so", async () => {
    refuse();
    const first = await sets.keepOpened(about("a", 1_000), files("a"));
    const second = await sets.keepOpened(about("b", 1_000), files("b"));
    expect([first.failure, second.failure]).toEqual(["refused", "refused"]);
    expect(first.key).toMatch(/^locale:visita-/);
    expect(second.key).not.toBe(first.key);
    expect(await (await sets.findOpened(second.key)).files[0]?.file.text()).toBe("b");
    await sets.renameOpened(first.key, "altro");
    const { sets: listed, failure } = await sets.listOpened();
    expect(failure).toBe("refused");
    expect(listed.map(({ name, isKept, key }) => [name, isKept, key])).toEqual([
      ["b", false, second.key],
      ["altro", false, first.key],
    ]);
    const restore = await sets.removeOpened(first.key);
    expect((await sets.listOpened()).sets.map(({ name }) => name)).toEqual(["b"]);
    await restore?.();
    expect(await sets.findOpened(first.key)).toMatchObject({ name: "altro" });
  });

  it("is listed with those of the visit first, then those kept, each by its own key", async () => {
    const kept = await sets.keepOpened(about("tenuto", 5_000), files("k"));
    database.failures.onWrite = new DOMException("full", "QuotaExceededError");
    const ofVisit = await sets.keepOpened(about("di visita", 1_000), files("v"));
    expect(ofVisit.failure).toBe("full");
    const { sets: listed, failure } = await sets.listOpened();
    expect(failure).toBeNull();
    expect(listed.map(({ key, isKept }) => [key, isKept])).toEqual([
      [ofVisit.key, false],
      [kept.key, true],
    ]);
  });

  it("that this browser does not have is told from one that it does not give out", async () => {
    await expect(sets.findOpened("locale:7")).rejects.toMatchObject({ kind: "not-kept" });
    await expect(sets.findOpened("data")).rejects.toMatchObject({ kind: "not-kept" });
    expect(await sets.removeOpened("locale:7")).toBeNull();
    database.failures.onOpen = new DOMException("broken", "UnknownError");
    await expect(sets.findOpened("locale:7")).rejects.toMatchObject({ kind: "storage-refused" });
    refuse();
    await expect(sets.findOpened("locale:7")).rejects.toMatchObject({ kind: "not-kept" });
  });
});
