import type { LabelWish } from "../../layout/placeLabels";
import { facePositions } from "../../layout/placePartnershipHub";
import { LIT, RECEDED } from "./lightUp";
import { regionColour } from "./palette";
import type { PictureState } from "./pictureState";
import { toPage } from "./view";

/** A name that would like to be shown, and how it is written. */
export interface Wish extends LabelWish {
  readonly text: string;
  readonly font: string;
  readonly spacing: string;
  readonly colour: string;
  readonly alpha: number;
  readonly hasHalo: boolean;
}

type Style = Pick<Wish, "font" | "spacing" | "colour" | "alpha" | "hasHalo">;

/** All names, the important first. */
export function wishLabels(context: CanvasRenderingContext2D, state: PictureState): Wish[] {
  const make = createWriter(context, state.palette.font, state.view.markScale);
  return [
    ...(state.face === "network" ? wishRegionTitles(state, make) : []),
    ...wishCountryGroups(state, make),
    ...wishBodies(state, make),
    ...(state.face === "map" ? wishGround(state, make) : []),
  ];
}

type Place = Omit<LabelWish, "width" | "height">;
type Write = (
  text: string,
  size: number,
  style: Omit<Style, "font">,
  weight: number,
  place: Place,
  align?: "start" | "center" | "end",
) => Wish;

/** Writes at a legible size: it grows with the picture, on a wall too, but never shrinks below 11 px. */
function createWriter(context: CanvasRenderingContext2D, family: string, markScale: number): Write {
  const grow = Math.min(1.6, Math.max(0.92, markScale ** 0.7));
  return (text, size, style, weight, place, align = "center") => {
    const pixels = Math.max(11, size * grow);
    const font = `${weight} ${pixels}px ${family}`;
    context.font = font;
    context.letterSpacing = style.spacing;
    const width = context.measureText(text).width + 2;
    context.letterSpacing = "0px";
    const shift = align === "center" ? 0 : align === "start" ? width / 2 : -width / 2;
    return { ...style, ...place, x: place.x + shift, text, font, width, height: pixels * 1.12 };
  };
}

function wishRegionTitles({ scene, palette, view, names }: PictureState, write: Write): Wish[] {
  return scene.placement.regions.map((region) => {
    const index = region.region === null ? -1 : scene.placement.regionIds.indexOf(region.region);
    const { x, y } = toPage(view, { x: region.x, y: region.y - region.ry });
    const title = names.regionTitle(region.region, region.authorities, region.isolates);
    const colour = regionColour(palette, index);
    const style = { spacing: "0px", colour, alpha: 1, hasHalo: true };
    return write(title, 14, style, 600, {
      x,
      y: y - 11,
      distance: 0,
      isCentred: true,
      isForced: true,
    });
  });
}

function wishCountryGroups(state: PictureState, write: Write): Wish[] {
  const { scene, palette, view, names, face } = state;
  const { countriesAtEdge, countriesAround } = scene.placement;
  const groups = face === "map" ? countriesAtEdge : countriesAround;
  return groups.map(({ country, x, y, align }) => {
    const lone = face === "map" ? lonePartner(state, country) : null;
    const text = lone ?? names.countryName(country).toUpperCase();
    const spacing = lone === null ? "0.06em" : "0px";
    const alpha = isReceded(state, country) ? 0.45 : 1;
    const style = { spacing, colour: palette.inkSoft, alpha, hasHalo: true };
    const place = { ...toPage(view, { x, y }), distance: 0, isCentred: true, isForced: true };
    return write(text, 10.5, style, lone === null ? 600 : 400, place, align);
  });
}

function isReceded({ scene, lighting }: PictureState, country: string): boolean {
  return scene.placement.bodies.every(
    (body, index) =>
      body.role !== "partner" || body.country !== country || lighting.bodies[index] === RECEDED,
  );
}

