import { describe, expect, it } from "vitest";
import { parseMeasure } from "../../src/data/parseMeasure";
import { describeMeasure } from "../../src/i18n/measureRule";
import type { Measure } from "../../src/model/indicator";
import { LANGUAGES } from "../../src/model/localText";
import { CAPACITY_STAGES, CAPACITY_TRACKS, PARTNERSHIP_STAGES } from "../../src/model/stages";

const SPANS = ["any", "local", "interregional", "single", "international"] as const;

const ALL: readonly Measure[] = [
  { kind: "observed" },
  ...CAPACITY_TRACKS.flatMap((track) =>
    CAPACITY_STAGES.map((stage): Measure => ({ kind: "authorities-capacity", track, stage })),
  ),
  ...PARTNERSHIP_STAGES.map((stage): Measure => ({ kind: "countries-pooled", stage })),
  ...(["authorities", "partnerships", "actors", "region-pairs"] as const).flatMap((kind) =>
    SPANS.flatMap((span) => PARTNERSHIP_STAGES.map((stage): Measure => ({ kind, span, stage }))),
  ),
];

function say(text: string, language: "it" | "en"): string {
  const measure = parseMeasure(text);
  if (measure === null) throw new Error(text);
  return describeMeasure(measure, language);
}

describe("the rule of a measure", () => {
  it.each(LANGUAGES)("is one whole sentence for every measure there can be, in %s", (language) => {
    const bad = ALL.map((measure) => describeMeasure(measure, language)).filter(
      (text) => !/^\p{Lu}.*[^ ]\.$/u.test(text) || / {2}| [,.;:]|undefined|'/.test(text),
    );
    expect(bad).toEqual([]);
  });

  it.each(LANGUAGES)("is not the same for two different measures, in %s", (language) => {
    const texts = ALL.map((measure) => describeMeasure(measure, language));
    expect(new Set(texts).size).toBe(ALL.length);
  });

  it.each([
    ["authorities:plan:approved", "Conta gli enti che hanno il piano strategico almeno approvato."],
    ["authorities:skills:in-use", "Conta gli enti che hanno personale formato al lavoro."],
    ["partnerships:any:signed", "Conta gli accordi almeno firmati; ognuno una volta."],
    [
      "actors:any:signed",
      "Conta gli attori territoriali che partecipano ad almeno un accordo, fra quelli almeno firmati.",
    ],
    ["observed", "Valore rilevato: si legge l’ultima osservazione fino alla data di lettura."],
  ])("of %s is said: %s", (text, sentence) => {
    expect(say(text, "it")).toBe(sentence);
  });

  it("ties the stage to the partnerships it speaks of, not to the regions beside it", () => {
    const italian = say("partnerships:interregional:signed", "it");
    expect(italian).toBe(
      "Conta gli accordi almeno firmati tra enti di regioni diverse; ognuno una volta.",
    );
  });

  it("ties the stage to the partnerships, not to the countries they name", () => {
    expect(say("countries:pooled:signed", "it")).toBe(
      "Conta i Paesi nominati da almeno un accordo tra regioni almeno firmato.",
    );
    expect(say("countries:pooled:signed", "en")).not.toMatch(/, among those/);
  });

  it("speaks English as plainly", () => {
    expect(say("authorities:plan:approved", "en")).toBe(
      "Counts the authorities that have their strategic plan at least approved.",
    );
    expect(say("partnerships:international:active", "en")).toBe(
      "Counts the partnerships that are under way with at least one party abroad; each once.",
    );
  });
});
