import { describe, expect, it } from "vitest";
import { checkSource } from "../../../src/data/forms/checkSource";
import { openSource } from "../../../src/data/forms/openSource";
import { workbookOf } from "../../fixtures/workbooks";

const encode = (text: string) => new TextEncoder().encode(text);

/** The first record of a table in a CSV file, and what is said of it. */
async function fromCsv(path: string, text: string) {
  const { raw, faults } = checkSource(await openSource([{ path, bytes: encode(text) }]));
  return {
    records: raw[0]?.records as readonly Record<string, unknown>[],
    said: faults
      .filter(({ kind }) => !kind.startsWith("no-"))
      .map(({ kind, severity, column, value }) => [kind, severity, column, value]),
  };
}

/** A cell of a sheet, written as the given XML under the given column of `partnerships`. */
async function fromSheet(column: string, cell: string) {
  const heads = ["id", "title", column].map((head) => `<c t="str"><v>${head}</v></c>`).join("");
  const texts = ["a", "A"].map((text) => `<c t="str"><v>${text}</v></c>`).join("");
  const rows = `<row>${heads}</row><row>${texts}${cell}</row>`;
  const bytes = workbookOf([{ name: "partnerships", rows }]);
  const { raw, faults } = checkSource(await openSource([{ path: "a.xlsx", bytes }]));
  return {
    value: (raw[0]?.records[0] as Record<string, unknown> | undefined)?.[column],
    kinds: faults.filter((fault) => fault.column === column).map(({ kind }) => kind),
  };
}

describe("a year that a spreadsheet took for a number", () => {
  it.each([
    ["1000", "1000"],
    ["2010", "2010"],
    ["9999", "9999"],
  ])("%s is the year", async (written, read) => {
    expect(await fromSheet("start", `<c><v>${written}</v></c>`)).toEqual({
      value: read,
      kinds: [],
    });
  });

  it.each(["999", "10000", "2010.5"])("%s is none, and is said to be no date", async (written) => {
    const { value, kinds } = await fromSheet("start", `<c><v>${written}</v></c>`);
    expect(value).toBe(Number(written));
    expect(kinds).toEqual(["wrong-type"]);
  });
});

describe("a date in a workbook", () => {
  it("may be written as such, with an hour that nobody asked for", async () => {
    const { value } = await fromSheet("start", '<c t="d"><v>2010-05-14T00:00:00</v></c>');
    expect(value).toBe("2010-05-14");
  });

  it.each([
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["61", "1900-03-01"],
    ["2958465", "9999-12-31"],
  ])("is the day that the number %s counts to", async (serial, day) => {
    expect((await fromSheet("start", `<c s="1"><v>${serial}</v></c>`)).value).toBe(day);
  });

  it.each(["60", "0", "2958466", "-1"])(
    "is none where %s counts to no day of the calendar",
    async (serial) => {
      const { value, kinds } = await fromSheet("start", `<c s="1"><v>${serial}</v></c>`);
      expect(value).toBe(Number(serial));
      expect(kinds).toEqual(["wrong-type"]);
    },
  );
});

describe("a code that a spreadsheet took for something else", () => {
  it.each([
    ["form", "<c><v>62</v></c>", "62"],
    ["form", '<c t="b"><v>1</v></c>', "true"],
    ["themes", "<c><v>7</v></c>", ["7"]],
    ["illustrative", "<c><v>1</v></c>", true],
    ["illustrative", "<c><v>0</v></c>", false],
  ])("under «%s» is what it was", async (column, cell, read) => {
    expect((await fromSheet(column, cell)).value).toEqual(read);
  });

  it("is left for the check to name where it means nothing", async () => {
    const { value, kinds } = await fromSheet("illustrative", "<c><v>2</v></c>");
    expect([value, kinds]).toEqual([2, ["not-a-flag"]]);
  });
});

describe("words for yes and no", () => {
  it.each([
    ["VERO", true],
    ["sì", true],
    ["si\u0300", true],
    ["True", true],
    ["falso", false],
    ["No", false],
  ])("«%s» is %s", async (word, flag) => {
    const { records } = await fromCsv("themes.csv", `id;name;illustrative\na;A;${word}\n`);
    expect(records[0]?.["illustrative"]).toBe(flag);
  });

  it.each(["constructor", "forse"])("«%s» is neither", async (word) => {
    const { said } = await fromCsv("themes.csv", `id;name;illustrative\na;A;${word}\n`);
    expect(said).toContainEqual(["not-a-flag", "error", "illustrative", word]);
  });
});

describe("a number with one point and three figures", () => {
  it("is unclear where nothing tells how decimals are written, and only there", async () => {
    const heads = "id;name;role;population;istat";
    const unclear = await fromCsv("organisations.csv", `${heads}\na;A;actor;1.234;1.234\n`);
    expect(unclear.records[0]).toMatchObject({ population: 1.234, istat: "1.234" });
    expect(unclear.said).toEqual([["unclear-number", "warning", "population", "1.234"]]);
    const told = await fromCsv("organisations.csv", `${heads}\na;A;actor;1.234;\nb;B;actor;1,5;\n`);
    expect(told.records[0]).toMatchObject({ population: 1234 });
    expect(told.said).toEqual([]);
    const whole = await fromCsv("organisations.csv", `${heads}\na;A;actor;1234;\n`);
    expect(whole.said).toEqual([]);
  });
});

describe("a long table", () => {
  const record = "Comune di Castelnuovo della Daunia, Foggia;12;2010\n";

  it("is divided by what its first records show, not by what stands where the look ends", async () => {
    const text = `name;population;joined\n${record.repeat(2000)}`;
    const { records } = await fromCsv("organisations.csv", text);
    expect(records).toHaveLength(2000);
    expect(records[1999]).toEqual({
      name: "Comune di Castelnuovo della Daunia, Foggia",
      population: 12,
      joined: "2010",
    });
  });

  it("may have one record longer than anybody looks", async () => {
    const text = `name;${"x".repeat(70_000)}\nComune;2\n`;
    const { records } = await fromCsv("organisations.csv", text);
    expect(Object.values(records[0] ?? {})).toEqual(["Comune", "2"]);
  });

  it("may have a thousand columns, and no more", async () => {
    const heads = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`).join(";");
    expect((await fromCsv("themes.csv", `${heads(1000)}\na\n`)).said).not.toContainEqual(
      expect.arrayContaining(["too-many-columns"]),
    );
    const { said } = await fromCsv("themes.csv", `${heads(1001)}\na\n`);
    expect(said).toContainEqual(["too-many-columns", "error", null, null]);
    const { said: later } = await fromCsv(
      "themes.csv",
      `id${";".repeat(1001)}\na${";x".repeat(1001)}\n`,
    );
    expect(later).toContainEqual(["too-many-columns", "error", null, null]);
  });
});

describe("the heads of a table", () => {
  it("are read without the spaces around them, and empty ones at the end are none", async () => {
    const { records, said } = await fromCsv("themes.csv", " id ; name;; \na;A;;\nb;B\n");
    expect(records).toEqual([
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ]);
    expect(said).toEqual([]);
  });
});
