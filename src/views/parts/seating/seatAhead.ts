import { fetchPositionsAhead } from "../../../data/loadPositions";
import { SEATED_AT_ONCE } from "../../../layout/network/publishedSeats";
import type { Frame, Placement } from "../../../layout/placement";
import { planNetworkFace } from "../../../layout/placeNetworkFace";
import { placeNowhere } from "../../../layout/placeNowhere";
import type { Geography } from "../../../model/geography";
import type { Programme } from "../../../model/programme";
import { prepareHelp } from "../raster/openHelp";
import { findPublished, type PlacedSet } from "./findPublished";
import { keepSeats } from "./keptSeats";

/** Fetches what the first picture of a large network will need while its tables are on their way. */
export async function fetchSeatsAhead(path: string, frame: Frame): Promise<void> {
  if (!(await fetchPositionsAhead(path, frame))) return;
  // What will read and paint so many; failing, it is fetched when it is needed.
  const parts = [
    import("../heavy/readAhead"),
    import("../../../figures/network/large/decideMany"),
    import("../../../figures/network/large/LargeCanvas"),
    import("../../../figures/network/networkPainter"),
    prepareHelp(),
  ];
  for (const part of parts) part.catch(() => {});
}

const arriving = new WeakMap<Programme, Map<Frame, Promise<Placement | null>>>();

/**
 * Waits for the seats published with a large network and keeps them, so that its first picture is the true one and the
 * map behind it need not be placed: a placement without places on the map. `null` where seats have to be found anew,
 * `undefined` where nobody need wait. Never rejects.
 */
export function seatAhead(
  { programme, ...source }: PlacedSet & { readonly programme: Programme },
  geography: Geography,
  frame: Frame,
): Promise<Placement | null> | undefined {
  const isPublished = source.origin === "published";
  if (!isPublished || programme.organisations.length <= SEATED_AT_ONCE) return undefined;
  const frames = arriving.get(programme) ?? new Map<Frame, Promise<Placement | null>>();
  arriving.set(programme, frames);
  const known = frames.get(frame) ?? seatPublished(programme, source, geography, frame);
  frames.set(frame, known);
  return known;
}

async function seatPublished(
  programme: Programme,
  source: PlacedSet,
  geography: Geography,
  frame: Frame,
): Promise<Placement | null> {
  const nowhere = placeNowhere(programme, frame);
  const plan = planNetworkFace(nowhere, programme, geography);
  const seats = await findPublished(source, plan, new AbortController().signal);
  if (seats) keepSeats(programme, frame, seats);
  return seats && nowhere;
}
