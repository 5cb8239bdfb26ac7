import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { RegionGrid, type CellPlace, type GridCell } from "../../../src/figures/regions/RegionGrid";

const NAMES = ["Nord", "Centro", "Sud"];

function cell(count: number, label: string): GridCell {
  return { count, label, expected: "2", comparison: "more", lit: null, change: null };
}

function showGrid(cells = NAMES.map((g) => NAMES.map((h) => cell(3, `${g}/${h}`)))) {
  const onSelect = vi.fn<(place: CellPlace | null) => void>();
  render(
    <RegionGrid
      label="Accordi"
      names={NAMES}
      cells={cells}
      totals={["7", "6", "5"]}
      selected={[0, 2]}
      pointed={null}
      onPoint={() => undefined}
      onSelect={onSelect}
    />,
  );
  return onSelect;
}

const cellOf = (name: string) => screen.getByRole("cell", { name });

describe("the grid of regions", () => {
  it("is one tab stop, in which the arrows walk and Enter opens", async () => {
    const onSelect = showGrid();
    await userEvent.tab();
    expect(cellOf("Nord/Nord")).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(cellOf("Sud/Centro")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(onSelect).toHaveBeenLastCalledWith([2, 1]);
    await userEvent.keyboard("{Home}{PageUp} ");
    expect(onSelect).toHaveBeenLastCalledWith([0, 0]);
    await userEvent.keyboard("{Escape}");
    expect(onSelect).toHaveBeenLastCalledWith(null);
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it("knows how long its longest total is, so that a phone has room for it", () => {
    showGrid();
    expect(document.querySelector("table")?.style.getPropertyValue("--figures")).toBe("1");
  });

  it("opens what is clicked, and comes back there with Tab", async () => {
    const onSelect = showGrid();
    await userEvent.click(cellOf("Centro/Sud"));
    expect(onSelect).toHaveBeenCalledWith([1, 2]);
    expect(cellOf("Centro/Sud").tabIndex).toBe(0);
    expect(cellOf("Nord/Nord").tabIndex).toBe(-1);
  });

  it("marks the selected pair in both of its cells", () => {
    showGrid();
    const selected = document.querySelectorAll("td[aria-selected=true]");
    expect([...selected].map((one) => one.querySelector(".for-ears")?.textContent)).toEqual([
      "Nord/Sud",
      "Sud/Nord",
    ]);
  });

  it("says how many of a cell's count are lit, and nothing of chance where it is undefined", () => {
    const undefinedCell = { ...cell(3, "x"), lit: 2, expected: null, comparison: null };
    showGrid(NAMES.map(() => NAMES.map(() => undefinedCell)));
    expect(screen.getAllByText("2 di 3")).toHaveLength(9);
    expect(screen.queryByText(/più/)).toBeNull();
  });

  it("holds a zero as a number, not as an empty cell", () => {
    showGrid(NAMES.map(() => NAMES.map(() => cell(0, "zero"))));
    expect(screen.getAllByText("0")).toHaveLength(9);
  });
});
