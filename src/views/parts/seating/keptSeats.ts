import type { Seats } from "../../../layout/network/seatingOrder";
import type { Frame } from "../../../layout/placement";
import type { Programme } from "../../../model/programme";

const kept = new WeakMap<Programme, Map<Frame, Seats>>();

/** Seats found before: nobody is seated twice. */
export function seatsOf(programme: Programme, frame: Frame): Seats | undefined {
  return kept.get(programme)?.get(frame);
}

export function keepSeats(programme: Programme, frame: Frame, seats: Seats): void {
  const frames = kept.get(programme) ?? new Map<Frame, Seats>();
  kept.set(programme, frames.set(frame, seats));
}
