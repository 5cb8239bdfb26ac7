import { shapeOf } from "../../../src/layout/mark";
import { placeProgramme } from "../../../src/layout/placeBodies";
import { placeNetworkFace } from "../../../src/layout/placeNetworkFace";
import type { Placement } from "../../../src/layout/placement";
import type { Programme } from "../../../src/model/programme";
import { geography } from "../../layout/shippedPicture";

const COLOURS = ["#1b2f6b", "#6b2d0f", "#2f9e78", "#c75fdc"];
const NO_REGION = "#4a5d70";

/** The placed marks of the network face as a plain drawing: one path for each colour and size. */
export function networkSheet(programme: Programme): string {
  const placed = placeNetworkFace(
    placeProgramme(programme, geography, "landscape"),
    programme,
    geography,
  );
  const { width, height, regions, regionIds } = placed;
  const boxes = regions.map(({ region, x, y, rx, ry }) => {
    const colour = colourOf(region === null ? -1 : regionIds.indexOf(region));
    const at = `cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}"`;
    return `<ellipse ${at} fill="none" stroke="${colour}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    ...boxes,
    ...marksOf(placed),
    "</svg>\n",
  ].join("\n");
}

function marksOf({ bodies, netX, netY, roomFor, regionOf }: Placement): string[] {
  const paths = new Map<string, string[]>();
  bodies.forEach((body, i) => {
    const colour = body.role === "partner" ? NO_REGION : colourOf(regionOf[i] ?? -1);
    const cap = shapeOf(body) === "circle" || shapeOf(body) === "hexagon" ? "round" : "square";
    // A square's cap stands out at its corners: drawn within the circle that is kept free.
    const size = round((roomFor[i] ?? 0) * (cap === "round" ? 2 : Math.SQRT2));
    const style = `stroke="${colour}" stroke-width="${size}" stroke-linecap="${cap}"`;
    const path = paths.get(style) ?? [];
    paths.set(style, path);
    path.push(`M${round(netX[i] ?? 0)} ${round(netY[i] ?? 0)}h0`);
  });
  return [...paths].map(([style, path]) => `<path ${style} d="${path.join("")}"/>`);
}

function colourOf(region: number): string {
  return region < 0 ? NO_REGION : (COLOURS[region % COLOURS.length] ?? NO_REGION);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
