/** At the foot of a phone: half of the screen, or nearly all of it. */
export type SheetSize = "half" | "full";

/** Pixels per millisecond: quicker than this, a finger throws the sheet rather than setting it down. */
const THROW_SPEED = 0.5;
/** Shares of the screen's height at which a sheet that is let go goes over to the next size. */
const CLOSES_BELOW = 0.28;
const FILLS_ABOVE = 0.68;

/** Where a sheet goes that is let go at a share of the screen's height; `speed`: downwards, in px per ms. */
export function settleSheet(from: SheetSize, share: number, speed: number): SheetSize | "closed" {
  if (speed > THROW_SPEED) return from === "full" && share > FILLS_ABOVE / 2 ? "half" : "closed";
  if (speed < -THROW_SPEED) return "full";
  if (share < CLOSES_BELOW) return "closed";
  return share > FILLS_ABOVE ? "full" : "half";
}
