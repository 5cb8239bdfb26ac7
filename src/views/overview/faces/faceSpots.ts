import { paintedOn } from "../../../figures/network/paintedOn";
import { regionColour, type Palette } from "../../../figures/network/palette";
import type { PictureState } from "../../../figures/network/pictureState";
import { positionsAt } from "../../../figures/network/positions";
import { shapeOf, type MarkShape } from "../../../layout/mark";
import { scatter } from "../../../layout/scatter";
import type { Organisation } from "../../../model/organisation";
import type { Programme } from "../../../model/programme";

/** A body's mark on a face, in pixels from the top left of the panel. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type Spots = ReadonlyMap<string, Spot>;

/** Where the faces without a canvas of marks let a mark stand: beside a name. */
const NAME_RADIUS = 4;
const NAME_GAP = 7;

/** Where every body stands on the face that the panel shows; empty as long as it shows none. */
export function spotsOn(panel: HTMLElement, programme: Programme): Spots {
  const frame = panel.getBoundingClientRect();
  const stage = panel.querySelector(".picture-stage");
  if (stage) {
    const canvases = [...stage.querySelectorAll("canvas")];
    const picture = canvases.flatMap((canvas) => paintedOn.get(canvas)?.state ?? [])[0];
    return picture ? onStage(stage.getBoundingClientRect(), frame, picture) : new Map();
  }
  return new Map([...besideNames(panel, frame), ...inHubs(panel, frame, programme)]);
}

function onStage(stage: DOMRect, frame: DOMRect, { scene, view, glide, drawn }: PictureState) {
  const [x, y] = positionsAt(scene.placement, glide.t);
  const spots = new Map<string, Spot>();
  scene.placement.bodies.forEach(({ id }, body) => {
    const spot = {
      x: (x[body] ?? 0) * view.scale + view.x + stage.left - frame.left,
      y: (y[body] ?? 0) * view.scale + view.y + stage.top - frame.top,
      radius: Math.max(1.8, (scene.radius[body] ?? NAME_RADIUS) * view.markScale),
    };
    if (drawn.bodies[body] === 1 && isWithin(spot, frame)) spots.set(id, spot);
  });
  return spots;
}

/** The rows of the list, and the names of the agreements in time, which end at their rows. */
function* besideNames(panel: HTMLElement, frame: DOMRect): Generator<[string, Spot]> {
  const scroller = panel.querySelector(".long-table, .agreements-scroll");
  const seen = scroller?.getBoundingClientRect() ?? frame;
  for (const element of panel.querySelectorAll<HTMLElement>("[data-body], tr[data-key]")) {
    const { body, key } = element.dataset;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const spot = {
      x: (body === undefined ? left - NAME_GAP : right) - frame.left,
      y: (top + bottom) / 2 - frame.top,
      radius: NAME_RADIUS,
    };
    const id = body ?? key;
    const isSeen = top >= seen.top && bottom <= seen.bottom;
    if (id !== undefined && isSeen) yield [id, spot];
  }
}

/** On the regions' face every body stands in its region's circle. */
function* inHubs(panel: HTMLElement, frame: DOMRect, programme: Programme) {
  const hubs = new Map<string, DOMRect>();
  for (const hub of panel.querySelectorAll<SVGElement>("[data-region]")) {
    const region = programme.regions[Number(hub.dataset["region"])];
    const circle = hub.querySelector("circle")?.getBoundingClientRect();
    if (region && circle) hubs.set(region.id, circle);
  }
  for (const body of programme.organisations) {
    const hub = body.region === null ? undefined : hubs.get(body.region);
    if (!hub) continue;
    const [aside, below] = scatter(body.id);
    const spot: Spot = {
      x: hub.left + hub.width * (0.5 + aside * 0.6) - frame.left,
      y: hub.top + hub.height * (0.5 + below * 0.6) - frame.top,
      radius: 2.5,
    };
    yield [body.id, spot] as [string, Spot];
  }
}

function isWithin({ x, y }: Spot, { width, height }: DOMRect): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** A body's mark on its way from one face to another; `null` where a face has no place for it. */
export interface GlidingMark {
  readonly shape: MarkShape;
  readonly colour: string;
  readonly from: Spot | null;
  readonly to: Spot | null;
}

/** The marks that have a place on either face; those without one on the other fade where they are. */
export function marksBetween(
  from: Spots,
  to: Spots,
  { organisations, regions }: Programme,
  palette: Palette,
): readonly GlidingMark[] {
  const indexOf = new Map(regions.map(({ id }, index) => [id, index]));
  const colourOf = ({ role, region }: Organisation) =>
    role === "partner"
      ? palette.inkSoft
      : regionColour(palette, region === null ? -1 : (indexOf.get(region) ?? -1));
  return organisations.flatMap((body) => {
    const [start, end] = [from.get(body.id) ?? null, to.get(body.id) ?? null];
    if (!start && !end) return [];
    return [{ shape: shapeOf(body), colour: colourOf(body), from: start, to: end }];
  });
}
