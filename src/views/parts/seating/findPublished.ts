import type { DataSet } from "../../../data/loadDataSet";
import type { LoadEnvironment } from "../../../data/loadEnvironment";
import { loadPositions } from "../../../data/loadPositions";
import { basisOf, readSeats } from "../../../layout/network/publishedSeats";
import type { Seats } from "../../../layout/network/seatingOrder";
import type { NetworkPlan } from "../../../layout/placeNetworkFace";

/** What is asked of a set whose bodies are placed. */
export type PlacedSet = Pick<DataSet, "path" | "origin" | "kept">;

/** A line that failed a moment ago is not waited for as long as one that works. */
const KEPT_SILENCE_MS = 2_000;

/**
 * The seats that were published with a set, where they are those of this plan; `null` where they have to be found anew.
 * A broken file is told to whoever looks after the site, not to the reader, who loses nothing but time.
 */
export async function findPublished(
  dataSet: PlacedSet,
  { placement: { frame, bodies }, order }: NetworkPlan,
  signal: AbortSignal,
): Promise<Seats | null> {
  const tell = (reason: string) => console.info(`positions-${frame}: ${reason}`);
  try {
    const environment = dataSet.kept && (await environmentOfKept(dataSet.path));
    const options = { signal, ...(environment && { environment }) };
    const found = await loadPositions(dataSet, frame, basisOf(order), options);
    if (found === null) return null;
    const seats = readSeats(found, bodies, order);
    if (!seats) tell("not the seats of these bodies");
    return seats;
  } catch (error) {
    if (!signal.aborted) tell(String(error));
    return null;
  }
}

/** The descriptor as it was verified; the seats from the browser's own cache, if they are still there. */
async function environmentOfKept(path: string): Promise<Partial<LoadEnvironment>> {
  const { keptEnvironmentOf } = await import("../../../data/offline/keptEnvironment");
  const kept = await keptEnvironmentOf(path, document.baseURI);
  return { ...kept, silenceMs: KEPT_SILENCE_MS };
}
