import { describe, expect, it } from "vitest";
import { findSeparator, namesNothing, splitCell } from "../../../src/data/mapping/splitCell";

describe("a cell of several names", () => {
  it("is parted, without spaces around them and without empty ones", () => {
    expect(splitCell(" Bari ;; Lecce ; ", ";")).toEqual(["Bari", "Lecce"]);
    expect(splitCell("Bari - Lecce", " - ")).toEqual(["Bari", "Lecce"]);
    expect(splitCell(" ; ", ";")).toEqual([]);
  });

  it("is one name where nothing parts them", () => {
    for (const none of [null, ""])
      expect(splitCell(" Bari; Lecce ", none)).toEqual(["Bari; Lecce"]);
  });
});

describe("what parts the names of a column", () => {
  it.each<[separator: string | null, cells: string[]]>([
    [";", ["Bari", "Lecce; Bari", "Nardò"]],
    ["\n", ["Bari; Lecce\nNardò"]],
    ["|", ["Bari, Lecce | Nardò"]],
    [" - ", ["Barletta-Andria-Trani - Lecce"]],
    [" / ", ["Bari / Lecce"]],
    [null, ["Piana degli Albanesi/Hora"]],
    // Nothing stands behind the sign.
    [null, ["Bari;", ";Lecce"]],
    [null, []],
    [null, ["", " "]],
  ])("is %j in %j: one cell is enough", (separator, cells) => {
    expect(findSeparator(cells)).toBe(separator);
  });

  it("is a comma only where two filled cells of five have one: names hold commas too", () => {
    const cells = ["Bari, Lecce", "Nardò, Andria", "Trani", "Barletta", "Bitonto"];
    expect(findSeparator(cells)).toBe(",");
    expect(findSeparator([...cells, "", " "])).toBe(",");
    expect(findSeparator([...cells, "Foggia"])).toBeNull();
  });
});

describe("a part that names nothing", () => {
  it.each([
    "",
    " ",
    "-",
    "—",
    "n.d.",
    "N.D.",
    "n/a",
    "Nessuno",
    "nessuna",
    "NON DISPONIBILE",
    "none",
  ])("is «%s»", (part) => {
    expect(namesNothing(part)).toBe(true);
  });

  it.each(["Nadia", "7", "Nessun luogo", "nd Bari"])("is not «%s»", (part) => {
    expect(namesNothing(part)).toBe(false);
  });
});
