import { describe, expect, it } from "vitest";
import { decodeEscapes } from "../../../../src/data/forms/xlsx/readStrings";
import { scanXml } from "../../../../src/data/forms/xlsx/scanXml";

function textOf(xml: string): string {
  let all = "";
  scanXml(xml, {
    open: () => undefined,
    text: (text) => {
      all += text;
    },
    close: () => undefined,
  });
  return all;
}

describe("the text of an XML file", () => {
  it.each([
    ["&amp;&lt;&gt;&quot;&apos;", "&<>\"'"],
    ["citt&#224;", "città"],
    ["citt&#xE0;, citt&#xe0;", "città, città"],
    ["&#x1F600;&#128512;", "😀😀"],
    ["&amp;lt;", "&lt;"],
  ])("%s stands for %s", (written, read) => {
    expect(textOf(`<t>${written}</t>`)).toBe(read);
  });

  it.each(["&nbsp;", "&#x110000;", "&#9999999;", "&#xg1;", "& ", "&constructor;"])(
    "«%s» stands for nothing known and stays as it is",
    (written) => {
      expect(textOf(`<t>${written}</t>`)).toBe(written);
    },
  );
});

describe("an XML file", () => {
  const isSound = (xml: string) => scanXml(xml, {});

  it("may hold comments, instructions and texts as they are, whatever stands in them", () => {
    for (const xml of [
      '<?xml version="1.0"?><a/>',
      "<a><!-- <b> -- > --></a>",
      "<a><![CDATA[<b> ]] > ]]></a>",
      "<a><?x > ?></a>\n",
      "<!----><a/>",
    ]) {
      expect([xml, isSound(xml)]).toEqual([xml, true]);
    }
    expect(textOf("<a>x<!-- y -->z<?w v?><![CDATA[<&amp;]]></a>")).toBe("xz<&amp;");
  });

  it("is refused where one of them does not end, where a tag does not, or ends another", () => {
    for (const xml of [
      "<a><!-- </a>",
      "<a><!--></a>",
      "<a><![CDATA[ ]></a>",
      "<a><?x </a>",
      "<!DOCTYPE a><a/>",
      "<a><!ELEMENT b></a>",
      "<a",
      '<a b="></a>',
      "<a></b>",
      "<a><b></a></b>",
      "<a>",
      "<></>",
      "",
      "ciao",
    ]) {
      expect([xml, isSound(xml)]).toEqual([xml, false]);
    }
  });

  it("may nest as deep as any workbook does, and no deeper", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(isSound(nested(64))).toBe(true);
    expect(isSound(nested(65))).toBe(false);
  });
});

describe("a character that XML cannot hold", () => {
  it("is written in a workbook by its code", () => {
    expect(decodeEscapes("a_x000A_b_x005F_x000A_")).toBe("a\nb_x000A_");
    expect(decodeEscapes("a_x00_b_xZZZZ_")).toBe("a_x00_b_xZZZZ_");
    expect(decodeEscapes("a_b")).toBe("a_b");
  });
});
