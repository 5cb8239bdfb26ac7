import { describe, expect, it } from "vitest";
import { MEASURES } from "../../../src/analysis/network/measures";
import { readForReport, reportOn } from "../../../src/analysis/report";
import { buildProgrammeFrom } from "../../fixtures/dataSet";

/** What names a row or counts it, and is no measure. */
const PLAIN = new Set(["id", "region", "regions", "authorities", "pairs"]);

const keysOf = (of: "authority" | "network") =>
  MEASURES.filter((measure) => measure.of === of)
    .map(({ key }) => key)
    .toSorted();

describe("the list of measures", () => {
  it("explains every figure of the report, and no other", () => {
    const { network } = reportOn(readForReport(buildProgrammeFrom()));
    const measured = (row: object) =>
      Object.keys(row)
        .filter((key) => !PLAIN.has(key))
        .toSorted();
    expect(keysOf("authority")).toEqual(measured(network.authorities[0] ?? {}));
    expect(keysOf("network")).toEqual(measured(network.graph));
  });

  it.each(MEASURES.map((measure) => [`${measure.of} ${measure.key}`, measure] as const))(
    "says in both languages what %s is, and what it is not",
    (_, { name, sentence, pitfall, formula }) => {
      for (const words of [name, sentence, pitfall]) {
        expect(words.it.trim()).not.toBe("");
        expect(words.en.trim()).not.toBe("");
        expect(words.it).not.toBe(words.en);
      }
      expect(sentence.it).toMatch(/\.$/);
      expect(formula).not.toBe("");
    },
  );
});
