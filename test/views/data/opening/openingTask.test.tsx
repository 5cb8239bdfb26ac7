import { afterEach, describe, expect, it, vi } from "vitest";
import type { Mapping } from "../../../../src/data/mapping/mapping";
import { surveyTables } from "../../../../src/data/mapping/surveyTables";
import type { Answer, Order } from "../../../../src/data/opening/messages";
import { openingTask } from "../../../../src/views/data/opening/openingTask";
import { rawTable } from "../../../../src/model/rawTable";

const RAW = [rawTable("accordi", [{ Accordo: "Patto", Capofila: "Ente A", Partner: "Ente B" }])];

/** A worker that answers the opening at once, and surveys when told to. */
class SlowSurveyor extends EventTarget {
  static readonly asked: Mapping[] = [];
  static answer: () => void = () => {};
  postMessage(order: Order) {
    if (order.order === "open") this.#say({ say: "survey", survey: surveyTables(RAW, null) });
    if (order.order !== "survey") return;
    SlowSurveyor.asked.push(order.mapping);
    SlowSurveyor.answer = () =>
      this.#say({ say: "survey", survey: surveyTables(RAW, null, order.mapping) });
  }
  terminate() {}
  #say(data: Answer) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

/** A worker whose program the server no longer has: the browser says it without words. */
class NoWorker extends EventTarget {
  postMessage() {
    this.dispatchEvent(new Event("error"));
  }
  terminate() {}
}

afterEach(() => {
  openingTask.cancel();
  vi.unstubAllGlobals();
});

const mappingNow = () => {
  const state = openingTask.state();
  if (state.kind !== "mapping") throw new Error(`It is ${state.kind}`);
  return state;
};

describe("a mapping that is being changed", () => {
  it("is surveyed for what changes the tables, one survey at a time, the latest last", async () => {
    vi.stubGlobal("Worker", SlowSurveyor);
    const file = new File(["Accordo,Capofila,Partner"], "accordi.csv");
    openingTask.start({
      files: [{ path: "accordi.csv", file }],
      name: null,
      onOpened: () => Promise.resolve(),
    });
    await vi.waitFor(() => mappingNow());

    // What is typed of the project changes no table.
    const { mapping: proposal } = mappingNow();
    for (const title of ["P", "Pr", "Pro"]) {
      const project = { title, start: "2010", end: "2012" };
      await openingTask.changeMapping({ ...mappingNow().mapping, project });
    }
    expect(SlowSurveyor.asked).toEqual([]);
    expect(mappingNow().mapping.project?.title).toBe("Pro");

    const decided = (isSame: boolean): Mapping => ({
      ...mappingNow().mapping,
      decisions: [{ body: "name:a", other: "name:b", isSame }],
    });
    const changing = openingTask.changeMapping(decided(true));
    void openingTask.changeMapping({ ...proposal, decisions: [] });
    const last = decided(false);
    void openingTask.changeMapping(last);
    expect(SlowSurveyor.asked).toHaveLength(1);
    SlowSurveyor.answer();
    await vi.waitFor(() => expect(SlowSurveyor.asked).toHaveLength(2));
    expect(SlowSurveyor.asked[1]).toEqual(last);
    SlowSurveyor.answer();
    await changing;
    expect(SlowSurveyor.asked).toHaveLength(2);
    expect(mappingNow().survey.mapped).toEqual(last);
  });
});

describe("an opening without the program that reads", () => {
  it("says so, and does not speak of memory", async () => {
    vi.stubGlobal("Worker", NoWorker);
    openingTask.start({
      files: [{ path: "enti.csv", file: new File(["id"], "enti.csv") }],
      name: null,
      onOpened: () => Promise.resolve(),
    });
    await vi.waitFor(() => expect(openingTask.state().kind).toBe("outdated"));
  });
});
