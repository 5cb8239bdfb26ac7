import { afterEach, describe, expect, it, vi } from "vitest";
import { keptStore } from "../../../src/data/opening/keptStore";
import { storeError, StoreError } from "../../../src/data/opening/storeError";
import { FakeIndexedDb } from "../../fixtures/fakeIndexedDb";

const ABOUT = { name: "Rete", openedAt: 1_000, size: 12, mapping: null };
const files = (text: string) => [{ path: "project.json", file: new Blob([text]) }];

function setUp() {
  const database = new FakeIndexedDb();
  return { database, store: keptStore(() => database.asFactory()) };
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof StoreError ? error.failure : `no store error: ${String(error)}`;
}

describe("the store of opened sets", () => {
  it("gives back the files of a set as they were", async () => {
    const { store } = setUp();
    const id = await store.add(ABOUT, files("[1]"));
    const kept = await store.filesOf(id);
    expect(kept?.map(({ path }) => path)).toEqual(["project.json"]);
    expect(await kept?.[0]?.file.text()).toBe("[1]");
    expect(await store.find(id)).toEqual({ ...ABOUT, id });
  });

  it("lists the latest first, and never gives an id twice", async () => {
    const { store } = setUp();
    const first = await store.add({ ...ABOUT, name: "a" }, files("a"));
    const second = await store.add({ ...ABOUT, name: "b", openedAt: 2_000 }, files("b"));
    await store.remove(second);
    const third = await store.add({ ...ABOUT, name: "c", openedAt: 3_000 }, files("c"));
    expect((await store.list()).map(({ name }) => name)).toEqual(["c", "a"]);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it("renames a set and leaves its files alone", async () => {
    const { store } = setUp();
    const id = await store.add(ABOUT, files("[1]"));
    await store.rename(id, "Rete di giugno");
    expect(await store.find(id)).toEqual({ ...ABOUT, id, name: "Rete di giugno" });
    expect(await (await store.filesOf(id))?.[0]?.file.text()).toBe("[1]");
  });

  it("puts a removed set back under its own id, with its files", async () => {
    const { store } = setUp();
    const id = await store.add(ABOUT, files("[1]"));
    const kept = await store.find(id);
    const content = await store.filesOf(id);
    await store.remove(id);
    if (kept && content) await store.restore(kept, content);
    expect(await store.list()).toEqual([{ ...ABOUT, id }]);
    expect(await (await store.filesOf(id))?.[0]?.file.text()).toBe("[1]");
  });

  it("removes a set with its files", async () => {
    const { store } = setUp();
    const id = await store.add(ABOUT, files("[1]"));
    await store.remove(id);
    expect([await store.find(id), await store.filesOf(id), await store.list()]).toEqual([
      null,
      null,
      [],
    ]);
  });
});

describe("the store where the browser does not play along", () => {
  afterEach(() => vi.useRealTimers());

  it("is refused where there is none, or it may not be touched", async () => {
    expect(await failureOf(keptStore(() => undefined).list())).toBe("refused");
    const { database, store } = setUp();
    database.failures.onOpen = new DOMException("no", "SecurityError");
    expect(await failureOf(store.add(ABOUT, []))).toBe("refused");
    const throwing = keptStore(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await failureOf(throwing.find(1))).toBe("refused");
  });

  it("is full where the quota is used up, and keeps nothing by halves", async () => {
    const { database, store } = setUp();
    await store.add(ABOUT, files("a"));
    database.failures.onWrite = new DOMException("full", "QuotaExceededError");
    expect(await failureOf(store.add({ ...ABOUT, name: "b" }, files("b")))).toBe("full");
    database.failures.onWrite = null;
    expect((await store.list()).map(({ name }) => name)).toEqual(["Rete"]);
  });

  it("is broken where it says nothing, or anything else", async () => {
    const { database, store } = setUp();
    database.failures.onOpen = new DOMException("disk", "UnknownError");
    expect(await failureOf(store.list())).toBe("broken");
    database.failures.onOpen = null;
    database.failures.isSilent = true;
    vi.useFakeTimers();
    const failure = failureOf(store.list());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await failure).toBe("broken");
  });
});

describe("what a browser says when it keeps nothing", () => {
  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "refused"],
    ["InvalidStateError", "refused"],
    ["NotAllowedError", "refused"],
    ["UnknownError", "broken"],
  ])("%s means that the store is %s", (name, failure) => {
    const error = storeError(new DOMException("x", name));
    expect(error).toMatchObject({ failure, message: `The store is ${failure}` });
    expect(storeError(error)).toBe(error);
    expect(storeError(name).failure).toBe("broken");
  });
});
