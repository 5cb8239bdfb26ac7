import { xmlEscape } from "../graph/xmlWriting";
import { svgNumber } from "./svgPath";

interface SvgSheet {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Elements, such as `SvgContext` writes them. */
  readonly content: string;
}

/** A whole SVG file: named and described, with no script, no style sheet and nothing from elsewhere. */
export function writeSvg({ width, height, title, description, content }: SvgSheet): string {
  const [w, h] = [svgNumber(width), svgNumber(height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"`,
    ' role="img" aria-labelledby="title description">\n',
    `<title id="title">${xmlEscape(title)}</title>\n`,
    `<desc id="description">${xmlEscape(description)}</desc>\n`,
    content,
    "\n</svg>\n",
  ].join("");
}

/** Addresses that a picture may lead to. */
const ALLOWED = /^(https?|mailto):/i;

/** The tag that begins a link; `null` where the address may not be one. */
export function openLink(address: string): string | null {
  return ALLOWED.test(address) ? `<a href="${xmlEscape(address)}">` : null;
}
