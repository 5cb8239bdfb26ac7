import { fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { TimeStrip } from "../../../src/figures/time/TimeStrip";
import { LanguageContext } from "../../../src/i18n/useLanguage";
import type { MonthCount } from "../../../src/layout/placeTimeStrip";
import { dayOf, isoDay, type Day } from "../../../src/model/calendarDate";

/** October 2010 to January 2011. */
const months: readonly MonthCount[] = [
  { firstDay: dayOf(2010, 10, 1), lastDay: dayOf(2010, 10, 31), count: 2 },
  { firstDay: dayOf(2010, 11, 1), lastDay: dayOf(2010, 11, 30), count: 0 },
  { firstDay: dayOf(2010, 12, 1), lastDay: dayOf(2010, 12, 31), count: 4 },
  { firstDay: dayOf(2011, 1, 1), lastDay: dayOf(2011, 1, 31), count: 1 },
];
const november = dayOf(2010, 11, 30);

/** The strip with what it reported: `2010-12-31` when it came to rest, `2010-12-31…` on its way. */
function showStrip(day: Day = november) {
  const reported: string[] = [];
  const onDay = vi.fn((next: Day, isMoving: boolean) => {
    reported.push(isoDay(next) + (isMoving ? "…" : ""));
  });
  const { container } = render(<TimeStrip months={months} day={day} onDay={onDay} />);
  const strip = container.firstElementChild as HTMLElement;
  strip.getBoundingClientRect = () => new DOMRect(100, 0, 123, 68);
  strip.setPointerCapture = () => undefined;
  return { strip, slider: screen.getByRole("slider"), reported };
}

describe("the time strip", () => {
  it("is drawn as in strip.html", async () => {
    const drawn = renderToStaticMarkup(
      <TimeStrip months={months} day={november} onDay={() => undefined} />,
    );
    const page = `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="../../../../src/figures/time/timeStrip.css">
<style>
  body { --ink: #17324d; --ink-soft: #4a5d70; --paper: #fff; --paper-raised: #fff; --track: #d9e1ea; --accent: #06c; }
  .for-ears { position: absolute; clip-path: inset(50%); }
  ol { list-style: none; }
</style>
${drawn.replaceAll("><", ">\n<")}
`;
    await expect(page).toMatchFileSnapshot("__snapshots__/strip.html");
  });

  it("has a slider that says the day in words and its bounds", () => {
    const { slider } = showStrip();
    expect(slider).toHaveAccessibleName("Data di lettura");
    expect(slider).toHaveAttribute("aria-valuetext", "30 novembre 2010");
    expect(slider).toHaveAttribute("aria-valuenow", String(november));
    expect(slider).toHaveAttribute("aria-valuemin", String(months[0]?.firstDay));
    expect(slider).toHaveAttribute("aria-valuemax", String(months.at(-1)?.lastDay));
    expect(slider.tabIndex).toBe(0);
  });

  it("keeps the slider's value within its bounds, whatever day the address asks for", () => {
    const { slider } = showStrip(dayOf(2030, 1, 1));
    const value = (name: string) => Number(slider.getAttribute(`aria-value${name}`));
    expect(value("now")).toBeLessThanOrEqual(value("max"));
  });

  it.each([
    ["ArrowRight", "2010-12-31"],
    ["ArrowUp", "2010-12-31"],
    ["ArrowLeft", "2010-10-31"],
    ["ArrowDown", "2010-10-31"],
    ["PageUp", "2011-01-31"],
    ["PageDown", "2010-10-31"],
    ["Home", "2010-10-31"],
    ["End", "2011-01-31"],
  ])("steps with %s to %s", (key, day) => {
    const { slider, reported } = showStrip();
    const isLeftToPage = fireEvent.keyDown(slider, { key });
    expect(reported).toEqual([day]);
    expect(isLeftToPage).toBe(false);
  });

  it("leaves other keys to the page", () => {
    const { slider, reported } = showStrip();
    expect(fireEvent.keyDown(slider, { key: "Tab" })).toBe(true);
    expect(reported).toEqual([]);
  });

  it("follows the pointer and says when it has come to rest", () => {
    const { strip, reported } = showStrip();
    fireEvent.pointerDown(strip, { clientX: 131, buttons: 1 });
    fireEvent.pointerMove(strip, { clientX: 192, buttons: 1 });
    fireEvent.pointerUp(strip, { clientX: 223 });
    expect(reported).toEqual(["2010-10-31…", "2010-12-31…", "2011-01-31"]);
  });

  it("comes to rest where it is when the pointer is taken away", () => {
    const { strip, reported } = showStrip();
    fireEvent.pointerDown(strip, { clientX: 131, buttons: 1 });
    fireEvent.pointerCancel(strip);
    expect(reported).toEqual(["2010-10-31…", "2010-11-30"]);
  });

  it("does not follow a pointer that only passes over", () => {
    const { strip, reported } = showStrip();
    fireEvent.pointerMove(strip, { clientX: 192, buttons: 0 });
    expect(reported).toEqual([]);
  });

  it("lists each month with its starts, one or many, for those who listen", () => {
    showStrip();
    const list = screen.getByRole("list", { name: "Accordi avviati mese per mese" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "ott 2010: 2 accordi avviati",
      "nov 2010: 0 accordi avviati",
      "dic 2010: 4 accordi avviati",
      "gen 2011: 1 accordo avviato",
    ]);
  });

  it("writes again, with a step of the day, only the months it passes and its labels", () => {
    // A strip of a quarter of a century has three hundred months, and every move of the hand is a step.
    const century = Array.from({ length: 300 }, (_, i) => ({
      firstDay: dayOf(2000 + Math.floor(i / 12), (i % 12) + 1, 1),
      lastDay: dayOf(2000 + Math.floor((i + 1) / 12), ((i + 1) % 12) + 1, 1) - 1,
      count: i % 7,
    }));
    const stripOn = (day: Day, list = century) => (
      <TimeStrip months={list} day={day} onDay={() => undefined} />
    );
    const numbers: { format: unknown } = Intl.NumberFormat.prototype;
    const written = vi.spyOn(numbers, "format", "get");
    const { rerender, container } = render(stripOn(dayOf(2010, 1, 15)));
    expect(written).toHaveBeenCalledTimes(300);
    written.mockClear();
    rerender(stripOn(dayOf(2010, 3, 15)));
    expect(written).toHaveBeenCalledTimes(2);
    expect(container.querySelectorAll('li[data-ahead="true"]')).toHaveLength(177);
    written.mockClear();
    rerender(
      stripOn(
        dayOf(2010, 3, 15),
        century.map((month, i) => (i === 5 ? { ...month, count: 4 } : month)),
      ),
    );
    expect(written).toHaveBeenCalledTimes(1);
    expect(screen.getByText("giu 2000: 4 accordi avviati")).toBeInTheDocument();
    written.mockRestore();
  });

  it("speaks English too", () => {
    render(
      <LanguageContext value="en">
        <TimeStrip months={months} day={november} onDay={() => undefined} />
      </LanguageContext>,
    );
    const slider = screen.getByRole("slider", { name: "Reading date" });
    expect(slider).toHaveAttribute("aria-valuetext", "30 November 2010");
    expect(screen.getByText("Jan 2011: 1 partnership started")).toBeInTheDocument();
  });
});
