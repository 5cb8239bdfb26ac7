import { describe, expect, it } from "vitest";
import type { Write } from "../../../src/figures/network/labelWriter";
import { viewOf, WHOLE_FRAME } from "../../../src/figures/network/view";
import { wishCountries } from "../../../src/figures/network/wishNames";
import { buildScene } from "../../../src/layout/buildScene";
import { placeLabels } from "../../../src/layout/placeLabels";
import { geography, placeBothFaces, programme, readOn } from "../../layout/shippedPicture";
import { bareState } from "./bareState";

const LETTERS = 12 * 1.12;
const write: Write = (text, writing, place) => ({
  ...place,
  ...writing,
  text,
  width: 0,
  height: LETTERS,
  font: "",
  spacing: "",
  alpha: 1,
  hasHalo: true,
});

const upright = placeBothFaces(programme, geography, "portrait");
const scene = buildScene(upright, readOn(), readOn(), null);

describe("the countries' names around a phone's network", () => {
  it.each([
    [390, 434],
    [360, 414],
  ])("keep off the marks and inside the page of %d × %d", (width, height) => {
    const size = { width, height, ratio: 1 };
    const view = viewOf(size, upright, WHOLE_FRAME);
    const wishes = wishCountries({ ...bareState(scene), size, view }, write);
    expect(wishes.length).toBeGreaterThan(10);
    for (const { text, y } of wishes) {
      const marks = upright.bodies.flatMap((body, index) =>
        body.role === "partner" && body.country === text
          ? (upright.netY[index] ?? 0) * view.scale + view.y
          : [],
      );
      expect(y - LETTERS / 2).toBeGreaterThanOrEqual(0);
      // A mark is some four pixels high above its middle.
      expect(Math.min(...marks) - y).toBeGreaterThan(LETTERS / 2 + 3.5);
    }
  });

  it("are cut where they have no room whole, so that each is named on the narrowest", () => {
    const size = { width: 320, height: 400, ratio: 1 };
    const view = viewOf(size, upright, WHOLE_FRAME);
    const state = { ...bareState(scene), size, view };
    const countryName = (id: string) => programme.countryById.get(id)?.name.it ?? id;
    const wide: Write = (text, ...rest) => ({ ...write(text, ...rest), width: 6 * text.length });
    const wishes = wishCountries({ ...state, names: { ...state.names, countryName } }, wide);
    const boxes = placeLabels(wishes, [], { x: 0, y: 0, width: 320, height: 400 });
    const placed = wishes.flatMap(({ x, y }, i) => (boxes[i] ? `${x} ${y}` : []));
    expect(placed).toHaveLength(upright.countriesAround.length);
    expect(new Set(placed).size).toBe(placed.length);
    expect(wishes.some(({ text }, i) => boxes[i] && text.endsWith("…"))).toBe(true);
  });
});
