import { turnTaker } from "../../../data/turnTaker";
import { placeInSteps } from "../../../layout/placeBodies";
import type { Frame, Placement } from "../../../layout/placement";
import type { Geography } from "../../../model/geography";
import { allAtOnce, inTurns, type Steps } from "../../../model/inSteps";
import type { Programme } from "../../../model/programme";

/** Milliseconds of one drawn part's share in placing. */
const SHARE_MS = 6;

/** The map face of one programme, placed bit by bit by whoever draws it, at once, or in turns with the page. */
export interface MapPlacing {
  /** A share of the work, where there is any left. */
  readonly goOn: () => void;
  /** All that is left of it. */
  readonly finish: () => Placement;
  readonly inTurns: () => Promise<Placement>;
}

const known = new WeakMap<Geography, WeakMap<Programme, Map<Frame, MapPlacing>>>();

/** The one of each programme: what draws it may begin again before it is on the page. */
export function mapPlacing(programme: Programme, geography: Geography, frame: Frame): MapPlacing {
  const programmes = known.get(geography) ?? new WeakMap<Programme, Map<Frame, MapPlacing>>();
  known.set(geography, programmes);
  const frames = programmes.get(programme) ?? new Map<Frame, MapPlacing>();
  programmes.set(programme, frames);
  const placing = frames.get(frame) ?? begin(placeInSteps(programme, geography, frame));
  frames.set(frame, placing);
  return placing;
}

function begin(steps: Steps<Placement>): MapPlacing {
  let placement: Placement | null = null;
  let whole: Promise<Placement> | null = null;
  const isPlaced = () => {
    if (placement) return true;
    const { done, value } = steps.next();
    if (done === true) placement = value;
    return done === true;
  };
  return {
    goOn: () => {
      const end = performance.now() + SHARE_MS;
      while (!isPlaced() && performance.now() < end);
    },
    finish: () => (placement ??= allAtOnce(steps)),
    inTurns: () => (whole ??= inTurns(steps, turnTaker())),
  };
}
