import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BurnUp } from "../../../src/figures/results/BurnUp";
import { BurnUpLegend } from "../../../src/figures/results/BurnUpLegend";
import { BURN_UP_FRAMES } from "../../../src/layout/burnUpFrame";
import { placeBurnUp, type BurnUpFigures } from "../../../src/layout/placeBurnUp";
import { dayOf } from "../../../src/model/calendarDate";
import { openableSvg } from "./openable";

const start = dayOf(2010, 5, 14);
const end = dayOf(2012, 9, 30);
const march = dayOf(2012, 3, 31);

/** Nine agreements of fifteen by June 2012, where twelve were expected. */
const behind: BurnUpFigures = {
  firstDay: start,
  lastDay: end,
  day: dayOf(2012, 6, 30),
  known: {
    points: [
      { day: start, value: 0 },
      { day: dayOf(2010, 10, 12), value: 1 },
      { day: dayOf(2011, 3, 3), value: 2 },
      { day: dayOf(2011, 6, 21), value: 4 },
      { day: dayOf(2011, 12, 15), value: 6 },
      { day: dayOf(2012, 3, 20), value: 8 },
      { day: dayOf(2012, 6, 4), value: 9 },
    ],
    gaps: [],
  },
  baseline: { day: start, value: 0 },
  milestones: [
    { day: dayOf(2010, 12, 31), value: 2 },
    { day: dayOf(2011, 12, 31), value: 8 },
    { day: dayOf(2012, 7, 31), value: 13 },
    { day: end, value: 15 },
  ],
  expected: 12,
  projection: [],
  unit: "",
};

const observations = [
  { day: dayOf(2010, 12, 31), value: 118 },
  { day: dayOf(2011, 3, 31), value: 112 },
  { day: march, value: 83 },
];

const falling: BurnUpFigures = {
  ...behind,
  known: {
    points: observations,
    gaps: [{ from: dayOf(2011, 3, 31), to: march }],
  },
  baseline: { day: start, value: 120 },
  milestones: [{ day: end, value: 60 }],
  expected: 66.3,
};

const PICTURES: [name: string, figures: BurnUpFigures, frame: keyof typeof BURN_UP_FRAMES][] = [
  ["burn-up", behind, "wide"],
  ["burn-up-narrow", behind, "narrow"],
  ["burn-up-small", behind, "small"],
  ["burn-up-falling-with-gap", falling, "wide"],
  [
    "burn-up-projection",
    {
      ...behind,
      projection: [
        { day: behind.day, low: 9, middle: 9, high: 9 },
        { day: end, low: 9.8, middle: 10.4, high: 11.6 },
      ],
    },
    "wide",
  ],
  ["burn-up-overshot", { ...behind, milestones: [{ day: end, value: 7 }], expected: 6.2 }, "wide"],
  ["burn-up-without-path", { ...behind, baseline: null, milestones: [], expected: null }, "wide"],
  ["burn-up-without-values", { ...behind, known: { points: [], gaps: [] } }, "wide"],
  ["burn-up-first-day", { ...behind, day: start, expected: 0 }, "wide"],
];

function draw(figures: BurnUpFigures, size: keyof typeof BURN_UP_FRAMES = "wide") {
  return (
    <BurnUp
      placed={placeBurnUp(figures, BURN_UP_FRAMES[size])}
      label="Accordi: 9 su 15"
      formatValue={(value) => value.toLocaleString("it", { maximumFractionDigits: 1 })}
      tone="warn"
      isObserved={figures === falling}
      {...(size === "small" ? { regionNumber: 2 } : {})}
    />
  );
}

describe("the burn-up", () => {
  it.each(PICTURES)("is drawn as in %s.svg", async (name, figures, size) => {
    const { width, height } = BURN_UP_FRAMES[size];
    const natural = `width="${width}" height="${height}"`;
    const drawn = openableSvg(draw(figures, size), "burnUp.css", natural);
    await expect(drawn).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it("is one picture with its figures in words for a name", () => {
    render(draw(behind));
    expect(screen.getByRole("img", { name: "Accordi: 9 su 15" })).toBeVisible();
  });

  it("names the value, the target and its date, the milestones, the distance and the reading date", () => {
    const { container } = render(draw(behind));
    const words = [...container.querySelectorAll("text")].map((text) => text.textContent);
    expect(words).toEqual(
      expect.arrayContaining(["9", "15 attesi30/09/2012", "tappa 8", "−3", "30 giu 2012"]),
    );
  });

  it("draws no step where nothing is known", () => {
    const { container } = render(draw({ ...behind, known: { points: [], gaps: [] } }));
    expect(container.querySelector(".burn-up-steps")).toBeNull();
    expect(container.querySelector(".burn-up-path")).not.toBeNull();
  });

  it("marks each observation, and breaks the line over a gap", () => {
    const { container } = render(draw(falling));
    expect(container.querySelectorAll(".burn-up-point")).toHaveLength(3);
    expect(container.querySelectorAll(".burn-up-steps")).toHaveLength(2);
  });
});

describe("the legend of a burn-up", () => {
  const legend = (figures: BurnUpFigures, isPathAssumed = false) => {
    render(
      <BurnUpLegend
        placed={placeBurnUp(figures, BURN_UP_FRAMES.wide)}
        isObserved={figures === falling}
        isPathAssumed={isPathAssumed}
        hasGaps={figures.known.gaps.length > 0}
      />,
    );
    return screen.getAllByRole("listitem").map((item) => item.textContent.trim());
  };

  it("names only the lines that are drawn", () => {
    expect(legend(behind)).toEqual(["raggiunto", "tappe del piano"]);
  });

  it("says that a path is assumed and why the line breaks", () => {
    expect(legend(falling, true)).toEqual([
      "osservato",
      "percorso assunto",
      "dove la linea si interrompe mancano dati recenti",
    ]);
  });

  it("says that the axis does not begin at zero", () => {
    const high = { ...behind, baseline: null, expected: null };
    const points = [
      { day: start, value: 1000 },
      { day: march, value: 1040 },
    ];
    const shown = legend({ ...high, milestones: [], known: { points, gaps: [] } });
    expect(shown).toEqual(["raggiunto", "l’asse non parte da zero"]);
  });
});
