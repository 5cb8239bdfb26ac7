import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { StepLine } from "../../../src/figures/steps/StepLine";
import { placeSteps } from "../../../src/layout/steps/placeSteps";
import { dayOf, parseCalendarDate } from "../../../src/model/calendarDate";
import { openableSvg } from "../results/openable";

const PERIOD = { from: dayOf(2010, 5, 14), to: dayOf(2012, 9, 30), today: dayOf(2012, 6, 30) };

const step = (label: string, text: string) => {
  const date = parseCalendarDate(text);
  return date === null ? [] : [{ label: `${label} · ${text}`, date }];
};
const LIFE = {
  key: "life",
  title: null,
  steps: [
    ...step("proposto", "2010-11-02"),
    ...step("in bozza", "2010-12"),
    ...step("firmato", "2011-01-10"),
    ...step("concluso", "2012-09"),
  ],
};
const TRACKS = [
  {
    key: "plan",
    title: "Piano",
    steps: [...step("avviato", "2010-10"), ...step("approvato", "2011-05-20")],
  },
  { key: "skills", title: "Competenze", steps: step("avviato", "2011") },
];

describe("a line of steps", () => {
  it.each([
    ["life", [LIFE], 760],
    ["life-phone", [LIFE], 328],
    ["tracks", TRACKS, 760],
  ])("is drawn as in steps-%s.svg", async (name, lanes, width) => {
    const placed = placeSteps(lanes, PERIOD, { width, letter: 6.6 });
    const line = <StepLine placed={placed} label="Le tappe" />;
    const drawn = openableSvg(line, "../steps/stepLine.css", `height="${placed.height}"`);
    await expect(drawn).toMatchFileSnapshot(`__snapshots__/steps-${name}.svg`);
  });

  it("is a picture with its steps in words for a name, those to come set apart", () => {
    const placed = placeSteps([LIFE], PERIOD, { width: 760, letter: 6.6 });
    const { container } = render(<StepLine placed={placed} label="proposto, firmato" />);
    expect(screen.getByRole("img", { name: "proposto, firmato" })).toBeVisible();
    const ahead = [...container.querySelectorAll(".step[data-ahead=true]")];
    expect(ahead.map(({ textContent }) => textContent)).toEqual(["concluso · 2012-09"]);
  });
});
