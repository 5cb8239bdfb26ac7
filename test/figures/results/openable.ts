import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The page's colours by day, so that a picture can be opened by itself. */
const COLOURS =
  "--ink:#17324d;--ink-soft:#4a5d70;--paper:#fff;--paper-raised:#fff;--track:#d9e1ea;--line-strong:#5c6f82;--accent:#06c";

const FILLS = ".bullet-track{fill:var(--track)}.bullet-value{fill:var(--ink)}";
const LINES =
  ".bullet-expected{stroke:var(--accent);stroke-width:2px}.bullet-target{stroke:var(--paper-raised);stroke-width:2px}line{vector-effect:non-scaling-stroke}";

/** A figure's markup as an SVG file that a browser opens; its own marks are left as they were drawn. */
export function openableSvg(figure: ReactElement): string {
  const drawn = renderToStaticMarkup(figure);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="16" style="${COLOURS}" `;
  return drawn
    .replace("<svg ", head)
    .replace(">", `><style>${FILLS}${LINES}</style>`)
    .replaceAll("><", ">\n<")
    .concat("\n");
}
