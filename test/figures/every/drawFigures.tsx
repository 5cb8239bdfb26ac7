import { expect, vi } from "vitest";
import type { TextMeasure } from "../../../src/export/picture/pencil";
import { SvgContext } from "../../../src/export/picture/svgContext";
import { writeSvg } from "../../../src/export/picture/writeSvg";
import { paintedOn } from "../../../src/figures/network/paintedOn";
import { paintPicture } from "../../../src/figures/network/paintPicture";
import type { Programme } from "../../../src/model/programme";
import { IdeasView } from "../../../src/views/ideas/IdeasView";
import { GrowthView } from "../../../src/views/ideas/growth/GrowthView";
import { OrganisationView } from "../../../src/views/organisation/OrganisationView";
import { PartnershipView } from "../../../src/views/partnership/PartnershipView";
import { dataSetFrom, showView } from "../../views/showView";

/** Every element of the page has this size, as nothing is laid out here. */
const ROOM = { width: 900, height: 600 };
/** Half an em a letter, whatever the letter, and its middle a third above the baseline: the same on every machine. */
const MEASURE: TextMeasure = {
  font: "",
  letterSpacing: "0px",
  textBaseline: "alphabetic",
  measureText(text) {
    const em = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    const above = this.textBaseline === "middle" ? 0.42 : 0.75;
    return { width: 0.5 * em * text.length, actualBoundingBoxAscent: above * em } as TextMetrics;
  },
};

const VIEWS = {
  "/idee": <IdeasView />,
  "/idee/crescita": <GrowthView />,
  "/enti/:id": <OrganisationView />,
  "/partenariati/:id": <PartnershipView />,
};

/** What jsdom lacks for pictures. */
export function giveRoom(): void {
  vi.stubGlobal("Path2D", Object);
  // The lines of large pictures never land as pixels: what is kept is drawn shape by shape.
  vi.stubGlobal("ImageData", Object);
  vi.stubGlobal("createImageBitmap", () => new Promise(() => {}));
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, ROOM.width, ROOM.height),
  );
}

/** What `selector` finds at an address of the page: canvases as SVG, other figures as they stand in the page. */
export async function drawFigures(
  address: string,
  selector: string,
  programme: Programme,
): Promise<string[]> {
  // Pictures of many lines are painted by a part that comes on demand.
  await import("../../../src/figures/network/large/LargeCanvas");
  const { unmount } = await showView(address, { ...dataSetFrom(), programme }, { views: VIEWS });
  if (selector.includes("canvas") && programme.organisations.length > 0) {
    const isPainted = () =>
      [...document.querySelectorAll("main canvas")].some(
        (canvas) => canvas instanceof HTMLCanvasElement && paintedOn.has(canvas),
      );
    await vi.waitFor(() => expect(isPainted()).toBe(true), 60_000);
  }
  // So are the titles and outlines of the network's regions.
  if (address.includes("faccia=rete") && programme.organisations.length > 0) {
    const isWhole = () => [...document.querySelectorAll("canvas")].some(hasNetwork);
    await vi.waitFor(() => expect(isWhole()).toBe(true), 20_000);
  }
  // The base map is the bulk of a drawing, and has its own tests.
  for (const line of document.querySelectorAll(GROUND)) line.setAttribute("d", "");
  const drawn = [...document.querySelectorAll(selector)].flatMap((element) =>
    element instanceof HTMLCanvasElement ? drawCanvas(element) : element.outerHTML,
  );
  unmount();
  return drawn;
}

function hasNetwork(canvas: HTMLCanvasElement): boolean {
  return (paintedOn.get(canvas)?.state.network ?? null) !== null;
}

const GROUND = [
  ".small-map-graticule",
  ".small-map-land",
  ".small-map-border",
  ".small-map-region path",
  ".small-map-province",
  ".region-shapes path",
].join(", ");

function drawCanvas(canvas: HTMLCanvasElement): string[] {
  const painted = paintedOn.get(canvas);
  if (!painted) return [];
  const context = new SvgContext(MEASURE);
  // The painters ask for a canvas; what they use of it is what the recorder has.
  paintPicture(context.pencil as CanvasRenderingContext2D, painted.state);
  const { face } = painted.state;
  return [writeSvg({ ...ROOM, title: face, description: face, content: context.content })];
}
