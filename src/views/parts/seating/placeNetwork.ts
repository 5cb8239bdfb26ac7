import {
  fillNetworkFace,
  placeNetworkFace,
  planNetworkFace,
  type NetworkPlan,
} from "../../../layout/placeNetworkFace";
import type { Seats } from "../../../layout/network/seatingOrder";
import type { Placement } from "../../../layout/placement";
import type { Geography } from "../../../model/geography";
import type { Programme } from "../../../model/programme";
import { isMissingPart } from "../../../data/missingPart";
import { SEATED_AT_ONCE } from "../../../layout/network/publishedSeats";
import { findPublished, type PlacedSet } from "./findPublished";
import { keepSeats, seatsOf } from "./keptSeats";
import { fetchSeatsAhead, seatAhead } from "./seatAhead";
import { seatInWorker } from "./seatInWorker";

/** How far the seating of a large network has come, and what can be done about it. */
export interface Seating {
  /** 0..1, as it is now; `subscribe` tells when it has changed, so that nothing else is drawn anew for it. */
  readonly done: () => number;
  readonly subscribe: (onChange: () => void) => () => void;
  /** `null` when it has been stopped: the first picture stays. */
  readonly stop: (() => void) | null;
  readonly resume: (() => void) | null;
  /** The program that places them could not be fetched, as after a release. */
  readonly isOutdated: boolean;
}

export interface Course {
  /** What it was begun with. */
  readonly onMap: Placement;
  readonly placement: Placement;
  /** `null`: everyone is seated. */
  readonly seating: Seating | null;
}

/** The network face where it takes no time, or has been placed before; else `null`. */
export function placeAtOnce(
  onMap: Placement,
  programme: Programme,
  geography: Geography,
): Placement | null {
  const seats = seatsOf(programme, onMap.frame);
  if (seats) return fillNetworkFace(planNetworkFace(onMap, programme, geography), seats);
  const isSmall = onMap.bodies.length <= SEATED_AT_ONCE || typeof Worker !== "function";
  return isSmall ? placeNetworkFace(onMap, programme, geography) : null;
}

/**
 * Places a large network as it was published, else in a worker, and tells how far it is: first a picture of wishes, in
 * the end the true one. `source`: `null` for what is not as any file has it.
 */
export function followPlacing(
  onMap: Placement,
  programme: Programme,
  geography: Geography,
  tell: (course: Course) => void,
  source: PlacedSet | null = null,
): () => void {
  const plan = planNetworkFace(onMap, programme, geography);
  const arrival = new AbortController();
  let stopper = arrival;
  const begin = () => {
    stopper = new AbortController();
    run(plan, programme, { onMap, tell, begin }, stopper);
  };
  const finish = (seats: Seats | null) => {
    if (arrival.signal.aborted) return;
    if (!seats) {
      begin();
      return;
    }
    keepSeats(programme, onMap.frame, seats);
    tell({ onMap, placement: fillNetworkFace(plan, seats), seating: null });
  };
  if (source?.origin === "published") void findPublished(source, plan, arrival.signal).then(finish);
  else begin();
  return () => stopper.abort();
}

interface Teller {
  readonly onMap: Placement;
  readonly tell: (course: Course) => void;
  readonly begin: () => void;
}

function run(
  plan: NetworkPlan,
  programme: Programme,
  { onMap, tell, begin }: Teller,
  stopper: AbortController,
): void {
  let { placement } = plan;
  let share = 0;
  const listeners = new Set<() => void>();
  const watched = {
    done: () => share,
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
  const end = (isOutdated: boolean) => {
    stopper.abort();
    tell({ onMap, placement, seating: { ...watched, stop: null, resume: begin, isOutdated } });
  };
  const stop = () => end(false);
  seatInWorker(
    plan.order,
    ({ done, seats, isLast }) => {
      share = done;
      for (const listener of listeners) listener();
      if (!seats) return;
      placement = fillNetworkFace(plan, seats);
      if (isLast) keepSeats(programme, onMap.frame, seats);
      const seating = { ...watched, stop, resume: null, isOutdated: false };
      tell({ onMap, placement, seating: isLast ? null : seating });
    },
    (failure) => end(isMissingPart(failure)),
    stopper.signal,
  );
}

/** What the page fetches when the network is wanted. */
export const networkPlacing = { placeAtOnce, followPlacing, seatAhead, fetchSeatsAhead } as const;
