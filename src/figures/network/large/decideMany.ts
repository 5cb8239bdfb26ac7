import type { Face } from "../../../layout/placement";
import { GATHERED_FROM, type PlacedScene } from "../../../layout/scene";
import type { Drawn } from "../drawn";
import type { Lighting } from "../lightUp";
import { bundleDrawn } from "./bundleDrawn";
import { gatherDrawn, type Page } from "./gatherDrawn";

/** What is drawn of many links: `zoom` decides, or of very many `page`, the part that is on show; `null` without it. */
export function decideMany(
  scene: PlacedScene,
  face: Face,
  zoom: number,
  page: Page | null,
  lighting: Lighting,
): Drawn | null {
  if (scene.links.count <= GATHERED_FROM) return bundleDrawn(scene, face, zoom, lighting);
  return page && gatherDrawn(scene, face, page, lighting);
}
