import type { Pencil } from "../../../../export/picture/pencil";
import { readPalette, type Palette } from "../../../../figures/network/palette";
import { drawElement } from "./drawElement";
import type { Surface } from "./surface";

/** What stands in a picture beside the figure. */
export interface PictureWords {
  readonly title: string;
  readonly sentence: string;
  /** Sources, reading date, version, what is made up. */
  readonly foot: readonly string[];
  /** What is said beside the striped mark, where part of the data is made up; else `null`. */
  readonly mark: string | null;
  readonly link: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Block {
  readonly lines: readonly string[];
  readonly font: string;
  readonly colour: string;
  readonly leading: number;
}

const MARGIN = 24;
const NARROWEST = 480;

/**
 * Lays a figure of the page out with its title, its sentence and its foot, and says how large that is; `draw` draws it.
 * The figure has the size it has on the page.
 */
export function composePicture(measure: Pencil, figure: Element, words: PictureWords) {
  const palette = readPalette(document.documentElement);
  const box = figure.getBoundingClientRect();
  const inner = Math.max(NARROWEST, box.width);
  const write = (text: string, size: number, weight: number, colour: string): Block => {
    const font = `${weight} ${size}px ${palette.font}`;
    return { lines: wrap(measure, text, font, inner), font, colour, leading: size * 1.35 };
  };
  const head = [
    write(words.title, 20, 600, palette.ink),
    ...(words.sentence === "" ? [] : [write(words.sentence, 15, 400, palette.ink)]),
  ];
  const foot = words.foot.map((text) => write(text, 11.5, 400, palette.inkSoft));
  const link = write(words.link, 11.5, 400, palette.inkSoft);
  const size: Size = {
    width: Math.ceil(inner + 2 * MARGIN),
    height: Math.ceil(2 * MARGIN + heightOf([...head, ...foot, link]) + box.height + 26),
  };
  const draw = (surface: Surface) => {
    const { pencil } = surface;
    pencil.fillStyle = palette.paper;
    pencil.fillRect(0, 0, size.width, size.height);
    let y = MARGIN;
    for (const block of head) y = writeBlock(pencil, block, y);
    y += 12;
    pencil.save();
    pencil.translate(MARGIN, y);
    drawElement(surface, figure);
    pencil.restore();
    y += box.height + 14;
    for (const block of foot) y = writeBlock(pencil, block, y);
    surface.link(words.link, () => writeBlock(pencil, link, y));
    if (words.mark !== null) drawMark(pencil, size, words.mark, palette);
  };
  return { size, draw };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, leading }) => sum + lines.length * leading, 0);
}

function writeBlock(pencil: Pencil, { lines, font, colour, leading }: Block, top: number): number {
  pencil.font = font;
  pencil.fillStyle = colour;
  pencil.globalAlpha = 1;
  pencil.letterSpacing = "0px";
  pencil.textAlign = "left";
  pencil.textBaseline = "alphabetic";
  lines.forEach((line, at) => pencil.fillText(line, MARGIN, top + at * leading + leading * 0.76));
  return top + lines.length * leading;
}

/** Words that are too long for a line, such as addresses, are broken where it ends. */
function wrap(pencil: Pencil, text: string, font: string, width: number): readonly string[] {
  pencil.font = font;
  pencil.letterSpacing = "0px";
  const fits = (line: string) => pencil.measureText(line).width <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      let cut = line.length - 1;
      while (cut > 1 && !fits(line.slice(0, cut))) cut -= 1;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return [...lines, line].filter((part) => part !== "");
}

/** Stripes in the corner, as before every record that is made up, with their word. */
function drawMark(pencil: Pencil, { width }: Size, text: string, { ink, font }: Palette): void {
  const [left, top, side] = [width - MARGIN - 14, MARGIN, 14];
  pencil.save();
  pencil.font = `600 12px ${font}`;
  pencil.fillStyle = ink;
  pencil.textAlign = "right";
  pencil.fillText(text, left - 6, top + 11);
  pencil.beginPath();
  pencil.rect(left, top, side, side);
  pencil.strokeStyle = ink;
  pencil.lineWidth = 1;
  pencil.setLineDash([]);
  pencil.globalAlpha = 1;
  pencil.stroke();
  pencil.clip();
  pencil.beginPath();
  for (let at = -side; at < side; at += 4) {
    pencil.moveTo(left + at, top + side);
    pencil.lineTo(left + at + side, top);
  }
  pencil.stroke();
  pencil.restore();
}