/** The name of a partner that stands alone at the edge while its country is in view, and named there. */
function lonePartner(
  { scene: { placement }, names }: PictureState,
  country: string,
): string | null {
  if (!placement.map.countryLabels.some(({ id }) => id === country)) return null;
  const there = placement.bodies.filter(
    (body, index) => body.country === country && placement.atEdge[index] === 1,
  );
  const [only] = there;
  return only && there.length === 1 ? names.bodyName(only.id) : null;
}

function wishBodies(state: PictureState, write: Write): Wish[] {
  const { scene, face, drawn, lighting, view, palette, names, cursor } = state;
  const { bodies, atEdge } = scene.placement;
  const [x, y] = facePositions(scene.placement, drawn.face);
  const hovered = state.hovered?.kind === "organisation" ? state.hovered.id : null;
  const isNamed = (body: number) => bodies[body]?.id === hovered || cursor === body;
  const rankOf = (body: number) =>
    (isNamed(body) ? 1000 : 0) +
    (lighting.bodies[body] === LIT ? 100 : 0) +
    (scene.shapes[body] === "square" ? 8 : 0) +
    (scene.shapes[body] === "triangle" ? -20 : 0) +
    (scene.partnerships[body] ?? 0);
  const candidates = bodies.flatMap((_, body) => {
    if (drawn.bodies[body] === 0 || (lighting.bodies[body] === RECEDED && !isNamed(body)))
      return [];
    const isQuiet =
      scene.shapes[body] === "triangle" ||
      (scene.shapes[body] === "diamond" &&
        (face === "map" ? atEdge[body] === 1 : scene.placement.frame === "portrait"));
    if (face === "map" && atEdge[body] === 1 && lonePartner(state, bodies[body]?.country ?? ""))
      return [];
    if (isQuiet && lighting.bodies[body] !== LIT && !isNamed(body) && view.zoom < 3) return [];
    return [body];
  });
  candidates.sort((a, b) => rankOf(b) - rankOf(a) || a - b);
  return candidates.map((body) => {
    const shape = scene.shapes[body];
    const isProvince = shape === "square";
    const isMinor = shape === "triangle" || shape === "diamond";
    const style = {
      spacing: "0px",
      colour: isMinor ? palette.inkSoft : palette.ink,
      alpha: 1,
      hasHalo: true,
    };
    const distance = (scene.radius[body] ?? 4) * view.markScale * 1.05 + 4;
    const place = {
      ...toPage(view, { x: x[body] ?? 0, y: y[body] ?? 0 }),
      distance,
      isForced: isNamed(body),
      ...sideOf(state, body),
    };
    const name = names.bodyName(bodies[body]?.id ?? "");
    return write(name, isMinor ? 11 : 12, style, isProvince || isNamed(body) ? 600 : 400, place);
  });
}

/** Partners in the columns of a wide network are named outwards, where nothing else stands. */
function sideOf({ scene, face }: PictureState, body: number): Pick<LabelWish, "side"> {
  const { frame, netX, width } = scene.placement;
  if (face !== "network" || frame !== "landscape" || scene.shapes[body] !== "diamond") return {};
  return { side: (netX[body] ?? 0) < width / 2 ? "left" : "right" };
}

function wishGround({ scene, palette, view, names }: PictureState, write: Write): Wish[] {
  const { countryLabels, seaLabels } = scene.placement.map;
  const named = new Set(
    scene.placement.countriesAtEdge.flatMap(({ country, partners }) =>
      partners > 1 ? [country] : [],
    ),
  );
  const place = (point: { x: number; y: number }): Place => ({
    ...toPage(view, point),
    distance: 0,
    isCentred: true,
  });
  const land = { spacing: "0.18em", colour: palette.inkSoft, alpha: 0.75, hasHalo: false };
  const sea = { spacing: "0.12em", colour: palette.inkSoft, alpha: 0.6, hasHalo: false };
  return [
    ...countryLabels
      .filter(({ id }) => !named.has(id))
      .map((label) =>
        write(names.countryName(label.id).toUpperCase(), 11, land, 600, place(label)),
      ),
    ...seaLabels.map((label) => write(names.seaName(label.id), 12.5, sea, 400, place(label))),
  ];
}
