import { describe, expect, it, vi } from "vitest";
import { forgetFailures, Shelf } from "../../src/data/shelf";

describe("a shelf of answers", () => {
  it("asks once for each key, and tells when the answer is there", async () => {
    const load = vi.fn(async (key: string) => key.length);
    const shelf = new Shelf(load);
    const told = vi.fn<() => void>();
    shelf.subscribe(told);
    const asked = shelf.ask("three");
    expect(shelf.ask("three")).toBe(asked);
    expect(asked).toMatchObject({ answer: null, failure: null });
    await asked.coming;
    expect(told).toHaveBeenCalledOnce();
    expect(shelf.ask("three").answer).toEqual({ value: 5 });
    expect([shelf.find("three"), shelf.find("other")]).toEqual([5, null]);
    expect(load).toHaveBeenCalledOnce();
  });

  it("keeps a failure until failures are forgotten, and every answer beyond that", async () => {
    const load = vi.fn(async (key: string) => {
      if (key === "bad") throw new Error("no");
      return key;
    });
    const shelf = new Shelf(load);
    await Promise.allSettled([shelf.ask("bad").coming, shelf.ask("good").coming]);
    expect(shelf.ask("bad").failure).toEqual({ error: new Error("no") });
    expect(load).toHaveBeenCalledTimes(2);
    forgetFailures();
    expect(shelf.keys()).toEqual(["good"]);
  });

  it("does not let what was on its way take the place of what was put there since, or forgotten", async () => {
    let bring: (value: string) => void = () => {};
    const shelf = new Shelf(() => new Promise<string>((resolve) => (bring = resolve)));
    const late = shelf.ask("a");
    shelf.put("a", "put");
    bring("late");
    await late.coming;
    expect(shelf.find("a")).toBe("put");
    shelf.forget(() => true);
    const forgotten = shelf.ask("a");
    shelf.forget((key) => key === "a");
    bring("late");
    await forgotten.coming;
    expect([shelf.find("a"), shelf.keys()]).toEqual([null, []]);
  });

  it("takes another way to an answer only where it has not been asked for yet", async () => {
    const shelf = new Shelf(async (key: string) => `own ${key}`);
    await shelf.ask("a", async (key) => `other ${key}`).coming;
    expect(await shelf.ask("a").coming).toBe("other a");
    expect(await shelf.ask("b").coming).toBe("own b");
  });
});
