import { regionColour } from "./palette";
import type { PictureState } from "./pictureState";

/** The ellipses that stand for the regions on the network face. */
export function paintRegions(context: CanvasRenderingContext2D, state: PictureState): void {
  const { scene, palette, view, glide } = state;
  if (glide.t === 0) return;
  for (const region of scene.placement.regions) {
    const colour = regionColour(
      palette,
      region.region === null ? -1 : scene.placement.regionIds.indexOf(region.region),
    );
    context.beginPath();
    context.ellipse(
      region.x * view.scale + view.x,
      region.y * view.scale + view.y,
      region.rx * view.scale,
      region.ry * view.scale,
      0,
      0,
      2 * Math.PI,
    );
    context.globalAlpha = glide.t * (palette.isDark ? 0.1 : 0.055);
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = glide.t * 0.4;
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
  }
  context.globalAlpha = 1;
}
