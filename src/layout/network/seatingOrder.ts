import type { Memberships } from "../ties";

/** The ellipse of a region, in world units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/**
 * All that seating the bodies of a network needs, flat, so that it can be handed to a worker in no time. Arrays run in
 * the order of the bodies.
 */
export interface SeatingOrder {
  readonly boxes: readonly Box[];
  /** Index of each body's box; −1 for foreign partners, who have none. */
  readonly boxOf: Int16Array;
  readonly isAuthority: Uint8Array;
  /** The largest each mark may become, in world units. */
  readonly radius: Float32Array;
  /** How much smaller marks are than those of a small programme. */
  readonly scale: number;
  /** Index of the authority an actor stands by, −1 for none. */
  readonly hosts: Int32Array;
  /** Two numbers in −0.5..0.5 for each body, in turn, of its id alone. */
  readonly scatter: Float32Array;
  readonly memberships: Memberships;
}

/** Where the bodies of the regions stand; `NaN` for foreign partners. */
export interface Seats {
  readonly x: Float32Array;
  readonly y: Float32Array;
}
