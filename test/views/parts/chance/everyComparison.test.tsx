import type { ReactElement } from "react";
import { waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { buildSourceProgramme } from "../../../../src/cli/buildSourceProgramme";
import { readSource } from "../../../../src/cli/readSource";
import { IdeasView } from "../../../../src/views/ideas/IdeasView";
import { WallRegions } from "../../../../src/views/overview/wall/WallRegions";
import { RegionView } from "../../../../src/views/region/RegionView";
import { WallView } from "../../../../src/views/wall/WallView";
import { dataSetFrom, showView } from "../../showView";

const views: Readonly<Record<string, ReactElement>> = {
  "/idee": <IdeasView />,
  "/regioni/:id": <RegionView />,
  "/parete": (
    <WallView
      drawNetwork={() => null}
      drawRegions={(reading) => <WallRegions reading={reading} />}
    />
  ),
};

/** A page, and how many comparisons with chance it shows on the shipped set at least. */
const PAGES = [
  { path: "/", fewest: 1 },
  { path: "/?faccia=tra-regioni", fewest: 2 },
  { path: "/risultati", fewest: 1 },
  { path: "/idee?scelta=ente:__", fewest: 1 },
  { path: "/regioni/15", fewest: 3 },
  { path: "/parete?viste=tra-regioni", fewest: 2 },
] as const;

const WORDS =
  /(più|meno|come)( accordi)? (l|dell)’atteso|(more|fewer)( partnerships)? than expected|as expected/gi;

/** Keys tell what a sign means and compare nothing; a cell of a grid, pressed, says its own beside the picture. */
const ELSEWHERE = ".face-legend, [role=dialog], [role=grid]";

const shipped = readSource("data").then(async (source) => ({
  ...dataSetFrom(),
  programme: await buildSourceProgramme(source),
}));

function comparisons(): readonly Element[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Element[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement === null || parentElement.closest(ELSEWHERE) !== null) continue;
    for (const _ of (node.textContent ?? "").matchAll(WORDS)) found.push(parentElement);
  }
  return found;
}

describe.each(PAGES)("on $path", ({ path, fewest }) => {
  it.each(["it", "en"])(
    "every comparison with chance opens its explanation (%s)",
    async (language) => {
      const dataSet = await shipped;
      const body = dataSet.programme.organisations.find(({ role }) => role === "authority");
      const address = path.replace("__", body?.id ?? "");
      const mark = address.includes("?") ? "&" : "?";
      await showView(`${address}${mark}lingua=${language}`, dataSet, { views });
      await waitFor(() => expect(comparisons().length).toBeGreaterThanOrEqual(fewest));
      const mute = comparisons().filter(
        (element) => element.closest("button.chance-mark") === null,
      );
      expect(mute.map(({ textContent }) => textContent)).toEqual([]);
    },
  );
});
