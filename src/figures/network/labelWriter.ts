import type { LabelWish } from "../../layout/placeLabels";

/** A name that would like to be shown, and how it is written. */
export interface Wish extends LabelWish {
  readonly text: string;
  readonly font: string;
  readonly spacing: string;
  readonly colour: string;
  readonly alpha: number;
  readonly hasHalo: boolean;
  /** Whether lines that it stands on are covered all around it. */
  readonly hasGround?: boolean;
}

export type Place = Omit<LabelWish, "width" | "height">;

interface Writing extends Pick<Wish, "colour"> {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly spacing?: string;
  readonly alpha?: number;
  readonly hasHalo?: boolean;
  readonly hasGround?: boolean;
  /** Where the place lies in the text. */
  readonly align?: "start" | "center" | "end";
}

export type Write = (text: string, writing: Writing, place: Place) => Wish;

const SMALLEST_PX = 12;
const MEASURED_PX = 100;
const widths = new Map<string, number>();

/** Texts are measured once, at one size: measuring is the dearest part of a frame. */
function widthPerEm(
  context: CanvasRenderingContext2D,
  text: string,
  weight: number,
  family: string,
): number {
  const key = `${weight} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = `${weight} ${MEASURED_PX}px ${family}`;
  const width = context.measureText(text).width / MEASURED_PX;
  widths.set(key, width);
  return width;
}

/** When a font has arrived, what was measured without it no longer holds. */
export function forgetWidths(): void {
  widths.clear();
}

/** Writes at a legible size: it grows with the picture, on a wall too, but never shrinks below 12 px. */
export function createWriter(
  context: CanvasRenderingContext2D,
  family: string,
  markScale: number,
): Write {
  const grow = Math.min(1.6, Math.max(0.92, markScale ** 0.7));
  return (text, { size, weight = 400, align = "center", ...look }, place) => {
    const pixels = Math.max(SMALLEST_PX, size * grow);
    const font = `${weight} ${pixels}px ${family}`;
    const spacing = look.spacing ?? "0px";
    const letters = Number.parseFloat(spacing) * text.length;
    const width = (widthPerEm(context, text, weight, family) + letters) * pixels + 2;
    const shift = align === "center" ? 0 : align === "start" ? width / 2 : -width / 2;
    return {
      ...place,
      alpha: 1,
      hasHalo: true,
      ...look,
      spacing,
      text,
      font,
      width,
      x: place.x + shift,
      height: pixels * 1.12,
    };
  };
}
