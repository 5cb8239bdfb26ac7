import { titleRoom } from "../../layout/placeBadge";
import { fitWish } from "./fitWish";
import type { Wish, Write } from "./labelWriter";
import { regionColour } from "./palette";
import { paintRegions } from "./paintRegions";
import type { NetworkPainter, PictureState } from "./pictureState";
import { toPage } from "./view";
import { SMALL_SCALE } from "./wishNames";

function wishRegionTitles({ scene, palette, view, names }: PictureState, write: Write): Wish[] {
  const { regions, regionIds } = scene.placement;
  return regions.map((region) => {
    const index = region.region === null ? -1 : regionIds.indexOf(region.region);
    const { x, y } = toPage(view, { x: region.x, y: region.y - region.ry });
    const room = 2 * titleRoom(region, scene.placement) * view.scale;
    const colour = regionColour(palette, index);
    const writing = { size: 14, weight: 600, colour, hasGround: true } as const;
    const place = { x, y: y - 11, distance: 0, isCentred: true, isForced: true };
    const wish = (text: string) => write(text, writing, place);
    const short = names.regionTitle(region, true);
    const full = wish(view.scale < SMALL_SCALE ? short : names.regionTitle(region, false));
    // Cut as it must be to leave the titles beside it alone.
    return fitWish(full.width <= room ? full : wish(short), room, wish);
  });
}

export const networkPainter: NetworkPainter = { paintRegions, wishRegionTitles };
