import { render, screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SmallMap } from "../../../src/figures/smallMap/SmallMap";
import type { PlacedSmallMap } from "../../../src/layout/smallMap/smallMap";
import { namesInItalian, placeShipped, readShipped } from "../../layout/smallMap/shipped";

const at = readShipped();

const nameOf = (id: string) => at.programme.regionById.get(id)?.name.it ?? id;

function mapOf(placed: PlacedSmallMap) {
  return (
    <SmallMap
      placed={placed}
      label="Enti e legami sulla carta"
      regionName={nameOf}
      countryName={namesInItalian.country}
    />
  );
}

/** The page's own styles, from where the snapshots lie. */
const STYLES = ["app/tokens.css", "figures/smallMap/smallMap.css"]
  .map((path) => `@import "../../../../src/${path}";`)
  .join("");

/** The drawing alone, as a file that a browser opens. */
function openable(placed: PlacedSmallMap): string {
  const [svg = ""] = /<svg.*?<\/svg>/.exec(renderToStaticMarkup(mapOf(placed))) ?? [];
  return svg
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" class="small-map" ')
    .replace(">", `><style>${STYLES}</style>`)
    .replaceAll("><", ">\n<")
    .concat("\n");
}

/** The base map is the bulk of a drawing, and has its own tests. */
function withoutGround(placed: PlacedSmallMap): PlacedSmallMap {
  const { ground } = placed;
  const lines = { provinceBorders: "", countryBorders: "", disputedBorders: "", graticule: "" };
  return { ...placed, ground: { ...ground, ...lines, countries: [], regions: [] } };
}

describe("the small map", () => {
  it.each([
    ["a-region", placeShipped({ region: "15" })],
    ["a-country", placeShipped({ country: "AL" })],
    ["a-country-on-a-phone", placeShipped({ country: "TN" }, "portrait")],
    ["a-body", placeShipped({ body: "com-lecce" })],
  ])("is drawn as in %s.svg", async (name, placed) => {
    await expect(openable(withoutGround(placed))).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it("says how many links it leaves out, where they are too many to draw", () => {
    const placed = placeShipped({ region: "15" });
    const { rerender } = render(mapOf(placed));
    expect(screen.queryByText(/troppi per disegnarli/)).toBeNull();
    rerender(mapOf({ ...placed, undrawn: 499_500 }));
    expect(screen.getByText(/499\.500, troppi per disegnarli/)).toBeVisible();
  });

  it("has its words, its legend and its source beside it", () => {
    render(mapOf(placeShipped({ region: "15" })));
    expect(screen.getByRole("img", { name: "Enti e legami sulla carta" })).toBeVisible();
    const legend = screen.getByRole("list", { name: "Legenda" });
    expect(legend).toHaveTextContent("Campania");
    expect(legend).toHaveTextContent("provincia");
    expect(legend).toHaveTextContent("tra regioni");
    expect(screen.getByText(/Natural Earth/)).toBeVisible();
  });

  it("explains only what is drawn", () => {
    const alone = at.roster.slice(0, 1);
    const placed = placeShipped({ bodies: alone });
    render(mapOf(placed));
    const legend = screen.getByRole("list", { name: "Legenda" });
    expect(legend).not.toHaveTextContent("tra regioni");
    expect(legend).not.toHaveTextContent("partner estero");
  });

  it("says so where there is nothing to show", () => {
    render(mapOf(placeShipped({ bodies: [] })));
    expect(screen.getByText("Non c’è nessun ente da mostrare sulla carta.")).toBeVisible();
  });

  it("names what has no place", () => {
    const [body] = at.roster;
    if (!body) throw new Error("no authority in the shipped set");
    render(mapOf(placeShipped({ bodies: [{ ...body, place: null }] })));
    expect(
      screen.getByText(`Senza un luogo noto, fuori dalla carta: ${body.name.it}.`),
    ).toBeVisible();
  });

  it("has the footnotes of the countries it shows, and no others", () => {
    const { unmount } = render(mapOf(placeShipped({ country: "XK" })));
    expect(screen.getByText(/UNSCR 1244|risoluzione 1244/)).toBeVisible();
    expect(screen.queryByText(/Stato di Palestina/)).toBeNull();
    unmount();
    render(mapOf(placeShipped({ country: "PS" })));
    expect(screen.getByText(/Stato di Palestina/)).toBeVisible();
  });
});
