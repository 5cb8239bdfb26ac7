import { describe, expect, it } from "vitest";
import { peersFrom, readPeers } from "./peers";

const med = (value: number) => ({ med: value, min: value, max: value });

const peers = peersFrom(
  {
    s2k: {
      floor: { firstDraw: med(100), runs: 3 },
      "floor [gpu-stub]": { firstDraw: med(90) },
      sigma: { firstDraw: med(400), filter: med(70) },
      "sigma [gpu-stub]": { firstDraw: med(300) },
      "d3-canvas": { firstDraw: med(250) },
    },
    s10k: { broken: { error: "limit 60 s" } },
  },
  {
    filter500k: { crossfilter2: { medPerStep: 6.2, perMB: 1 } },
    "50MB": { "JSON.parse objects": { med: 700 } },
  },
);

describe("the results of other pages", () => {
  it("are those with stubbed draw calls where there are any", () => {
    expect(peers.of("2k", "sigma", "firstDraw")).toBe(300);
    expect(peers.of("2k", "sigma", "filter")).toBe(70);
    expect(peers.of("2k", "d3-canvas", "firstDraw")).toBe(250);
  });

  it("name the fastest page, which is never the floor", () => {
    expect(peers.least("2k", "firstDraw")).toEqual({ name: "d3-canvas", value: 250 });
  });

  it("are absent where a page broke or was not measured", () => {
    expect(peers.of("10k", "broken", "firstDraw")).toBeNull();
    expect(peers.least("10k", "firstDraw")).toBeNull();
    expect(peers.of("100k", "sigma", "heapAllMB")).toBeNull();
  });

  it("hold the steps of data paths beside the pages", () => {
    expect(peers.path("filter500k", "crossfilter2")).toBe(6.2);
    expect(peers.path("50MB", "JSON.parse objects")).toBe(700);
    expect(peers.path("50MB", "nothing")).toBeNull();
  });

  it("are not asked for without a folder, and missed in a wrong one", () => {
    expect(readPeers(undefined)).toBeNull();
    expect(() => readPeers("/nowhere")).toThrow(/render\.json/);
  });
});
