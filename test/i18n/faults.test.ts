import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/i18n/describeFault";
import { describeLoadError } from "../../src/i18n/loadPhrases";
import { FAULT_KINDS, LOAD_FAILURE_KINDS, type Fault } from "../../src/model/fault";
import { LANGUAGES } from "../../src/model/localText";
import { RUNS } from "../fixtures/propertyRuns";

const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom(...FAULT_KINDS),
  severity: fc.constantFrom("error" as const, "warning" as const),
  table: fc.string(),
  file: fc.option(fc.string()),
  row: fc.option(fc.nat()),
  column: fc.option(fc.string()),
  value: fc.option(fc.string()),
  detail: fc.option(fc.oneof(fc.string(), fc.constantFrom("syntax:1:2", "__proto__", "a:b:c:d"))),
});

describe("a fault in words", () => {
  it("has a place, a reason and a remedy, whatever the fault holds", () => {
    fc.assert(
      fc.property(fault, fc.constantFrom(...LANGUAGES), (given, language) => {
        const { reason, remedy } = describeFault(given, language);
        expect(reason.length).toBeGreaterThan(10);
        expect(remedy.length).toBeGreaterThan(5);
      }),
      RUNS,
    );
  });

  it("names file, row and column as a person would look for them", () => {
    const given: Fault = {
      kind: "not-a-date",
      severity: "error",
      table: "organisations",
      file: "organisations.json",
      row: 12,
      column: "joined",
      value: "2010-02-30",
      detail: null,
    };
    expect(describeFault(given, "it")).toEqual({
      place: 'organisations.json, riga 12, colonna "joined"',
      reason: "«2010-02-30» non è una data del calendario.",
      remedy: "Scrivere un giorno che esiste, come 2010-05-14, oppure 2010-05 o 2010.",
    });
    expect(describeFault({ ...given, file: null }, "en").place).toBe(
      'table organisations, row 12, column "joined"',
    );
  });
});

describe("a failure to load in words", () => {
  it("has a reason of its own for every kind, in both languages", () => {
    for (const language of LANGUAGES) {
      const reasons = LOAD_FAILURE_KINDS.map(
        (kind) => describeLoadError({ kind, file: "f.json", status: null }, language).reason,
      );
      expect(new Set(reasons).size).toBe(LOAD_FAILURE_KINDS.length);
    }
  });

  it("names the file and what the server answered", () => {
    expect(
      describeLoadError({ kind: "not-found", file: "themes.json", status: 404 }, "it"),
    ).toEqual({
      title: "I dati non si possono mostrare",
      reason: "Il file themes.json non c’è sul server (risposta 404).",
      remedy: "Riprovare; se non basta, chi gestisce il sito deve ripubblicare i dati per intero.",
    });
  });
});
