import { xmlEscape } from "../../../../export/graph/xmlWriting";

interface FrameSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The HTML that puts a figure into another site. */
export function frameCode(address: string, title: string, { width, height }: FrameSize): string {
  return [
    `<iframe src="${xmlEscape(address)}"`,
    ` title="${xmlEscape(title)}" width="${width}" height="${height}"`,
    ' style="border:0;max-width:100%" loading="lazy"></iframe>',
  ].join("");
}
