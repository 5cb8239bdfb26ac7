import type { OpenRasterHelp } from "../../../figures/network/large/rasterHelp";
import type * as RasterWorkers from "./openRasterWorker";

let part: typeof RasterWorkers | null = null;

/** Fetches what draws very many marks and starts it, for the picture that will soon ask for it. */
export async function prepareHelp(): Promise<void> {
  part = await import("./openRasterWorker");
  part.startAhead();
}

/** At once where it was prepared, so that it draws while the page still paints what is beside. */
export const openHelp: OpenRasterHelp = () =>
  part ? part.openRasterWorker() : import("./openRasterWorker").then((it) => it.openRasterWorker());
