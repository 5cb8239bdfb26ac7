import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PictureTip } from "../../../src/figures/network/PictureTip";
import { gatheredTargets } from "../../../src/figures/network/walkGathered";
import type { Focus } from "../../../src/model/focus";
import { sceneOf } from "../../layout/shippedPicture";
import { bareState } from "./bareState";

const scene = sceneOf();
const [bundle, other] = gatheredTargets(scene, "map");
if (!bundle || !other) throw new Error("nothing gathered");

function wordsOver(focus: Focus | null, pointer: { x: number; y: number } | null = null) {
  const state = { ...bareState(scene, focus), hovered: bundle ?? null };
  const description = { title: "Puglia – Sicilia", lines: [] };
  render(<PictureTip {...{ state, pointer, description }} />);
  return screen.queryByText("Puglia – Sicilia");
}

describe("the words beside a bundle that the keyboard is on", () => {
  it("stand there when nothing is chosen", () => {
    expect(wordsOver(null)).not.toBeNull();
  });

  it("stay while something else is chosen", () => {
    expect(wordsOver(other ?? null)).not.toBeNull();
  });

  it("are gone once the sheet says more", () => {
    expect(wordsOver(bundle ?? null)).toBeNull();
  });

  it("stay with the pointer", () => {
    expect(wordsOver(bundle ?? null, { x: 10, y: 10 })).not.toBeNull();
  });
});
