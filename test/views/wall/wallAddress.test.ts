import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SELECTION } from "../../../src/selection/selection";
import {
  formatWall,
  LEAST_SECONDS,
  MOST_SECONDS,
  parseWall,
  WALL_VIEWS,
} from "../../../src/views/wall/wallAddress";

const searchOf = (address: string) => address.slice("/parete".length);

describe("the address of a wall", () => {
  it("shows all views, twenty seconds each, when it says nothing", () => {
    const usual = { views: WALL_VIEWS, seconds: 20 };
    expect(parseWall("")).toEqual({ ...usual, rejected: [] });
    expect(formatWall(usual, NO_SELECTION)).toBe("/parete");
  });

  it("names what it does not know, and shows the rest", () => {
    expect(parseWall("?viste=mappa,luna,risultati&secondi=2")).toEqual({
      views: ["map", "results"],
      seconds: 20,
      rejected: ["luna", "secondi=2"],
    });
    expect(parseWall("?viste=luna").views).toEqual(WALL_VIEWS);
  });

  it("keeps the reading date and the filters, and drops what is selected", () => {
    const { scope } = NO_SELECTION;
    const selection = {
      ...NO_SELECTION,
      scope: { ...scope, regions: ["16"] },
      focus: { kind: "result", id: "R3" },
    } as const;
    expect(formatWall({ views: ["map", "results"], seconds: 30 }, selection)).toBe(
      "/parete?regioni=16&viste=mappa,risultati&secondi=30",
    );
  });

  it("reads back what it wrote", () => {
    const views = fc.subarray([...WALL_VIEWS], { minLength: 1 });
    const seconds = fc.integer({ min: LEAST_SECONDS, max: MOST_SECONDS });
    fc.assert(
      fc.property(views, seconds, (views, seconds) => {
        const address = formatWall({ views, seconds }, NO_SELECTION);
        expect(parseWall(searchOf(address))).toEqual({ views, seconds, rejected: [] });
      }),
    );
  });
});
