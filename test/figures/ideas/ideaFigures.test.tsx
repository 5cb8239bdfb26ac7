import { fireEvent, render, screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { PoolMatrix } from "../../../src/figures/ideas/PoolMatrix";
import { SplitPicture } from "../../../src/figures/ideas/SplitPicture";
import { UnitChart } from "../../../src/figures/ideas/UnitChart";
import { YearBars } from "../../../src/figures/ideas/YearBars";
import { placePoolMatrix } from "../../../src/layout/ideas/placePoolMatrix";
import { placeSplit } from "../../../src/layout/ideas/placeSplit";
import { placeUnits } from "../../../src/layout/ideas/placeUnits";
import { placeYearBars } from "../../../src/layout/ideas/placeYearBars";

const cells = placePoolMatrix([
  { country: "AL", counts: [4, 1] },
  { country: "TN", counts: [0, 2] },
]);

const matrix = (
  <PoolMatrix
    label="Enti che hanno relazioni, per regione"
    columns={[
      { id: "15", head: "Prima", colour: "var(--region-1)", isChosen: false },
      { id: "16", head: "Seconda", colour: "var(--region-2)", isChosen: false },
    ]}
    rows={[
      { id: "AL", head: "Albania", look: "to-pool", isChosen: true, cells: cells[0] ?? [] },
      { id: "TN", head: "Tunisia", look: "one-region", isChosen: false, cells: cells[1] ?? [] },
    ]}
  />
);

const placed = placeUnits(
  [
    {
      id: "15",
      units: [
        { id: "a", kind: "none" as const },
        { id: "b", kind: "own-region" as const },
        { id: "c", kind: "interregional" as const },
      ],
    },
    { id: "16", units: [{ id: "d", kind: "none" as const }] },
  ],
  2,
);

function units(onSelect: ((id: string) => void) | null) {
  return (
    <UnitChart
      label="Gli enti per regione e stato"
      placed={placed}
      selected="b"
      onSelect={onSelect}
      nameOf={(id, look) => `${id}: ${look}`}
      words={[
        { name: "Prima", sentence: "1 senza accordi", colour: "var(--region-1)" },
        { name: "Seconda", sentence: "1 senza accordi", colour: "var(--region-2)" },
      ]}
    />
  );
}

const years = placeYearBars([
  { year: 2010, fresh: 45, repeated: 0 },
  { year: 2011, fresh: 104, repeated: 45 },
]);

/** A page that a browser opens, in the figure's own styles. */
function openable(markup: string): string {
  const styles = ["app/tokens.css", "app/base.css", "figures/ideas/ideas.css"]
    .map((path) => `<link rel="stylesheet" href="../../../../src/${path}">`)
    .join("\n");
  return `<!doctype html>\n<meta charset="utf-8">\n${styles}\n${markup.replaceAll("><", ">\n<")}\n`;
}

describe("the figures of the ideas", () => {
  it.each([
    ["pool-matrix", matrix],
    ["unit-chart", units(() => undefined)],
    ["split", <SplitPicture key="s" name="Alfa" shape="body" split={placeSplit([39, 2])} />],
    ["year-bars", <YearBars key="y" label="Coppie per anno" placed={years} />],
  ])("%s is drawn as in its file", async (name, figure) => {
    const drawn = openable(renderToStaticMarkup(figure));
    await expect(drawn).toMatchFileSnapshot(`__snapshots__/${name}.html`);
  });
});

describe("the matrix of countries", () => {
  it("says each count as a number, and what can be done in words", () => {
    render(matrix);
    const albania = screen.getByRole("row", { name: /^Albania/ });
    expect(albania).toHaveTextContent("41da mettere in comune");
    expect(screen.getByRole("row", { name: /^Tunisia/ })).toHaveTextContent(
      "02in una sola regione",
    );
  });
});

describe("the unit chart", () => {
  const buttons = () => screen.getAllByRole("button");
  const press = (key: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key });

  it("is one tab stop; arrows and pages walk it, Enter opens", () => {
    const onSelect = vi.fn<(id: string) => void>();
    render(units(onSelect));
    expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons()[0]?.focus();
    press("ArrowRight");
    expect(screen.getByRole("button", { name: "b: own-region" })).toHaveFocus();
    press("PageDown");
    expect(screen.getByRole("button", { name: "d: none" })).toHaveFocus();
    press("Home");
    press("ArrowDown");
    expect(screen.getByRole("button", { name: "c: interregional" })).toHaveFocus();
    press("Enter");
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("c");
    press("x");
    expect(screen.getByRole("button", { name: "c: interregional" })).toHaveFocus();
  });

  it("marks the chosen one, and opens the one that is pressed", () => {
    const onSelect = vi.fn<(id: string) => void>();
    render(units(onSelect));
    expect(screen.getByRole("button", { pressed: true })).toHaveAccessibleName("b: own-region");
    fireEvent.click(screen.getByRole("button", { name: "a: none" }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("a");
  });

  it("opens nothing where squares stand for several", () => {
    render(units(null));
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getAllByRole("img")).toHaveLength(4);
  });
});

it("a split says in words what it draws", () => {
  render(<SplitPicture name="Alfa" shape="partnership" split={placeSplit([2, 39])} />);
  const name = "Senza Alfa la rete si divide in parti senza legami fra loro: 39 e 2 enti";
  expect(screen.getByRole("img", { name })).toBeVisible();
});
