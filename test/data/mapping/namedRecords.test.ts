import { describe, expect, it } from "vitest";
import { idOf, namedRecords } from "../../../src/data/mapping/namedRecords";
import { rawTable } from "../../../src/model/rawTable";
import { committedRoster } from "./looseTables";

describe("the id of what a cell names", () => {
  it.each([
    ["com-napoli", "com-napoli"],
    ["Comune di Napoli", "comune-di-napoli"],
    ["..a", "..a"],
    // Dots alone would lead to another folder in an address: no table takes them.
    ["..", null],
    ["?!", null],
  ])("of «%s» is %s", (text, id) => {
    expect(idOf(text)).toBe(id);
  });
});

const RAW = [
  rawTable(
    "results",
    [
      { id: " R1 ", title: "Piani definiti", title_en: "Plans" },
      { id: "R2", title: "PIANI DEFINITI" },
      { id: "R3", title: " ", name: null },
      { title: "Senza id" },
      { id: 4, title: "Un numero" },
      "no record",
    ],
    "results.json",
  ),
];

describe("a record that a cell names", () => {
  const idFor = (table: string, text: string) =>
    namedRecords(RAW, committedRoster()).idFor(table, text);

  it("is found by its id, or by any of its names in other letters; the first of a name holds", () => {
    expect(idFor("results", " R1 ")).toBe("R1");
    expect(idFor("results", "piani  definiti")).toBe("R1");
    expect(idFor("results", "plans")).toBe("R1");
    expect(idFor("themes", "R1")).not.toBe("R1");
  });

  it("is nobody's by an empty name, and rows without an id lend theirs to none", () => {
    expect(idFor("results", " ")).toBeNull();
    expect(idFor("results", "Senza id")).toBe("senza-id");
    expect(idFor("results", "Un numero")).toBe("un-numero");
  });

  it("is made where tables may be: a theme of its name, a region and a country of their codes", () => {
    const making = namedRecords(RAW, committedRoster());
    expect(["Pesca e mare", "PESCA E MARE"].map((text) => making.idFor("themes", text))).toEqual([
      "pesca-e-mare",
      "pesca-e-mare",
    ]);
    expect(["Puglia", "16"].map((text) => making.idFor("regions", text))).toEqual(["16", "16"]);
    expect(["Albania", "al"].map((text) => making.idFor("countries", text))).toEqual(["AL", "AL"]);
    expect(making.idFor("countries", "Atlantide")).toBeNull();
    expect(Object.fromEntries(making.made())).toEqual({
      themes: [{ id: "pesca-e-mare", name: "Pesca e mare" }],
      regions: [{ id: "16", name: "Puglia" }],
      countries: [{ id: "AL", name: "Albania" }],
    });
  });
});
