import { describe, expect, it } from "vitest";
import { openSource } from "../../../src/data/forms/openSource";

const file = (path: string, text = "id,name\na,A\n") => ({
  path,
  bytes: new TextEncoder().encode(text),
});

const nameOf = async (...files: ReturnType<typeof file>[]) => (await openSource(files)).info.name;

describe("the name of a set", () => {
  it("that says none is that of its only file, without its ending", async () => {
    expect(await nameOf(file("rete.2012.csv"))).toBe("rete.2012");
    expect(await nameOf(file("rete"))).toBe("rete");
  });

  it("is nobody's where there are several files, or no file", async () => {
    expect(await nameOf(file("themes.csv"), file("regions.csv"))).toBe("datapackage");
    expect(await nameOf()).toBe("datapackage");
  });

  it("is the one that its descriptor gives", async () => {
    const descriptor = file(
      "datapackage.json",
      '{"name":"sud","resources":[{"name":"themes","path":"themes.csv"}]}',
    );
    expect(await nameOf(descriptor)).toBe("sud");
    expect(await nameOf(descriptor, file("themes.csv"))).toBe("sud");
  });
});

describe("a column without a heading", () => {
  it("takes a name that no other column has, and a warning says which", async () => {
    const { raw, faults } = await openSource([file("themes.csv", "id,column B,,\na,A,x,y\n")]);
    expect(raw[0]?.records).toEqual([
      { id: "a", "column B": "A", "column C": "x", "column D": "y" },
    ]);
    const taken = await openSource([file("themes.csv", "id,,column B\na,x,A\n")]);
    expect(taken.raw[0]?.records).toEqual([{ id: "a", "column B (2)": "x", "column B": "A" }]);
    expect(faults.map(({ kind, severity, column, row }) => [kind, severity, column, row])).toEqual([
      ["column-without-name", "warning", "column C", 2],
      ["column-without-name", "warning", "column D", 2],
    ]);
  });
});
