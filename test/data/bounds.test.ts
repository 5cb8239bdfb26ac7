import { describe, expect, it } from "vitest";
import { addRecords, buildTables, changeRecord, checkRawTables } from "../fixtures/dataSet";

const kindsIn = (tables: Parameters<typeof buildTables>[0], table: string) =>
  checkRawTables(buildTables(tables ?? {}))
    .faults.filter((fault) => fault.table === table)
    .map(({ kind }) => kind);

/** The day on which the first partnership starts, and the days around it. */
const partnership = (changes: Readonly<Record<string, unknown>>) => ({
  partnerships: changeRecord("partnerships", 1, changes),
});

describe("a period", () => {
  it("may end on the day on which it starts, or in the month or year of it, and not before", () => {
    const faults = (start: string, end: string) =>
      kindsIn(partnership({ start, end }), "partnerships");
    expect(faults("2011-05-10", "2011-05-10")).not.toContain("end-before-start");
    expect(faults("2011-05-10", "2011-05")).not.toContain("end-before-start");
    expect(faults("2011-05-31", "2011-05")).not.toContain("end-before-start");
    expect(faults("2011-05-10", "2011")).not.toContain("end-before-start");
    expect(faults("2011-05-10", "2011-05-09")).toContain("end-before-start");
    expect(faults("2011-05-10", "2011-04")).toContain("end-before-start");
  });
});

describe("a membership", () => {
  it("may begin on the first day of its partnership, in an uncertain time around it, and not before", () => {
    const [first] = buildTables().partnerships;
    const [member] = buildTables().members;
    const faults = (from: string) =>
      kindsIn(
        {
          ...partnership({ start: "2011-05-10" }),
          members: changeRecord("members", 1, { partnership: first?.["id"], from }),
        },
        "members",
      );
    expect(member?.["partnership"]).toBe(first?.["id"]);
    expect(faults("2011-05-10")).not.toContain("member-before-partnership");
    expect(faults("2011-05")).not.toContain("member-before-partnership");
    expect(faults("2011-05-09")).toContain("member-before-partnership");
    expect(faults("2011-04")).toContain("member-before-partnership");
  });
});

describe("an id", () => {
  it("with spaces around it is the same id: two of them are one too many", () => {
    const organisations = addRecords("organisations", {
      id: " lecce ",
      name: "Ancora Lecce",
      role: "authority",
      region: "16",
    });
    expect(kindsIn({ organisations }, "organisations")).toContain("duplicate-id");
  });

  it("that is empty is missing, however often, and never repeated", () => {
    const nameless = { id: " ", name: "Senza", role: "authority", region: "16" };
    const organisations = addRecords("organisations", nameless, nameless);
    expect(kindsIn({ organisations }, "organisations")).not.toContain("duplicate-id");
  });
});
