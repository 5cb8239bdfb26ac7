import { describe, expect, it } from "vitest";
import { DecimalWitness, isUnclear, readNumber } from "../../../src/data/forms/writtenNumber";

describe("a number as the contract writes it", () => {
  it.each([
    ["1234.56", 1234.56],
    ["-1e-3", -0.001],
    [" +7 ", 7],
    ["5.", 5],
    [".5", 0.5],
    ["1E+10", 1e10],
    ["1.234", 1.234],
  ])("«%s» is %d", (text, number) => {
    expect(readNumber(text, false)).toBe(number);
  });

  it.each([
    "",
    "1,5",
    "1.2.3",
    "1 000",
    "12a",
    "0x10",
    "e5",
    ".",
    "-",
    "1e1234",
    "Infinity",
    "1".repeat(401),
  ])("«%s» is none", (text) => {
    expect(readNumber(text, false)).toBeNull();
  });
});

describe("a number whose decimals follow a comma", () => {
  it.each([
    ["1.234,56", 1234.56],
    ["1234,56", 1234.56],
    ["1.234", 1234],
    ["-1.234.567", -1234567],
    ["12", 12],
    ["+0,5", 0.5],
    ["1,5e3", 1500],
    // Not in groups of three: written as the contract does.
    ["12.34", 12.34],
  ])("«%s» is %d", (text, number) => {
    expect(readNumber(text, true)).toBe(number);
  });

  it.each([",5", "1,2,3", "1.23,4", "1,", "a1,5", "1,5a"])("«%s» is none", (text) => {
    expect(readNumber(text, true)).toBeNull();
  });
});

describe("a number that could be read either way", () => {
  it.each(["1.234", " 12.345 ", "-999.999"])("«%s» is one", (text) => {
    expect(isUnclear(text)).toBe(true);
  });

  it.each(["0.234", "1234.567", "1.23", "1.2345", "1.234.567", "1,234", "a1.234"])(
    "«%s» is not",
    (text) => {
      expect(isUnclear(text)).toBe(false);
    },
  );
});

describe("how the numbers of a file are written", () => {
  const hasComma = (...columns: readonly (readonly string[])[]) => {
    const witness = new DecimalWitness();
    columns.forEach((texts, column) => texts.forEach((text) => witness.see(column, text)));
    return witness.hasComma;
  };

  it.each<[boolean | null, string[][]]>([
    [true, [["1,5"]]],
    [true, [["1.234,5"]]],
    [true, [["0,125"]]],
    [true, [["-1234,567", "7"]]],
    [true, [["1,2345"]]],
    [false, [["1.5"]]],
    [false, [["1,234.5"]]],
    [false, [["+0.125"]]],
    [false, [["1234.567"]]],
    [null, []],
    [null, [["12", "1.234", "1,234"]]],
    // Some do and some do not, in one column or two.
    [null, [["1,5", "1.5"]]],
    [null, [["1,5"], ["1.5"]]],
    // A column that holds anything else is none of numbers.
    [null, [["1,5", "n.d."]]],
    [null, [["n.d.", "1,5"]]],
    [null, [["1,5 km"]]],
    [null, [["via Roma 1,5"]]],
    [null, [["a1,5"]]],
    [true, [["1,5"], ["12 maggio", "1.5"]]],
  ])("is %j, where %j stand in its columns", (told, columns) => {
    expect(hasComma(...columns)).toBe(told);
  });
});
