import { use, useEffect, useMemo, useState } from "react";
import type { DataSet } from "../../../data/loadDataSet";
import type { Face, Frame, Placement } from "../../../layout/placement";
import type { Geography } from "../../../model/geography";
import type { Programme } from "../../../model/programme";
import { prepareHelp } from "../raster/openHelp";
import { mapPlacing } from "./mapPlacing";
import type { Course, networkPlacing, Seating } from "./placeNetwork";

type Placing = typeof networkPlacing;

let arriving: Promise<Placing> | null = null;

/** What places the network face: the first picture, the map, does not wait for it. */
function fetchNetworkPlacing(): Promise<Placing> {
  arriving ??= import("./placeNetwork").then(
    (it) => it.networkPlacing,
    (error: unknown) => {
      // Another try may succeed.
      arriving = null;
      throw error;
    },
  );
  return arriving;
}

/**
 * For when somebody reaches for the tabs or the picture: the other face may be next. `path`: of the set on its way whose
 * network is the first picture.
 */
export function prefetchNetworkPlacing(path?: string, frame: Frame = "landscape"): void {
  const fetching = fetchNetworkPlacing();
  const ahead = path === undefined ? fetching : fetchSeats(fetching, path, frame);
  ahead.catch(() => {});
}

async function fetchSeats(fetching: Promise<Placing>, path: string, frame: Frame): Promise<void> {
  const { fetchSeatsAhead } = await fetching;
  await fetchSeatsAhead(path, frame);
}

interface Shown {
  readonly placement: Placement;
  /** The same bodies before the network was placed: what does not ask where they stand need not change with it. */
  readonly onMap: Placement;
  /** The face that can be drawn: the wanted one, or still the other while it is on its way. */
  readonly face: Face;
  /** While a large network is being placed. */
  readonly seating: Seating | null;
}

/** Where the bodies stand on the wanted face; each face is placed when it is wanted for the first time. */
export function usePlacement(
  dataSet: Pick<DataSet, "programme" | "path" | "origin" | "kept">,
  geography: Geography,
  frame: Frame,
  wanted: Face,
): Shown {
  const { programme } = dataSet;
  const [firstFace] = useState(wanted);
  const placing = useNetworkPlacing(wanted, firstFace);
  const [course, setCourse] = useState<Course | null>(null);
  // Before anything is drawn: else the map would be placed and painted in between.
  const ahead = firstFace === "network" && placing?.seatAhead(dataSet, geography, frame);
  const nowhere = ahead ? use(ahead) : null;
  const source = ahead ? null : dataSet;
  const onMap = useOnMap(programme, geography, frame, wanted === "map", nowhere);
  const atOnce = useMemo(
    () => placing?.placeAtOnce(onMap, programme, geography) ?? null,
    [placing, onMap, programme, geography],
  );
  useEffect(
    () =>
      atOnce ? undefined : placing?.followPlacing(onMap, programme, geography, setCourse, source),
    [placing, atOnce, onMap, programme, geography, source],
  );
  const own = course?.onMap === onMap ? course : null;
  const placement = atOnce ?? own?.placement;
  const shown = onMap === nowhere ? "network" : wanted;
  return {
    placement: placement ?? onMap,
    onMap,
    face: placement ? shown : "map",
    seating: own?.seating ?? null,
  };
}

/** More bodies than this are placed before the picture is drawn, so that the page keeps answering meanwhile. */
const PLACED_AT_ONCE = 2000;

function isPlacedAhead({ organisations }: Programme): boolean {
  return organisations.length > PLACED_AT_ONCE;
}

/** A share of placing the map, where what is drawn next asks for it: drawing goes in slices, between its parts. */
export function placeMapOn(programme: Programme, geography: Geography, frame: Frame): void {
  if (!isPlacedAhead(programme)) mapPlacing(programme, geography, frame).goOn();
}

/** `nowhere`: what stands for it until somebody wants to see it (`isWanted`), where there is such a thing. */
function useOnMap(
  programme: Programme,
  geography: Geography,
  frame: Frame,
  isWanted: boolean,
  nowhere: Placement | null,
): Placement {
  const isLarge = isPlacedAhead(programme);
  const [behind, setBehind] = useState<Behind | null>(null);
  useEffect(() => {
    if (!nowhere || !isWanted) return;
    placeAhead(programme, geography, frame).then(
      (onMap) => setBehind({ nowhere, onMap }),
      (error: unknown) =>
        setBehind(() => {
          // Thrown while rendering: for the nearest error screen.
          throw error;
        }),
    );
  }, [nowhere, isWanted, programme, geography, frame]);
  const atOnce = useMemo(
    () => (isLarge || nowhere ? null : mapPlacing(programme, geography, frame).finish()),
    [isLarge, nowhere, programme, geography, frame],
  );
  if (nowhere) return behind?.nowhere === nowhere ? behind.onMap : nowhere;
  return atOnce ?? use(placeAhead(programme, geography, frame));
}

/** The map face that was placed after the network. */
interface Behind {
  readonly nowhere: Placement;
  readonly onMap: Placement;
}

function placeAhead(programme: Programme, geography: Geography, frame: Frame): Promise<Placement> {
  // What will paint so many is on its way meanwhile.
  import("../../../figures/network/large/decideMany").catch(() => {});
  import("../../../figures/network/large/LargeCanvas").catch(() => {});
  prepareHelp().catch(() => {});
  return mapPlacing(programme, geography, frame).inTurns();
}

/** Waited for where the first picture is the network; else `null` until it is there, so that the map stays on show. */
function useNetworkPlacing(wanted: Face, firstFace: Face): Placing | null {
  const [fetched, setFetched] = useState<Placing | null>(null);
  useEffect(() => {
    if (wanted === "map" || firstFace === "network" || fetched) return;
    fetchNetworkPlacing().then(setFetched, (error: unknown) =>
      setFetched(() => {
        // Thrown while rendering: for the nearest error screen.
        throw error;
      }),
    );
  }, [wanted, firstFace, fetched]);
  return firstFace === "network" ? use(fetchNetworkPlacing()) : fetched;
}
