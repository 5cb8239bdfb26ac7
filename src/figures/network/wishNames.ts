import type { Placement } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import type { Place, Wish, Write } from "./labelWriter";
import { RECEDED } from "./lightUp";
import type { PictureState } from "./pictureState";
import { toPage } from "./view";

/** Below this many pixels per world unit titles are short and countries in small letters: a phone. */
export const SMALL_SCALE = 0.8;

/** The countries of the foreign partners that stand together, at the map's edge or around the network. */
export function wishCountries(state: PictureState, write: Write): Wish[] {
  const { scene, palette, view, names, face } = state;
  const { countriesAtEdge, countriesAround } = scene.placement;
  const lone = face === "map" ? lonePartners(scene.placement) : new Map<string, string>();
  const isSmall = view.scale < SMALL_SCALE;
  const groups = (face === "map" ? countriesAtEdge : countriesAround).filter(({ country }) =>
    isPresent(scene, country),
  );
  return groups.map(({ country, x, y, align }) => {
    const partner = lone.get(country);
    const name = names.countryName(country);
    const alpha = isReceded(state, country) ? 0.45 : 1;
    const place = {
      ...toPage(view, { x, y }),
      ...(face === "map" && isSmall ? { y: besideMarks(state, country) } : {}),
      distance: 0,
      isCentred: true,
      isForced: !isSmall,
    };
    const writing = { size: 12, colour: palette.inkSoft, alpha, align };
    if (partner !== undefined) return write(names.bodyName(partner), writing, place);
    if (isSmall) return write(name, { ...writing, weight: 600 }, place);
    return write(name.toUpperCase(), { ...writing, weight: 600, spacing: "0.06em" }, place);
  });
}

/** From the middle of marks at the edge to that of their country's name, in pixels. */
const NAME_REACH = 13;

/** Above the marks of a country at the edge, or below them where the page ends; letters do not shrink with the map. */
function besideMarks({ scene, view }: PictureState, country: string): number {
  const { bodies, atEdge, mapY } = scene.placement;
  const rows = bodies.flatMap((body, index) =>
    atEdge[index] === 1 && body.country === country ? (mapY[index] ?? 0) * view.scale + view.y : [],
  );
  const above = Math.min(...rows) - NAME_REACH;
  return above < NAME_REACH / 2 ? Math.max(...rows) + NAME_REACH : above;
}

/** Country → the partner that stands alone at the edge while its country is in view, and named there. */
export function lonePartners({ bodies, atEdge, map, countriesAtEdge }: Placement) {
  const inView = new Set(map.countryLabels.map(({ id }) => id));
  const lone = new Map<string, string>();
  for (const { country, partners } of countriesAtEdge) {
    if (partners > 1 || !inView.has(country)) continue;
    const only = bodies.find((body, index) => atEdge[index] === 1 && body.country === country);
    if (only) lone.set(country, only.id);
  }
  return lone;
}

/** Whether any of a country's partners is on show. */
function isPresent({ placement, shown }: PlacedScene, country: string): boolean {
  return placement.bodies.some(
    (body, index) => body.role === "partner" && body.country === country && shown[index] === 1,
  );
}

function isReceded({ scene, lighting }: PictureState, country: string): boolean {
  return scene.placement.bodies.every(
    (body, index) =>
      body.role !== "partner" || body.country !== country || lighting.bodies[index] === RECEDED,
  );
}

/** Names of the countries and seas in view, where nothing else is written. */
export function wishGround({ scene, palette, view, names }: PictureState, write: Write): Wish[] {
  const { map, countriesAtEdge } = scene.placement;
  const named = new Set(
    countriesAtEdge.flatMap(({ country, partners }) =>
      partners > 1 && isPresent(scene, country) ? [country] : [],
    ),
  );
  const place = (point: { x: number; y: number }): Place => ({
    ...toPage(view, point),
    distance: 0,
    isCentred: true,
  });
  const quiet = { colour: palette.inkSoft, hasHalo: false };
  const land = { ...quiet, size: 12, weight: 600, spacing: "0.18em", alpha: 0.75 } as const;
  const sea = { ...quiet, size: 12.5, spacing: "0.12em", alpha: 0.6 } as const;
  return [
    ...map.countryLabels
      .filter(({ id }) => !named.has(id))
      .map((label) => write(names.countryName(label.id).toUpperCase(), land, place(label))),
    ...map.seaLabels.map((label) => write(names.seaName(label.id), sea, place(label))),
  ];
}
