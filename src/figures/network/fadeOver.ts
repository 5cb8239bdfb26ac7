import { prefersStillness } from "./useGlide";

const FADE_MS = 320;

interface Cover {
  readonly canvas: HTMLCanvasElement;
  /** Asking the page for them would make it lay itself out. */
  fading: readonly Animation[];
}
const covers = new WeakMap<HTMLCanvasElement, Cover>();

/**
 * Keeps what a canvas shows under it while it is painted anew: what enters fades in over the old picture, which then
 * fades out with what leaves; what stays is seen all the time. To be called before painting.
 */
export function fadeOver(canvas: HTMLCanvasElement): void {
  if (prefersStillness() || !canvas.animate || canvas.width === 0 || canvas.height === 0) return;
  const cover = coverOf(canvas);
  const context = cover.canvas.getContext("2d");
  if (!context) return;
  cover.canvas.width = canvas.width;
  cover.canvas.height = canvas.height;
  context.drawImage(canvas, 0, 0);
  for (const moving of cover.fading) moving.cancel();
  const fading = cover.canvas.animate(
    [{ opacity: 1 }, { opacity: 1, offset: 0.5 }, { opacity: 0 }],
    { duration: FADE_MS, fill: "forwards" },
  );
  // Nobody sees it any more: it would be copied in every frame.
  fading.onfinish = () => (cover.canvas.width = 0);
  const coming = [{ opacity: 0 }, { opacity: 1, offset: 0.5 }, { opacity: 1 }];
  cover.fading = [fading, canvas.animate(coming, FADE_MS)];
}

function coverOf(canvas: HTMLCanvasElement): Cover {
  const known = covers.get(canvas);
  if (known) return known;
  const cover: Cover = { canvas: document.createElement("canvas"), fading: [] };
  cover.canvas.dataset["fading"] = "";
  cover.canvas.ariaHidden = "true";
  canvas.before(cover.canvas);
  covers.set(canvas, cover);
  return cover;
}
