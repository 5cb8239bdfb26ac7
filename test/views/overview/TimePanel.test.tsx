import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { showView } from "../showView";

/** The strip, 1000 pixels wide. */
function strip(): HTMLElement {
  const element = screen.getByRole("slider").parentElement as HTMLElement;
  element.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 68);
  element.setPointerCapture = () => undefined;
  return element;
}

/** Presses, moves twice and lets go. */
function drag(...[from, through, to]: [number, number, number]): void {
  const element = strip();
  fireEvent.pointerDown(element, { clientX: from, buttons: 1 });
  fireEvent.pointerMove(element, { clientX: through, buttons: 1 });
  fireEvent.pointerMove(element, { clientX: to, buttons: 1 });
  fireEvent.pointerUp(element, { clientX: to });
}

describe("the reading date", () => {
  it("is one step of the address however far it is dragged", async () => {
    const { address, goBack } = await showView("/?al=2012-06-30");
    drag(900, 500, 200);
    const first = address();
    expect(first).toMatch(/al=2010-/);
    drag(210, 400, 600);
    expect(address()).not.toBe(first);
    await goBack();
    expect(address()).toBe(first);
    await goBack();
    expect(address()).toBe("/?al=2012-06-30");
  });

  it("that is played is one step too, and a later drag another", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      const { address, goBack, act } = await showPlaying();
      await act(() => vi.advanceTimersByTime(450 * 4));
      fireEvent.click(screen.getByRole("button", { name: "Ferma" }));
      const paused = address();
      expect(paused).not.toBe("/?al=2011-01-31");
      drag(900, 500, 200);
      await goBack();
      expect(address()).toBe(paused);
      await goBack();
      expect(address()).toBe("/?al=2011-01-31");
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ["1990-01-01", "min"],
    ["2050-01-01", "max"],
  ])("asked for on %s is the nearest that can be read", async (asked, bound) => {
    await showView(`/?al=${asked}`);
    const slider = screen.getByRole("slider");
    const [now, end] = ["now", bound].map((name) =>
      Number(slider.getAttribute(`aria-value${name}`)),
    );
    expect(Math.abs((now ?? NaN) - (end ?? NaN))).toBeLessThan(31);
    expect(document.querySelector(".headline")).not.toHaveTextContent(asked.slice(0, 4));
  });

  it("can be typed where the browser has no calendar to open", async () => {
    const { address } = await showView("/");
    const field = screen.getByLabelText("Scegli la data di lettura");
    await userEvent.click(field);
    fireEvent.change(field, { target: { value: "2011-05-15" } });
    expect(address()).toBe("/?al=2011-05-15");
  });
});

async function showPlaying() {
  const { act } = await import("@testing-library/react");
  const view = await showView("/?al=2011-01-31");
  fireEvent.click(screen.getByRole("button", { name: "Scorri il tempo" }));
  return { ...view, act: (step: () => unknown) => act(async () => void step()) };
}
