import { use, useEffect, useMemo, useState } from "react";
import { placeProgramme } from "../../layout/placeBodies";
import type { placeNetworkFace } from "../../layout/placeNetworkFace";
import type { Face, Frame, Placement } from "../../layout/placement";
import type { Geography } from "../../model/geography";
import type { Programme } from "../../model/programme";

type PlaceNetworkFace = typeof placeNetworkFace;

let arriving: Promise<PlaceNetworkFace> | null = null;

/** What places the network face: the first picture, the map, does not wait for it. */
function fetchNetworkPlacing(): Promise<PlaceNetworkFace> {
  arriving ??= import("../../layout/placeNetworkFace").then(
    ({ placeNetworkFace: place }) => place,
    (error: unknown) => {
      // Another try may succeed.
      arriving = null;
      throw error;
    },
  );
  return arriving;
}

/** For when somebody reaches for the tabs or the picture: the other face may be next. */
export function prefetchNetworkPlacing(): void {
  fetchNetworkPlacing().catch(() => {});
}

interface Shown {
  readonly placement: Placement;
  /** The face that can be drawn: the wanted one, or still the map while the network is on its way. */
  readonly face: Face;
}

/** Where the bodies stand on the wanted face; the network is placed when it is wanted for the first time. */
export function usePlacement(
  programme: Programme,
  geography: Geography,
  frame: Frame,
  wanted: Face,
): Shown {
  const placeNetwork = useNetworkPlacing(wanted);
  const onMap = useMemo(
    () => placeProgramme(programme, geography, frame),
    [programme, geography, frame],
  );
  const placement = useMemo(
    () => placeNetwork?.(onMap, programme, geography) ?? onMap,
    [placeNetwork, onMap, programme, geography],
  );
  return { placement, face: placeNetwork ? wanted : "map" };
}

/** Waited for where the first picture is the network; else `null` until it is there, so that the map stays on show. */
function useNetworkPlacing(wanted: Face): PlaceNetworkFace | null {
  const [firstFace] = useState(wanted);
  const [fetched, setFetched] = useState<PlaceNetworkFace | null>(null);
  useEffect(() => {
    if (wanted === "map" || firstFace === "network" || fetched) return;
    fetchNetworkPlacing().then(
      (placeNetwork) => setFetched(() => placeNetwork),
      (error: unknown) =>
        setFetched(() => {
          // Thrown while rendering: for the nearest error screen.
          throw error;
        }),
    );
  }, [wanted, firstFace, fetched]);
  return firstFace === "network" ? use(fetchNetworkPlacing()) : fetched;
}
