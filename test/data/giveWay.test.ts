import { afterEach, describe, expect, it, vi } from "vitest";
import { giveWay } from "../../src/data/giveWay";
import { loadDataSet } from "../../src/data/loadDataSet";
import { turnTaker } from "../../src/data/turnTaker";
import { TABLE_NAMES } from "../../src/model/tables";
import { buildFiles } from "../fixtures/dataSet";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A browser that hands out tasks itself, and how many it has handed out. */
function handOutTasks() {
  const postTask = vi.fn((work: () => void) => Promise.resolve().then(work));
  vi.stubGlobal("scheduler", { postTask });
  return postTask;
}

/** A clock on which every look finds a long time gone by. */
function hurryTheClock() {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 20));
}

describe("giving way", () => {
  it("lets a timer that was set before go first", async () => {
    const order: string[] = [];
    setTimeout(() => order.push("timer"));
    await giveWay();
    expect(order).toEqual(["timer"]);
  });

  it("takes a task of the browser where that hands them out", async () => {
    const postTask = handOutTasks();
    await giveWay();
    expect(postTask).toHaveBeenCalledOnce();
  });

  it("happens only once a slice has lasted long enough", async () => {
    const postTask = handOutTasks();
    vi.spyOn(performance, "now").mockReturnValue(0);
    const pause = turnTaker();
    await pause();
    expect(postTask).not.toHaveBeenCalled();
    vi.spyOn(performance, "now").mockReturnValue(9);
    await pause();
    await pause();
    expect(postTask).toHaveBeenCalledOnce();
  });

  it("happens between the tables of a set that the page reads, which comes to the same", async () => {
    const files = buildFiles();
    const environment = {
      baseUrl: "https://rete.example/",
      fetch: async (asked: RequestInfo | URL) => {
        const url = asked instanceof Request ? asked.url : String(asked);
        return new Response(files.get(url.split("/").at(-1) ?? ""));
      },
    };
    const { programme } = await loadDataSet("data/", { environment });
    const postTask = handOutTasks();
    hurryTheClock();
    const inTurns = await loadDataSet("data/", { environment });
    expect(postTask.mock.calls.length).toBeGreaterThanOrEqual(TABLE_NAMES.length);
    expect(inTurns.programme).toEqual(programme);
  });
});
