import { expect, it } from "vitest";
import { typedCell, typeOfColumn } from "../../src/export/typedCell";

it.each([
  ["a list", ["a", "b"], "a|b"],
  ["an empty list", [], ""],
  ["a list with the sign between items in one", ["a|b", "c"], '["a|b","c"]'],
  ["a list with an empty item", ["a", ""], '["a",""]'],
  ["a list with something else than texts", ["a", 1], '["a",1]'],
  ["a record", { it: "mare" }, '{"it":"mare"}'],
])("%s is written so that it can be read back", (_what, value, text) => {
  expect(typedCell(value, "list")).toEqual({ kind: "text", text });
});

it("a day is one only in a column of dates, whole, and in the calendar", () => {
  expect(typedCell("2012-06-30", "date")).toMatchObject({ kind: "day", text: "2012-06-30" });
  for (const text of ["2012-06", "2012", "2012-02-30", "domani mai"]) {
    expect(typedCell(text, "date")).toEqual({ kind: "text", text });
  }
  expect(typedCell("2012-06-30", "text")).toEqual({ kind: "text", text: "2012-06-30" });
  expect(typedCell("2012-06-30", null)).toEqual({ kind: "text", text: "2012-06-30" });
});

it("what says nothing is an empty cell; nought and no are said", () => {
  for (const nothing of ["", null, undefined, NaN, Infinity]) {
    expect(typedCell(nothing, "text")).toBeNull();
  }
  expect(typedCell(0, "number")).toEqual({ kind: "number", number: 0 });
  expect(typedCell(false, "flag")).toEqual({ kind: "flag", flag: false });
});

it("a column has the type of the contract, its English twin is a text, others have none", () => {
  expect(typeOfColumn("partnerships", "start")).toBe("date");
  expect(typeOfColumn("partnerships", "title_en")).toBe("text");
  expect(typeOfColumn("partnerships", "protocollo")).toBeNull();
  expect(typeOfColumn("partnerships", "constructor")).toBeNull();
  expect(typeOfColumn("verbali", "start")).toBeNull();
});
