import type { DataSet } from "../../../data/loadDataSet";
import { loadPositions } from "../../../data/loadPositions";
import { basisOf, readSeats } from "../../../layout/network/publishedSeats";
import type { Seats } from "../../../layout/network/seatingOrder";
import type { NetworkPlan } from "../../../layout/placeNetworkFace";

/**
 * The seats that were published with a set, where they are those of this plan; `null` where they have to be found anew.
 * A broken file is told to whoever looks after the site, not to the reader, who loses nothing but time.
 */
export async function findPublished(
  dataSet: Pick<DataSet, "path" | "origin">,
  { placement: { frame, bodies }, order }: NetworkPlan,
  signal: AbortSignal,
): Promise<Seats | null> {
  const tell = (reason: string) => console.info(`positions-${frame}: ${reason}`);
  try {
    const found = await loadPositions(dataSet, frame, basisOf(order), { signal });
    if (found === null) return null;
    const seats = readSeats(found, bodies, order);
    if (!seats) tell("not the seats of these bodies");
    return seats;
  } catch (error) {
    if (!signal.aborted) tell(String(error));
    return null;
  }
}
