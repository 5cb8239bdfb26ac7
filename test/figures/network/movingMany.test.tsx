import { act, render, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { attachZoom } from "../../../src/figures/network/attachZoom";
import { CROWD_ZOOM } from "../../../src/figures/network/drawn";
import { MANY_LINKS } from "../../../src/figures/network/manyLinks";
import { NetworkPicture } from "../../../src/figures/network/NetworkPicture";
import { paintedOn } from "../../../src/figures/network/paintedOn";
import { sceneOf } from "../../layout/shippedPicture";

const shipped = sceneOf();
/** As many links as take the painters of large pictures: those beyond the shipped ones join a body to itself. */
const scene = { ...shipped, links: { ...shipped.links, count: MANY_LINKS + 1 } };
/** Lines that never come. */
const openHelp = () => new Promise<never>(() => undefined);
const same = (id: string) => id;

beforeEach(() => {
  vi.stubGlobal("Path2D", Object);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, 900, 600),
  );
});
afterEach(() => vi.useRealTimers());

/** One notch of the wheel, towards the picture. */
function turnWheel(element: Element) {
  const init = { deltaY: -20, ctrlKey: true, bubbles: true, cancelable: true };
  element.dispatchEvent(new WheelEvent("wheel", init));
}

it("several moves of a hand within a frame are told once, before that frame", () => {
  vi.useFakeTimers();
  const element = document.body.appendChild(document.createElement("div"));
  const tell = vi.fn();
  const { detach } = attachZoom(element, tell);
  turnWheel(element);
  turnWheel(element);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersToNextFrame();
  expect(tell).toHaveBeenCalledTimes(1);
  const [{ k: twice }] = tell.mock.calls[0] as [{ k: number }];
  turnWheel(element);
  vi.advanceTimersToNextFrame();
  expect(tell).toHaveBeenCalledTimes(2);
  const [{ k: thrice }] = tell.mock.calls[1] as [{ k: number }];
  expect(thrice ** 2).toBeCloseTo(twice ** 3);
  turnWheel(element);
  detach();
  vi.advanceTimersToNextFrame();
  expect(tell).toHaveBeenCalledTimes(2);
});

it("of very many, nothing is chosen anew until the hand that moves them rests", async () => {
  const { container } = render(
    <NetworkPicture
      {...{ scene, face: "network", focus: null, label: "La rete", attribution: "", openHelp }}
      describe={() => null}
      bodyName={same}
      regionName={same}
      countryName={same}
      onFocus={() => undefined}
    />,
  );
  const shown = () => {
    const canvas = [...container.querySelectorAll("canvas")].find((one) => paintedOn.has(one));
    const state = canvas && paintedOn.get(canvas)?.state;
    if (!state) throw new Error("Nothing is painted");
    return state;
  };
  await waitFor(shown);
  const stage = container.querySelector(".picture-stage");
  if (!stage) throw new Error("There is no picture");
  await act(async () => {
    turnWheel(stage);
    await vi.dynamicImportSettled();
  });
  vi.useFakeTimers();
  const { drawn } = shown();
  for (let notch = 0; notch < 12; notch += 1) {
    act(() => {
      turnWheel(stage);
      vi.advanceTimersByTime(16);
    });
  }
  expect(shown().view.zoom).toBeGreaterThan(CROWD_ZOOM);
  expect(shown().drawn).toBe(drawn);
  act(() => {
    vi.advanceTimersByTime(60);
  });
  expect(shown().drawn).not.toBe(drawn);
});
