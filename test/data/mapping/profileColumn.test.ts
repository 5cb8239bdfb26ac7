import { describe, expect, it } from "vitest";
import { profileColumns, showCell } from "../../../src/data/mapping/profileColumn";
import { rawTable } from "../../../src/model/rawTable";
import { committedRoster } from "./looseTables";

const roster = committedRoster();

function profileOf(cells: readonly unknown[], withRoster = true) {
  const rows = cells.map((x) => (x === "no record" ? x : { x }));
  const [profile] = profileColumns(rawTable("t", rows), withRoster ? roster : null);
  if (!profile) throw new Error("no column");
  return profile;
}

describe("a column as its values show it", () => {
  it("has its values, the most frequent first, empty cells and what is no row left out", () => {
    expect(profileOf(["b", " a", "", null, "a ", "no record", 7])).toMatchObject({
      header: "x",
      filled: 4,
      distinct: 3,
      values: ["a", "b", "7"],
    });
  });

  it("shows no more of its values than one can choose among, and counts them all", () => {
    const many = Array.from({ length: 61 }, (_, at) => `v${at}`);
    const { values, distinct } = profileOf(many);
    expect([values.length, distinct]).toEqual([60, 61]);
  });

  it("is told from the first two thousand rows", () => {
    expect(profileOf(Array.from({ length: 2001 }, (_, at) => at)).filled).toBe(2000);
  });

  it.each<[look: "date" | "number" | "istat" | "letters" | "body", share: number, cells: string[]]>(
    [
      ["date", 1, ["2010", "2010-05", "2010-05-14", "14/05/2010", "1.2.2010", "05-2010"]],
      ["date", 0, ["10", "20100", "2010-5", "14/05/10", "nel 2010", "2010 circa"]],
      ["date", 0.5, ["2010", "primavera"]],
      ["number", 1, ["1", "-2", "+3,5", "1.234,56", "1 000", "2010"]],
      ["number", 0, ["1a", "a1", "-", ",", "5 km"]],
      ["istat", 1, ["075035", "75035", "072006"]],
      ["istat", 0, ["999999", "75", "0750350", "a75035"]],
      ["letters", 1, ["LE", "ba", "Sa"]],
      ["letters", 0, ["ZZ", "Lecce", "16"]],
      ["body", 1, ["Comune di Atlantide", "Lecce", "Provincia di Bari"]],
      ["body", 0.5, ["Lecce", "Atlantide"]],
      ["body", 0, ["", "2010"]],
    ],
  )("looks like %s in %d of its values: %j", (look, share, cells) => {
    expect(profileOf(cells).looks[look]).toBe(share);
  });

  it("counts each value once, however often it comes", () => {
    expect(profileOf(["2010", "2010", "2010", "primavera"]).looks.date).toBe(0.5);
  });

  it("knows no codes and no bare names without the roster", () => {
    const { looks } = profileOf(["075035", "LE", "Lecce", "Comune di Lecce"], false);
    expect([looks.istat, looks.letters, looks.body]).toEqual([0, 0, 0.25]);
  });
});

describe("a cell in a preview", () => {
  it.each<[unknown, string]>([
    [" Lecce ", "Lecce"],
    [7, "7"],
    [true, "true"],
    [null, ""],
    [undefined, ""],
    ["  ", ""],
    [["a", 7], "a | 7"],
    [{ a: 1 }, '{"a":1}'],
  ])("of %j is «%s»", (cell, text) => {
    expect(showCell(cell)).toBe(text);
  });
});
