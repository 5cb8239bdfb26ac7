import type { PartnershipStage } from "../../model/stages";

/** What the chart says of a partnership besides its place. */
export interface AgreementMark {
  readonly id: string;
  readonly stage: PartnershipStage | null;
  readonly isAhead: boolean;
  /** It has a date of end. */
  readonly isClosed: boolean;
  readonly isInterregional: boolean;
  readonly isIllustrative: boolean;
  readonly isLit: boolean;
  /** Between two dates; `null` where it did not change or none are compared. */
  readonly change: "new" | "lost" | null;
}

/** What the chart says of a body besides its row. */
export interface BodyMark {
  readonly id: string;
  readonly name: string;
  /** Index of its region, −1 for none. */
  readonly region: number;
  readonly isIllustrative: boolean;
  readonly isLit: boolean;
}

/** The shapes of a dot: how far its partnership has come. */
export const DOT_SHAPES = [
  "active",
  "ended",
  "signed",
  "approved",
  "drafted",
  "ahead",
  "group",
] as const;
export type DotShape = (typeof DOT_SHAPES)[number];

/** `null` for a group, whose partnerships may stand at different stages. */
export function dotShape(mark: AgreementMark | null): DotShape {
  if (mark === null) return "group";
  if (mark.isAhead || mark.stage === null || mark.stage === "withdrawn") return "ahead";
  return mark.stage === "proposed" ? "drafted" : mark.stage;
}

/** Drawn as an outline only. */
export const HOLLOW: ReadonlySet<DotShape> = new Set(["approved", "drafted", "ahead"]);

/** SVG path data of a dot; all shapes of one radius look about equally large. */
export function dotPath(shape: DotShape, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  if (shape === "ended") {
    const half = radius * 0.86;
    return `M${at(-half, -half)}L${at(half, -half)}L${at(half, half)}L${at(-half, half)}Z`;
  }
  if (shape === "signed" || shape === "approved") {
    const half = radius * 1.2;
    return `M${at(0, -half)}L${at(half, 0)}L${at(0, half)}L${at(-half, 0)}Z`;
  }
  const r = (shape === "ahead" ? radius * 0.7 : radius).toFixed(1);
  return `M${at(-Number(r), 0)}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0Z`;
}
