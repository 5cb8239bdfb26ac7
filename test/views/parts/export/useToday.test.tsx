import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { formatDay } from "../../../../src/i18n/format";
import { useToday } from "../../../../src/views/parts/export/useToday";

function Stamp() {
  return <p>{formatDay(useToday(), "it")}</p>;
}

/** Ten seconds before midnight in Rome. */
const EVENING = new Date("2026-11-23T22:59:50Z");
const MORNING = new Date("2026-11-24T07:00:00Z");

beforeEach(() => vi.useFakeTimers({ now: EVENING }));
afterEach(() => vi.useRealTimers());

describe("the day on a page that stays open", () => {
  it("is the next one within a minute after midnight", () => {
    render(<Stamp />);
    expect(screen.getByText("23 novembre 2026")).toBeVisible();
    act(() => void vi.advanceTimersByTime(70_000));
    expect(screen.getByText("24 novembre 2026")).toBeVisible();
  });

  it("is the present one as soon as somebody looks at the page of a device that slept", () => {
    render(<Stamp />);
    vi.setSystemTime(MORNING);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(screen.getByText("24 novembre 2026")).toBeVisible();
  });

  it("is not looked for any more once the page is left", () => {
    const { unmount } = render(<Stamp />);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
