import type { PlacedMap } from "../../layout/placement";
import { regionColour, type Palette } from "./palette";
import { tracePath } from "./tracedPath";
import type { PageSize, View } from "./view";

interface GroundPaths {
  readonly countries: Path2D;
  readonly regions: readonly Path2D[];
  readonly provinceBorders: Path2D;
  readonly countryBorders: Path2D;
  readonly disputedBorders: Path2D;
  readonly graticule: Path2D;
}

const paths = new WeakMap<PlacedMap, GroundPaths>();

function pathsOf(map: PlacedMap): GroundPaths {
  const known = paths.get(map);
  if (known) return known;
  const made: GroundPaths = {
    countries: tracePath(map.countries.map(({ path }) => path).join("")),
    regions: map.regions.map(({ path }) => tracePath(path)),
    provinceBorders: tracePath(map.provinceBorders),
    countryBorders: tracePath(map.countryBorders),
    disputedBorders: tracePath(map.disputedBorders),
    graticule: tracePath(map.graticule),
  };
  paths.set(map, made);
  return made;
}

/** The base map: sea, land, the regions in their colours, borders; disputed ones dashed. */
export function paintGround(
  context: CanvasRenderingContext2D,
  map: PlacedMap,
  regionIds: readonly string[],
  palette: Palette,
  size: PageSize,
  view: View,
): void {
  const { ratio } = size;
  const ground = pathsOf(map);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, size.width, size.height);
  context.setTransform(
    ratio * view.scale,
    0,
    0,
    ratio * view.scale,
    ratio * view.x,
    ratio * view.y,
  );
  const px = 1 / view.scale;
  const stroke = (path: Path2D, colour: string, width: number, dash: readonly number[] = []) => {
    context.strokeStyle = colour;
    context.lineWidth = width * px;
    context.setLineDash(dash.map((length) => length * px));
    context.stroke(path);
  };
  context.lineJoin = "round";
  context.globalAlpha = palette.isDark ? 0.35 : 0.55;
  stroke(ground.graticule, palette.line, 0.6);
  context.globalAlpha = 1;
  stroke(ground.countries, palette.line, 1.6);
  context.fillStyle = palette.landQuiet;
  context.fill(ground.countries);
  stroke(ground.countryBorders, palette.line, 1);
  stroke(ground.disputedBorders, palette.line, 1, [3, 2.5]);
  map.regions.forEach(({ id }, i) => {
    const path = ground.regions[i];
    if (path) paintRegion(context, path, regionColour(palette, regionIds.indexOf(id)), palette, px);
  });
  stroke(ground.provinceBorders, palette.isDark ? palette.sea : palette.paper, 0.9);
  context.setLineDash([]);
}

function paintRegion(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  palette: Palette,
  px: number,
): void {
  context.fillStyle = palette.land;
  context.fill(path);
  context.globalAlpha = palette.isDark ? 0.2 : 0.13;
  context.fillStyle = colour;
  context.fill(path);
  context.globalAlpha = 0.32;
  context.strokeStyle = colour;
  context.lineWidth = 0.8 * px;
  context.setLineDash([]);
  context.stroke(path);
  context.globalAlpha = 1;
}
