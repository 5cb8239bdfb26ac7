import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The page's own styles, from where the snapshots lie. */
const SRC = "../../../../src";

/** A figure's markup as an SVG file that a browser opens, in the page's own styles; its marks are left as they were drawn. */
export function openableSvg(figure: ReactElement, stylesheet: string, size: string): string {
  const styles = [`${SRC}/app/tokens.css`, `${SRC}/figures/results/${stylesheet}`];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Titillium Web, sans-serif" `;
  return renderToStaticMarkup(figure)
    .replace("<svg ", head)
    .replace(">", `><style>${styles.map((path) => `@import "${path}";`).join("")}</style>`)
    .replaceAll("><", ">\n<")
    .concat("\n");
}
