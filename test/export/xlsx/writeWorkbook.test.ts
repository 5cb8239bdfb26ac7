import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { writeWorkbook } from "../../../src/export/xlsx/writeWorkbook";

/** The names of the sheets of a workbook with sheets so called, as it has them. */
function namesOf(...names: readonly string[]): readonly string[] {
  const nothing = {
    headings: [],
    rows: [],
    widths: [],
    textColumns: new Set<number>(),
    choices: [],
  };
  const files = unzipSync(writeWorkbook(names.map((name) => ({ ...nothing, name }))));
  const workbook = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array());
  const found = [...workbook.matchAll(/<sheet name="([^"]*)"/g)];
  return found.map(([, name = ""]) => name.replaceAll("&amp;", "&"));
}

it("a sheet keeps its name where a spreadsheet takes it", () => {
  expect(namesOf("Verbali & note", "così")).toEqual(["Verbali & note", "così"]);
});

it("a sheet's name has 31 characters at most, none of those that spreadsheets refuse, and is never blank", () => {
  expect(namesOf("x".repeat(40))).toEqual(["x".repeat(31)]);
  expect(namesOf("a[b]:c*d?e/f\\g\u0007h")).toEqual(["a_b__c_d_e_f_g_h"]);
  expect(namesOf("'citato'", "l'ente")).toEqual(["_citato_", "l'ente"]);
  expect(namesOf("  ", "")).toEqual(["_", " 2"]);
});

it("sheets of one name are told apart, whatever the case, within 31 characters", () => {
  expect(namesOf("Accordi", "accordi", "ACCORDI")).toEqual(["Accordi", "accordi 2", "ACCORDI 3"]);
  const [first, second] = namesOf("y".repeat(40), "y".repeat(40));
  expect(first).toBe("y".repeat(31));
  expect(second).toBe(`${"y".repeat(26)} 2`);
});
