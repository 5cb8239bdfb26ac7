import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { LongTable, type LongTableColumn } from "../../src/ui/LongTable";

interface Row {
  readonly id: string;
  readonly count: number | null;
}

const COLUMNS: readonly LongTableColumn<Row>[] = [
  {
    key: "name",
    header: "Nome",
    cell: ({ id }, tabIndex) => (
      <a href={`#${id}`} tabIndex={tabIndex}>
        {id}
      </a>
    ),
    sortBy: ({ id }) => id,
    share: 2,
  },
  {
    key: "count",
    header: "Accordi",
    cell: ({ count, id }, tabIndex) => (
      <a href={`#altri-${id}`} tabIndex={tabIndex}>
        {count ?? "–"}
      </a>
    ),
    sortBy: ({ count }) => count,
    isNumeric: true,
    share: 1,
  },
];

const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, i) => ({ id: `ente ${i}`, count: i % 7 === 0 ? null : i }));

function showTable(rows: readonly Row[]) {
  render(
    <LongTable label="Enti" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} locale="it" />,
  );
  return screen.getByRole("grid", { name: "Enti" });
}

const link = (name: string) => screen.getByRole("link", { name });

describe("a long table", () => {
  it("says how many rows it has, and draws those in view with their numbers", () => {
    const grid = showTable(rowsOf(10_000));
    expect(grid).toHaveAttribute("aria-rowcount", "10001");
    const drawn = within(grid).getAllByRole("row");
    expect(drawn.length).toBeLessThan(100);
    expect(drawn.slice(0, 3).map((row) => row.getAttribute("aria-rowindex"))).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  it("gives paper every row, in the order on the screen", async () => {
    const grid = showTable(rowsOf(300));
    await userEvent.click(screen.getByRole("button", { name: /^Nome/ }));
    await userEvent.click(screen.getByRole("button", { name: /^Nome/ }));
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    const printed = within(grid).getAllByRole("rowheader");
    expect(printed).toHaveLength(300);
    expect(printed.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      "ente 299",
      "ente 298",
    ]);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(within(grid).getAllByRole("row").length).toBeLessThan(100);
  });

  it("draws a short one whole", () => {
    showTable(rowsOf(5));
    expect(screen.getAllByRole("rowheader")).toHaveLength(5);
  });

  it("sorts all its rows, drawn or not, those without a value last", async () => {
    const grid = showTable(rowsOf(500));
    const first = () => within(grid).getAllByRole("rowheader")[0]?.textContent;
    await userEvent.click(screen.getByRole("button", { name: "Accordi" }));
    expect(first()).toBe("ente 1");
    await userEvent.click(screen.getByRole("button", { name: "Accordi" }));
    expect(first()).toBe("ente 499");
    expect(screen.getByRole("columnheader", { name: /Accordi/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
  });

  it("is left with one Tab from its current row, and the arrows go from row to row", async () => {
    showTable(rowsOf(10_000));
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(link("ente 0")).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(link("ente 2")).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(link("2")).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}");
    expect(link("1")).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it("takes the focus to its very end and back, drawing the row that has it", async () => {
    showTable(rowsOf(10_000));
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{End}");
    expect(link("ente 9999")).toHaveFocus();
    expect(link("ente 9999").closest("tr")).toHaveAttribute("aria-rowindex", "10001");
    await userEvent.keyboard("{PageUp}");
    expect(link("ente 9989")).toHaveFocus();
    await userEvent.keyboard("{Home}");
    expect(link("ente 0")).toHaveFocus();
  });
});
