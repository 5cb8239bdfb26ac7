import type { Pencil } from "../../../../export/picture/pencil";
import { fontOf } from "./styleOf";

/** Writes a text of the page where its lines stand. */
export function drawWords(pencil: Pencil, node: Text, style: CSSStyleDeclaration): void {
  if ((node.nodeValue ?? "").trim() === "") return;
  pencil.font = fontOf(style);
  pencil.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
  pencil.textAlign = "left";
  pencil.textBaseline = "alphabetic";
  pencil.fillStyle = style.color;
  for (const { text, box } of linesOf(node)) {
    const written = style.textTransform === "uppercase" ? text.toUpperCase() : text;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } =
      pencil.measureText(written);
    pencil.fillText(written, box.left, box.top + (box.height - above - below) / 2 + above);
  }
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The lines that a text is broken into, each with the box of its first word. */
function linesOf(node: Text): readonly Line[] {
  const whole = node.nodeValue ?? "";
  const range = document.createRange();
  const lines: Line[] = [];
  for (const { 0: word, index } of whole.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width === 0) continue;
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      lines[lines.length - 1] = { ...last, text: `${last.text} ${word}` };
    } else lines.push({ text: word, box });
  }
  return lines;
}
