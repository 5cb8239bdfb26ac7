import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMeasure } from "../../src/data/parseMeasure";
import { RUNS } from "../fixtures/propertyRuns";

describe("parsing a measure", () => {
  it.each([
    ["observed", { kind: "observed" }],
    ["authorities:plan:started", { kind: "authorities-capacity", track: "plan", stage: "started" }],
    ["authorities:setup:in-use", { kind: "authorities-capacity", track: "setup", stage: "in-use" }],
    ["authorities:any:active", { kind: "authorities", span: "any", stage: "active" }],
    ["partnerships:local:signed", { kind: "partnerships", span: "local", stage: "signed" }],
    ["actors:international:drafted", { kind: "actors", span: "international", stage: "drafted" }],
    [
      "region-pairs:interregional:approved",
      { kind: "region-pairs", span: "interregional", stage: "approved" },
    ],
    ["countries:pooled:proposed", { kind: "countries-pooled", stage: "proposed" }],
  ])("reads %s", (text, measure) => {
    expect(parseMeasure(text)).toEqual(measure);
  });

  it.each([
    "",
    "Observed",
    "observed:",
    "observed:any:signed",
    "authorities",
    "authorities:plan",
    "authorities:plan:signed",
    "authorities:plan:revoked",
    "authorities:any:in-use",
    "partnerships:single:signed",
    "partnerships:any:ended",
    "partnerships:any:withdrawn",
    "region-pairs:local:signed",
    "region-pairs:any:signed",
    "countries:any:signed",
    "countries:pooled:ended",
    "bodies:any:signed",
    "partnerships:any:signed:now",
    "__proto__:any:signed",
    "partnerships:constructor:signed",
  ])("refuses «%s»", (text) => {
    expect(parseMeasure(text)).toBeNull();
  });

  it("never throws", () => {
    const word = fc.oneof(
      fc.constantFrom("observed", "authorities", "any", "plan", "signed", "pooled", "countries"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const measure = parseMeasure(words.join(":"));
        expect(measure === null || typeof measure.kind === "string").toBe(true);
      }),
      RUNS,
    );
  });
});
