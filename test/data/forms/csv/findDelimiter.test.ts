import { describe, expect, it } from "vitest";
import { findDelimiter } from "../../../../src/data/forms/csv/findDelimiter";

describe("the delimiter of a table", () => {
  it.each([
    [";", "id;nome\n1;Lecce, città\n2;Bari"],
    [",", "id,nome\n1,Lecce\n2,Bari"],
    ["\t", "id\tnome\n1\tLecce, ancora\n"],
    ["|", "id|nome\n1|a;b\n2|c"],
  ])("«%s» stands as often in every record", (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it("within quotes is none, and neither is a line there the end of a record", () => {
    expect(findDelimiter('"a;b;c;d",e\n"f;\ng;h;i",j\n')).toBe(",");
    expect(findDelimiter('nome\n"a;b"\n"c,d"')).toBeNull();
  });

  it("has to stand in the first record: a text without one has one column", () => {
    expect(findDelimiter("nome\nLecce; Bari\n")).toBeNull();
    expect(findDelimiter("")).toBeNull();
    expect(findDelimiter("\n\n")).toBeNull();
  });

  it("of two is the one that is as regular and divides more", () => {
    expect(findDelimiter("a;b;c,d\n1;2;3,4\n")).toBe(";");
    expect(findDelimiter("a;b,c,d\n1;2,3,4\n")).toBe(",");
    // Once in the heads, never after.
    expect(findDelimiter("a, ecc.;b;c\n1;2;3\n4;5;6\n")).toBe(";");
  });

  it("is not sought in empty lines, which belong to no record", () => {
    expect(findDelimiter("a;b,c,d\n\n\n\n1;2 e 3\n4;5 e 6\n")).toBe(";");
  });
});
