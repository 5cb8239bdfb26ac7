import { xmlEscape } from "../graph/xmlWriting";
import type { TextMeasure } from "./pencil";
import { svgNumber } from "./svgPath";

interface Writing {
  readonly font: string;
  readonly letterSpacing: string;
  readonly textAlign: CanvasTextAlign;
  readonly textBaseline: CanvasTextBaseline;
}

const ANCHORS: Partial<Record<CanvasTextAlign, string>> = {
  center: "middle",
  end: "end",
  right: "end",
};

/**
 * A text where a canvas would write it. Its width is written too, so that where the typeface is missing the words keep
 * to their place; its baseline is reckoned here, since few programs know any but the alphabetic one.
 */
export function writeText(
  measure: TextMeasure,
  { font, letterSpacing, textAlign, textBaseline }: Writing,
  text: string,
  x: number,
  y: number,
  look: string,
): string {
  if (text.trim() === "") return "";
  const { style, weight, size, family } = readFont(font);
  measure.font = font;
  measure.letterSpacing = letterSpacing;
  measure.textBaseline = "alphabetic";
  const { width, actualBoundingBoxAscent: above } = measure.measureText(text);
  measure.textBaseline = textBaseline;
  const shift = above - measure.measureText(text).actualBoundingBoxAscent;
  measure.textBaseline = "alphabetic";
  const anchor = ANCHORS[textAlign];
  return [
    `<text x="${svgNumber(x)}" y="${svgNumber(y + shift)}"`,
    ` font-family="${xmlEscape(family.replaceAll('"', "'"))}" font-size="${svgNumber(size)}"`,
    weight === "400" ? "" : ` font-weight="${weight}"`,
    style === "normal" ? "" : ` font-style="${style}"`,
    anchor === undefined ? "" : ` text-anchor="${anchor}"`,
    Number.parseFloat(letterSpacing) === 0 ? "" : ` letter-spacing="${letterSpacing}"`,
    width > 0 ? ` textLength="${svgNumber(width)}" lengthAdjust="spacingAndGlyphs"` : "",
    ` xml:space="preserve"${look}>${xmlEscape(text)}</text>`,
  ].join("");
}

const FONT =
  /^(?:(italic|oblique|normal)\s+)?(?:(\d{3}|bold|normal)\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/;

/** The parts of a canvas font: «600 12px "Titillium Web", sans-serif». */
function readFont(font: string) {
  const [, style = "normal", weight = "400", size = "10", family = "sans-serif"] =
    FONT.exec(font) ?? [];
  const heavy = weight === "bold" ? "700" : weight === "normal" ? "400" : weight;
  return { style, weight: heavy, size: Number.parseFloat(size), family };
}
