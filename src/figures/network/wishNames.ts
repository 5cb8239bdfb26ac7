import type { Placement } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import { groupBy } from "../../model/groupBy";
import { fitWish } from "./fitWish";
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
  const named = groups.map(({ country, x, y, align }) => {
    const partner = lone.get(country);
    const name = names.countryName(country);
    const alpha = isReceded(state, country) ? 0.45 : 1;
    const place = {
      ...toPage(view, { x, y }),
      ...(isSmall && align === "center" ? { y: besideMarks(state, country) } : {}),
      distance: 0,
      isCentred: true,
      isForced: !isSmall,
    };
    const writing = { size: 12, colour: palette.inkSoft, alpha, align };
    const bold = { ...writing, weight: 600, ...(isSmall ? {} : { spacing: "0.06em" }) } as const;
    const again = (text: string) => write(text, partner === undefined ? bold : writing, place);
    const shown = isSmall ? name : name.toUpperCase();
    return { full: again(partner === undefined ? shown : names.bodyName(partner)), again };
  });
  const full = named.map((one) => one.full);
  if (!isSmall) return full;
  // Cut, a name has room where it has none whole; where that is placed, what is cut lies upon it, and is left out.
  const cut = [1, 0].flatMap((share) =>
    named.map((one) => fitWish(one.full, roomBeside(one.full, full, share), one.again)),
  );
  return [...full, ...cut];
}

/** Between names, in pixels. */
const APART = 3;

/** The room of a name upon its place, among the others of its row: whole (share 1), or as short as itself (0). */
function roomBeside({ x, y, height }: Wish, others: readonly Wish[], share: number): number {
  const ways = others
    .filter((other) => other.x !== x && Math.abs(other.y - y) < height)
    .map((other) => {
      const way = Math.abs(other.x - x);
      return share * (2 * way - other.width) + (1 - share) * way;
    });
  return Math.min(...ways) - 2 * APART;
}

/** From the middle of marks to that of their country's name, in pixels. */
const NAME_REACH = 12;
/** Nearer to the page's rim a name has no room. */
const RIM = 7;

/** Above the marks of a country, or below them where the map ends; letters do not shrink with the picture. */
function besideMarks({ scene: { placement }, view, face }: PictureState, country: string): number {
  const { atEdge, mapY, netY } = placement;
  const isMap = face === "map";
  const rows = partnersOf(placement, country)
    .filter((body) => !isMap || atEdge[body] === 1)
    .map((body) => ((isMap ? mapY : netY)[body] ?? 0) * view.scale + view.y);
  const above = Math.min(...rows) - NAME_REACH;
  return isMap && above < RIM ? Math.max(...rows) + NAME_REACH : Math.max(RIM, above);
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

const partners = new WeakMap<Placement["bodies"], ReadonlyMap<string, readonly number[]>>();

/** Indexes of a country's partners: found once, not for every frame. */
function partnersOf({ bodies }: Placement, country: string): readonly number[] {
  const known =
    partners.get(bodies) ??
    groupBy([...bodies.keys()], (body) => `${bodies[body]?.role} ${bodies[body]?.country}`);
  partners.set(bodies, known);
  return known.get(`partner ${country}`) ?? [];
}

/** Whether any of a country's partners is on show. */
function isPresent({ placement, shown }: PlacedScene, country: string): boolean {
  return partnersOf(placement, country).some((body) => shown[body] === 1);
}

function isReceded({ scene, lighting }: PictureState, country: string): boolean {
  return partnersOf(scene.placement, country).every((body) => lighting.bodies[body] === RECEDED);
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
