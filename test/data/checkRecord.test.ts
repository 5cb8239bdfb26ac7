import { describe, expect, it } from "vitest";
import { buildTables, checkRawTables } from "../fixtures/dataSet";

const bodies = Array.from({ length: 40 }, (_, i) => ({
  id: `c${i}`,
  name: `Comune ${i}`,
  role: "authority",
  region: "15",
}));

describe("cells that say the same again and again", () => {
  it("are each told of where something is wrong with them, and understood alike where nothing is", () => {
    const dates = ["2011-05", "2011-5", "2011-05", "2011-5", null, "2012"];
    const members = dates.map((from, i) => ({
      partnership: "adriatico",
      organisation: `c${i}`,
      ...(from !== null && { from }),
    }));
    const { faults, tables } = checkRawTables(buildTables({ organisations: bodies, members }));
    const wrong = faults.filter(({ kind }) => kind === "not-a-date");
    expect(wrong.map(({ row, value }) => [row, value])).toEqual([
      [2, "2011-5"],
      [4, "2011-5"],
    ]);
    const [first, second, third, fourth] = tables.members.map(({ from }) => from);
    expect(first?.text).toBe("2011-05");
    expect(second).toEqual(first);
    expect(third).toBeNull();
    expect(fourth?.text).toBe("2012");
  });

  it("are each told of where a text hides something", () => {
    const sources = ["Atto 3", "Atto\u200b 4", "Atto 3", "Atto\u200b 4"];
    const members = sources.map((source, i) => ({
      partnership: "adriatico",
      organisation: `c${i}`,
      source,
    }));
    const { faults, tables } = checkRawTables(buildTables({ organisations: bodies, members }));
    const hidden = faults.filter(({ kind }) => kind === "unsafe-text");
    expect(hidden.map(({ row }) => row)).toEqual([2, 4]);
    expect(tables.members.map(({ source }) => source)).toEqual([
      "Atto 3",
      "Atto 4",
      "Atto 3",
      "Atto 4",
    ]);
  });

  it("are each told of where they name what is not there", () => {
    const members = ["c0", "nessuno", "c0", "nessuno"].map((organisation) => ({
      partnership: "adriatico",
      organisation,
    }));
    const { faults } = checkRawTables(buildTables({ organisations: bodies, members }));
    const unknown = faults.filter(
      ({ kind, table }) => kind === "unknown-reference" && table === "members",
    );
    expect(unknown.map(({ row }) => row)).toEqual([2, 4]);
  });
});

describe("a body that is listed twice in a partnership", () => {
  it.each([2, 16, 17, 18, 40])(
    "counts once among %i members, and the first row is named",
    (many) => {
      const ids = bodies.slice(0, many).map(({ id }) => id);
      const last = ids.at(-1) ?? "";
      const members = [...ids, last, ids[0], last].map((organisation) => ({
        partnership: "adriatico",
        organisation,
      }));
      const { faults, tables } = checkRawTables(buildTables({ organisations: bodies, members }));
      expect(tables.members.map(({ organisation }) => organisation)).toEqual(ids);
      const twice = faults.filter(({ kind }) => kind === "duplicate-member");
      expect(twice.map(({ row, detail }) => [row, detail])).toEqual([
        [many + 1, String(many)],
        [many + 2, "1"],
        [many + 3, String(many)],
      ]);
    },
  );
});
