import { prefersStillness } from "./useGlide";

const FADE_MS = 320;
const covers = new WeakMap<HTMLCanvasElement, HTMLCanvasElement>();

/**
 * Keeps what a canvas shows under it while it is painted anew: what enters fades in over the old picture, which then
 * fades out with what leaves; what stays is seen all the time. To be called before painting.
 */
export function fadeOver(canvas: HTMLCanvasElement): void {
  if (prefersStillness() || !canvas.animate || canvas.width === 0 || canvas.height === 0) return;
  const cover = coverOf(canvas);
  const context = cover.getContext("2d");
  if (!context) return;
  cover.width = canvas.width;
  cover.height = canvas.height;
  context.drawImage(canvas, 0, 0);
  for (const moving of [...cover.getAnimations(), ...canvas.getAnimations()]) moving.cancel();
  const fading = cover.animate([{ opacity: 1 }, { opacity: 1, offset: 0.5 }, { opacity: 0 }], {
    duration: FADE_MS,
    fill: "forwards",
  });
  // Nobody sees it any more: it would be copied in every frame.
  fading.onfinish = () => (cover.width = 0);
  canvas.animate([{ opacity: 0 }, { opacity: 1, offset: 0.5 }, { opacity: 1 }], FADE_MS);
}

function coverOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const known = covers.get(canvas);
  if (known) return known;
  const cover = document.createElement("canvas");
  cover.dataset["fading"] = "";
  cover.ariaHidden = "true";
  canvas.before(cover);
  covers.set(canvas, cover);
  return cover;
}
