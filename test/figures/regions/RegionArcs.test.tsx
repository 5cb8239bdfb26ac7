import { readFileSync } from "node:fs";
import { fireEvent, render } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { RegionArcs } from "../../../src/figures/regions/RegionArcs";
import { placeRegionArcs } from "../../../src/layout/placeRegionArcs";
import { geography } from "../../layout/shippedPicture";

const TOKENS =
  "svg{--ink:#17324d;--ink-soft:#4a5d70;--paper:#fff;--paper-raised:#fff;--accent:#06c;--region-1:#1c326f;--region-2:#63290c;--region-3:#319d78;--region-4:#c763dc;--region-other:#5c6f82;--font:sans-serif}";
const STYLES = readFileSync("src/figures/regions/regionArcs.css", "utf8");

const FOUR = ["15", "16", "18", "19"];
const COUNTS = [
  [15, 13, 7, 13],
  [13, 13, 8, 13],
  [7, 8, 5, 0],
  [13, 13, 0, 12],
];

function arcsOf(regions: readonly string[], counts: readonly (readonly number[])[]) {
  return (
    <RegionArcs
      placed={placeRegionArcs(geography, regions, counts)}
      label="Gli archi tra le regioni"
      names={regions.map((id) => `Regione ${id}`)}
      isLit={null}
      pointed={null}
      onPoint={() => undefined}
      onSelect={() => undefined}
    />
  );
}

describe("the arcs between regions", () => {
  it.each([
    ["four-regions", FOUR, COUNTS],
    ["one-region", ["15"], [[4]]],
    [
      "two-unknown",
      ["x", "y"],
      [
        [1, 6],
        [6, 0],
      ],
    ],
    [
      "twelve",
      Array.from({ length: 12 }, (_, i) => `r${i}`),
      Array.from({ length: 12 }, (_, g) => Array.from({ length: 12 }, (_unused, h) => (g * h) % 5)),
    ],
    ["none", [], []],
  ])("are drawn as in %s.svg", async (name, regions, counts) => {
    const drawn = renderToStaticMarkup(arcsOf(regions, counts))
      .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" width="420" height="440" ')
      .replace(
        ">",
        `><style>${TOKENS}${STYLES.replaceAll(/@media[^{]+{(?:[^{}]*{[^}]*})*\s*}/g, "")}</style>`,
      )
      .replaceAll("><", ">\n<");
    await expect(`${drawn}\n`).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it("write a number of thousands inside its region, smaller where it must be", () => {
    const { container } = render(arcsOf(FOUR, [[4321], [0, 3]]));
    const sizes = [...container.querySelectorAll(".region-hub")].map((hub) => {
      const [circle, number] = [hub.querySelector("circle"), hub.querySelector("text")];
      const size = Number.parseFloat(number?.style.fontSize || "16.2");
      const width = 0.56 * size * (number?.textContent.length ?? NaN);
      expect(width).toBeLessThan(2 * Number(circle?.getAttribute("r")));
      return size;
    });
    expect(sizes[0]).toBeLessThan(16.2);
    expect(sizes[1]).toBe(16.2);
  });

  it("tell which pair is pointed at and pressed", () => {
    const [onPoint, onSelect] = [vi.fn(), vi.fn()];
    const { container } = render(
      <RegionArcs
        placed={placeRegionArcs(geography, FOUR, COUNTS)}
        label="Archi"
        names={FOUR}
        isLit={([g, h]) => g === 0 && h === 1}
        pointed={[1, 0]}
        onPoint={onPoint}
        onSelect={onSelect}
      />,
    );
    const arcs = [...container.querySelectorAll(".region-arc")];
    expect(arcs).toHaveLength(5);
    const lit = arcs.filter((arc) => arc.getAttribute("data-lit") === "true");
    expect(lit).toHaveLength(1);
    expect(lit[0]).toHaveAttribute("data-pointed", "true");
    if (lit[0]) fireEvent.click(lit[0]);
    expect(onSelect).toHaveBeenCalledWith([0, 1]);
    const hub = container.querySelector(".region-hub");
    if (hub) fireEvent.pointerEnter(hub);
    expect(onPoint).toHaveBeenCalledWith([0, 0]);
  });
});
