const NARROW = "(max-width: 47.99rem)";
/** Of what the sheet leaves free of the screen; with less the picture is brought back. */
const LEAST_SEEN = 0.6;

/**
 * On a phone the sheet stands over the lower half of a page that scrolls: brings the picture, where what was chosen
 * lights up, into the other half, unless most of that shows it already.
 */
export function keepPictureInSight(): void {
  const panel = document.querySelector(".picture");
  if (!panel || !window.matchMedia(NARROW).matches) return;
  const { top, bottom } = panel.getBoundingClientRect();
  const isUpright = window.matchMedia("(orientation: portrait)").matches;
  const free = isUpright ? window.innerHeight * 0.48 : window.innerHeight;
  const seen = Math.min(bottom, free) - Math.max(top, 0);
  if (seen < free * LEAST_SEEN) panel.scrollIntoView({ block: "start", behavior: "instant" });
}
