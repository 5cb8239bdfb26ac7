import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { MOST_PICKED, type Focus } from "../../../src/model/focus";
import { NO_SELECTION } from "../../../src/selection/selection";
import { ManyPicked } from "../../../src/views/overview/picture/ManyPicked";
import { findBodies } from "../../../src/views/overview/picture/findBodies";
import {
  handleKey,
  handlePick,
  togglePicked,
} from "../../../src/views/overview/picture/pictureHands";
import { programmeOn } from "../../fixtures/programmeOn";
import { showView } from "../showView";

const at = programmeOn("2012-06-30");

function reachOf(focus: Focus | null = null) {
  return { selection: { ...NO_SELECTION, focus }, select: vi.fn(), change: vi.fn() };
}

describe("picked bodies", () => {
  it("are part of the address up to so many, and beyond it stay with the picture", () => {
    const few = Array.from({ length: MOST_PICKED }, (_, i) => `e${i}`);
    const one = reachOf();
    handlePick(few, one);
    expect(one.select).toHaveBeenLastCalledWith({ focus: { kind: "bodies", ids: few } });
    expect(one.change).toHaveBeenLastCalledWith({ many: [] });
    const many = [...few, "z"];
    const other = reachOf();
    handlePick(many, other);
    expect(other.select).toHaveBeenLastCalledWith({ focus: null });
    expect(other.change).toHaveBeenLastCalledWith({ many, isOpen: true });
  });

  it("grow and shrink one by one, sorted", () => {
    expect(togglePicked({ kind: "bodies", ids: ["b"] }, "a")).toEqual(["a", "b"]);
    expect(togglePicked({ kind: "bodies", ids: ["a", "b"] }, "a")).toEqual(["b"]);
    expect(togglePicked({ kind: "organisation", id: "x" }, "a")).toEqual(["a"]);
  });

  it("that are too many are said to be, with counts and a way to let go of them", async () => {
    const ids = at.roster.map(({ id }) => id);
    const onClear = vi.fn();
    await showView("/m", undefined, { views: { "/m": <ManyPicked {...{ ids, at, onClear }} /> } });
    expect(screen.getByText(/non entra nell’indirizzo/)).toBeVisible();
    expect(
      screen.getByText(new RegExp(`^${ids.length} enti, \\d+ accord. fra loro`)),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Togli la scelta" }));
    expect(onClear).toHaveBeenCalledOnce();
  });
});

describe("keys in the picture", () => {
  const lecce = { kind: "organisation", id: "lecce" } as const;

  it("light steps around the selected body, else around the one under the cursor", () => {
    const selected = reachOf(lecce);
    handleKey("2", "benevento", selected);
    expect(selected.select).toHaveBeenLastCalledWith({ focus: lecce, steps: 2 });
    const none = reachOf();
    handleKey("3", "benevento", none);
    expect(none.select).toHaveBeenLastCalledWith({
      focus: { kind: "organisation", id: "benevento" },
      steps: 3,
    });
    const nowhere = reachOf();
    handleKey("1", null, nowhere);
    expect(nowhere.select).not.toHaveBeenCalled();
  });

  it("pressed a second time let go of the steps", () => {
    const reach = reachOf(lecce);
    handleKey("2", null, { ...reach, selection: { ...reach.selection, steps: 2 } });
    expect(reach.select).toHaveBeenLastCalledWith({ focus: lecce, steps: null });
  });

  it("open the tools to find a body", () => {
    const reach = reachOf();
    handleKey("F", null, reach);
    expect(reach.change).toHaveBeenLastCalledWith({ isOpen: true, isFinding: true });
  });
});

describe("finding a body", () => {
  it("takes no notice of accents and case, and puts names that begin so first", () => {
    expect(findBodies(at, "durres", "it").map(({ label }) => label)).toContain("Bashkia Durrës");
    const found = findBodies(at, "provincia", "it").map(({ label }) => label);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^Provincia/);
    expect(findBodies(at, "lecce", "it", "lecce").map(({ key }) => key)).not.toContain("lecce");
    expect(findBodies(at, "atlantide", "it")).toEqual([]);
  });
});
