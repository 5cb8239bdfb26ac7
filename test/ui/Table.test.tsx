import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Table, type TableColumn } from "../../src/ui/Table";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

const ROWS: readonly Row[] = [
  { id: "a", name: "Lecce", count: 9 },
  { id: "b", name: "Èboli", count: 10 },
  { id: "c", name: "Comune 10", count: 100 },
  { id: "d", name: "Comune 9", count: 2 },
];

const COLUMNS: readonly TableColumn<Row>[] = [
  { key: "name", header: "Nome", cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    key: "count",
    header: "Accordi",
    cell: ({ count }) => count,
    sortBy: ({ count }) => count,
    isNumeric: true,
  },
  { key: "note", header: "Nota", cell: () => "–" },
];

function showTable(isLit?: (row: Row) => boolean) {
  const lit = isLit ? { isLit } : {};
  render(
    <Table
      {...{ caption: "Enti · 4", columns: COLUMNS, rows: ROWS, locale: "it", ...lit }}
      rowKey={({ id }) => id}
    />,
  );
}

const namesInOrder = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
const head = (name: RegExp) => screen.getByRole("columnheader", { name });
const sortBy = (name: RegExp) => userEvent.click(within(head(name)).getByRole("button"));

describe("the table", () => {
  it("has a caption, heads for its columns and a name for each row", () => {
    showTable();
    const table = screen.getByRole("table", { name: "Enti · 4" });
    expect(within(table).getAllByRole("columnheader")).toHaveLength(3);
    expect(namesInOrder()).toEqual(["Lecce", "Èboli", "Comune 10", "Comune 9"]);
  });

  it("can be scrolled with the keyboard, under the same name", () => {
    showTable();
    expect(screen.getByRole("group", { name: "Enti · 4" }).tabIndex).toBe(0);
  });

  it("sorts texts as people do: accents aside, numbers inside by their size", async () => {
    showTable();
    await sortBy(/Nome/);
    expect(namesInOrder()).toEqual(["Comune 9", "Comune 10", "Èboli", "Lecce"]);
    await sortBy(/Nome/);
    expect(namesInOrder()).toEqual(["Lecce", "Èboli", "Comune 10", "Comune 9"]);
  });

  it("sorts numbers by their size, up and then down", async () => {
    showTable();
    await sortBy(/Accordi/);
    expect(namesInOrder()).toEqual(["Comune 9", "Lecce", "Èboli", "Comune 10"]);
    await sortBy(/Accordi/);
    expect(namesInOrder()).toEqual(["Comune 10", "Èboli", "Lecce", "Comune 9"]);
  });

  it("keeps rows without a value last, whichever way it sorts", async () => {
    const columns: TableColumn<Row>[] = [
      { key: "name", header: "Nome", cell: ({ name }) => name },
      {
        key: "start",
        header: "Inizio",
        cell: ({ count }) => count,
        sortBy: ({ count }) => (count > 9 ? count : null),
      },
    ];
    render(
      <Table caption="Enti" columns={columns} rows={ROWS} locale="it" rowKey={({ id }) => id} />,
    );
    await sortBy(/Inizio/);
    expect(namesInOrder()).toEqual(["Èboli", "Comune 10", "Lecce", "Comune 9"]);
    await sortBy(/Inizio/);
    expect(namesInOrder()).toEqual(["Comune 10", "Èboli", "Lecce", "Comune 9"]);
  });

  it("tells which column it is sorted by, and which way", async () => {
    showTable();
    expect(head(/Nome/)).toHaveAttribute("aria-sort", "none");
    await sortBy(/Nome/);
    expect(head(/Nome/)).toHaveAttribute("aria-sort", "ascending");
    await sortBy(/Nome/);
    expect(head(/Nome/)).toHaveAttribute("aria-sort", "descending");
    await sortBy(/Accordi/);
    expect(head(/Nome/)).toHaveAttribute("aria-sort", "none");
    expect(head(/Accordi/)).toHaveAttribute("aria-sort", "ascending");
  });

  it("has no button on a column that cannot be sorted", () => {
    showTable();
    expect(within(head(/Nota/)).queryByRole("button")).toBeNull();
    expect(head(/Nota/)).not.toHaveAttribute("aria-sort");
  });

  it("marks the rows that are lit, when something is selected", () => {
    showTable(({ count }) => count > 9);
    const lit = screen.getAllByRole("row").filter((row) => row.dataset["lit"] === "true");
    expect(lit.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
      "Èboli",
      "Comune 10",
    ]);
  });
});
