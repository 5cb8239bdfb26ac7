import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idMaker, slug } from "../../../src/data/mapping/makeIds";
import { RECORD_ID } from "../../../src/model/recordId";
import { RUNS } from "../../fixtures/propertyRuns";

describe("an id made of a name", () => {
  it("has small letters without accents, digits and single hyphens, 64 at most", () => {
    expect(slug("  Comune di Nardò (LE)! ")).toBe("comune-di-nardo-le");
    expect(slug("---")).toBe("");
    expect(slug("a".repeat(70))).toBe("a".repeat(64));
    expect(slug(`${"a".repeat(63)} b`)).toBe("a".repeat(63));
  });

  it("is given once: the next of one name are counted", () => {
    const ids = idMaker("ente");
    expect(["Bari", "BARI", "bari", "Lecce"].map(ids.take)).toEqual([
      "bari",
      "bari-2",
      "bari-3",
      "lecce",
    ]);
  });

  it("of a name without letters is what the table is called, and never one that files have", () => {
    const ids = idMaker("ente");
    ids.reserve("ente");
    ids.reserve("ente-2");
    ids.reserve("bari");
    expect(["?!", "…", "Bari"].map(ids.take)).toEqual(["ente-3", "ente-4", "bari-2"]);
  });

  it("of a long name that is taken leaves room for the count", () => {
    const ids = idMaker("ente");
    const long = "a".repeat(80);
    expect([ids.take(long), ids.take(long)]).toEqual(["a".repeat(64), `${"a".repeat(56)}-2`]);
  });

  it("is an id that the tables take, and another for each name", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const ids = idMaker("ente");
        const made = names.map(ids.take);
        expect(new Set(made).size).toBe(made.length);
        for (const id of made) expect(id).toMatch(RECORD_ID);
      }),
      RUNS,
    );
  });
});
