import { describe, expect, it } from "vitest";
import { progressOf } from "../../../src/analysis/progress/progressOf";
import { projection } from "../../../src/analysis/progress/projection";
import { valueOverTime } from "../../../src/analysis/progress/valueOverTime";
import { describeCorners } from "../../../src/views/parts/describeCorners";
import { describeProgress } from "../../../src/views/parts/describeProgress";
import { describeProjection } from "../../../src/views/parts/describeProjection";
import { withIndicator } from "../../fixtures/programmeOn";

type Row = Readonly<Record<string, unknown>>;

interface Case {
  readonly day: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly value?: number;
  readonly direction?: string;
}

/** From 2010-01-01 to 2011-02-05: 400 days. */
function read({ day, baseline, target, value, direction }: Case) {
  const { at, indicator } = withIndicator(
    day,
    { baseline, direction, baseline_date: "2010-01-01" },
    target === undefined ? [] : [{ date: "2011-02-05", value: target }],
    value === undefined ? [] : [{ date: "2009-12-31", value }],
  );
  const progress = progressOf(at, indicator, null);
  const words = [describeProgress(progress, "it"), ...describeCorners(progress, at.day, "it")].join(
    "; ",
  );
  return { progress, words: words.replaceAll("\u00A0", " "), day: at.day };
}

describe("every corner has its figures and its words", () => {
  it.each<[string, Case, Row, string]>([
    [
      "the target is the baseline",
      { day: "2010-07-20", baseline: 5, target: 5, value: 5 },
      { status: "not-computable", attainment: null, ratio: null },
      "5 su 5; a questa data il valore atteso è 5 (percorso assunto); non calcolabile: il valore atteso coincide con quello di partenza",
    ],
    [
      "there is no target",
      { day: "2010-07-20", baseline: 5, value: 6 },
      { status: "not-computable", reason: "no-target" },
      "6; nessun valore atteso nei dati",
    ],
    [
      "there is no data",
      { day: "2010-07-20", baseline: 0, target: 20 },
      { status: "no-data", value: null, expected: 10 },
      "nessun valore osservato fino a questa data; a questa data il valore atteso è 10 (percorso assunto)",
    ],
    [
      "the path has not begun",
      { day: "2010-01-01", baseline: 0, target: 20, value: 0 },
      { status: "too-early", expectedShare: 0, ratio: null },
      "0 su 20; a questa data il valore atteso è 0 (percorso assunto); a questa data è atteso meno del 5 % del percorso",
    ],
    [
      "little is due yet",
      { day: "2010-01-20", baseline: 0, target: 20, value: 0 },
      { status: "too-early", expectedShare: 19 / 400, daysLate: 19 },
      "0 su 20; a questa data il valore atteso è 1 (percorso assunto); 0 % dell’atteso; 19 giorni di ritardo; a questa data è atteso meno del 5 % del percorso",
    ],
    [
      "the end is past",
      { day: "2012-02-05", baseline: 0, target: 20, value: 19 },
      { status: "on-track", expectedShare: 1, ratio: 0.95, daysLate: 365 + 20 },
      "19 su 20; a questa data il valore atteso è 20 (percorso assunto); 95 % dell’atteso; 385 giorni di ritardo; il termine per il valore atteso era il 5 febbraio 2011",
    ],
    [
      "the target is passed",
      { day: "2010-07-20", baseline: 0, target: 20, value: 30 },
      { status: "reached", attainment: 1.5 },
      "30 su 20; a questa data il valore atteso è 10 (percorso assunto); 300 % dell’atteso; valore atteso superato: 150 % del percorso",
    ],
    [
      "it is to fall, and fell further",
      { day: "2010-07-20", baseline: 90, target: 40, value: 30, direction: "decrease" },
      { status: "reached", attainment: 1.2 },
      "30 su 40; a questa data il valore atteso è 65 (percorso assunto); 240 % dell’atteso; valore atteso superato: 120 % del percorso; il valore deve scendere: meno è meglio",
    ],
    [
      "it was to fall, and rose",
      { day: "2010-07-20", baseline: 90, target: 40, value: 100, direction: "decrease" },
      { status: "critical", attainment: -0.2, daysLate: 200 },
      "100 su 40; a questa data il valore atteso è 65 (percorso assunto); -40 % dell’atteso; 200 giorni di ritardo; il valore si è allontanato: è più lontano dall’atteso di quello di partenza; il valore deve scendere: meno è meglio",
    ],
    [
      "the path goes against the direction",
      { day: "2010-07-20", baseline: 90, target: 40, value: 65 },
      { status: "on-track", ratio: 1 },
      "65 su 40; a questa data il valore atteso è 65 (percorso assunto); 100 % dell’atteso; il valore deve scendere: meno è meglio; il percorso va in senso opposto alla direzione indicata nei dati",
    ],
    [
      "the baseline is below zero",
      { day: "2010-07-20", baseline: -10, target: 10, value: -1 },
      { status: "on-track", attainment: 0.45, ratio: 0.9, expected: 0, daysLate: 20 },
      "-1 su 10; a questa data il valore atteso è 0 (percorso assunto); 90 % dell’atteso; 20 giorni di ritardo",
    ],
  ])("%s", (_name, given, figures, said) => {
    const { progress, words } = read(given);
    expect(progress).toMatchObject(figures);
    expect(words).toBe(said);
  });

  it("before the baseline date the day is named on which the path begins", () => {
    const { at, indicator } = withIndicator(
      "2010-06-01",
      { baseline: 0, baseline_date: "2010-07-08" },
      [{ date: "2011-02-05", value: 20 }],
      [{ date: "2010-05-31", value: 4 }],
    );
    const progress = progressOf(at, indicator, null);
    expect(progress).toMatchObject({ status: "too-early", expected: 0, ratio: null });
    expect(describeCorners(progress, at.day, "it")).toEqual([
      "il percorso comincia solo l’8 luglio 2010",
    ]);
    expect(describeCorners(progress, at.day, "en")).toEqual([
      "the path only begins on 8 July 2010",
    ]);
  });
});

describe("a projection, in words", () => {
  const values = [10, 20, 30, 40];
  const dates = ["2011-12-01", "2011-12-11", "2011-12-21", "2011-12-31"];
  const { at, indicator } = withIndicator(
    "2011-12-31",
    { baseline: 0, baseline_date: "2010-12-31" },
    [{ date: "2012-12-31", value: 100 }],
    dates.map((date, i) => ({ date, value: values[i] })),
  );
  const found = projection(valueOverTime(at, indicator, null), progressOf(at, indicator, null));

  it("names value, band, arrival and method", () => {
    if (!found) throw new Error("no projection from four points");
    expect(describeProjection({ ...found, low: 300, high: 500 }, indicator, "it")).toBe(
      "al ritmo tenuto finora, il 31 dicembre 2012 il valore sarebbe 406 (metà dei ritmi osservati porta tra 300 e 500); il valore atteso sarebbe raggiunto il 29 febbraio 2012; metodo: pendenza mediana di Theil–Sen su 4 punti, con il suo intervallo interquartile",
    );
    expect(describeProjection({ ...found, arrives: null }, indicator, "en")).toContain(
      "at this pace the target is not reached; method: Theil–Sen median slope on 4 points",
    );
  });
});
