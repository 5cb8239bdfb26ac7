import { describe, expect, it } from "vitest";
import { dateStyleOf, readStyles } from "../../../../src/data/forms/xlsx/readStyles";
import { serialDate } from "../../../../src/data/forms/xlsx/serialDate";
import {
  readRelations,
  readWorkbookList,
  relationsPath,
} from "../../../../src/data/forms/xlsx/workbookParts";

describe("what a format shows of a date", () => {
  it.each([
    ["dd/mm/yyyy", "day"],
    ["gg/mm/aaaa", "day"],
    ["d mmmm", "day"],
    ["mmm\\-yy", "month"],
    ["[$-410]mmmm yyyy;@", "month"],
    ["mm/aaaa", "month"],
    ["yyyy", "year"],
    ["e", "year"],
    ['yyyy" d "', "year"],
    ["hh:mm AM/PM", null],
    ["mm:ss", null],
    ["General", null],
    ["0.00", null],
    ["#,##0", null],
    ["0;[Red]dd", null],
    ['"data "0', null],
    ["", null],
  ])("«%s» shows the %s", (code, style) => {
    expect(dateStyleOf(code)).toBe(style);
  });
});

describe("a date that is shown to the month or the year", () => {
  it("is known to it where the hidden part is the first, else to the day", () => {
    expect(serialDate(41030, "month", false)).toBe("2012-05");
    expect(serialDate(41031, "month", false)).toBe("2012-05-02");
    expect(serialDate(40909, "year", false)).toBe("2012");
    expect(serialDate(40910, "year", false)).toBe("2012-01-02");
    expect(serialDate(41030, "year", false)).toBe("2012-05-01");
    expect(serialDate(40909.75, "day", false)).toBe("2012-01-01");
    expect(serialDate(0, "day", true)).toBe("1904-01-01");
    expect(serialDate(60, "day", true)).toBe("1904-03-01");
  });
});

describe("the styles of a workbook", () => {
  it("are counted among those of cells, by the formats that every program knows and its own", () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="46"/></cellXfs>' +
      '<cellStyles><xf numFmtId="14"/></cellStyles></styleSheet>';
    expect([...(readStyles(xml) ?? [])]).toEqual([
      [1, "day"],
      [2, "month"],
      [3, "year"],
    ]);
    expect(readStyles("<styleSheet>")).toBeNull();
  });
});

describe("the sheets of a workbook", () => {
  it("stand in their order, hidden or not, by the calendar that it says", () => {
    const list = (calendar: string) =>
      readWorkbookList(
        `<workbook><workbookPr date1904="${calendar}"/><sheets><sheet name="a &amp; b" state="hidden" r:id="r1"/><sheet name="c" r:id="r2"/><sheet state="veryHidden"/></sheets></workbook>`,
      );
    expect(list("1")).toEqual({
      is1904: true,
      sheets: [
        { name: "a & b", isHidden: true, relation: "r1" },
        { name: "c", isHidden: false, relation: "r2" },
        { name: "", isHidden: true, relation: "" },
      ],
    });
    expect(["true", "0", "false", "10"].map((word) => list(word)?.is1904)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(readWorkbookList("<workbook>")).toBeNull();
  });
});

describe("the parts that a part leads to", () => {
  const related = (target: string, more = "") =>
    readRelations(
      `<Relationships><Relationship Id="r1" Type="http://x/y/worksheet" Target="${target}" ${more}/></Relationships>`,
      "xl/workbook.xml",
    );

  it.each([
    ["worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["./worksheets//sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["../docProps/core.xml", "docProps/core.xml"],
    ["../../../a.xml", "a.xml"],
  ])("«%s» is %s", (target, path) => {
    expect(related(target)).toEqual([{ id: "r1", type: "worksheet", path }]);
  });

  it("are none outside the archive, and stand beside it", () => {
    expect(related("https://evil.example/x", 'TargetMode="External"')).toEqual([]);
    expect(related("a.xml", 'TargetMode="Internal"')).toHaveLength(1);
    expect(readRelations("<Relationships>", "a")).toBeNull();
    expect(relationsPath("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(relationsPath("")).toBe("_rels/.rels");
  });
});
