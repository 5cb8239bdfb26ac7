import { use, useDeferredValue, useMemo, useState } from "react";
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
  /** The face that can be drawn: the wanted one, or still the other while that is being placed. */
  readonly face: Face;
}

/** Where the bodies stand on the wanted face; the network is placed when it is wanted for the first time. */
export function usePlacement(
  programme: Programme,
  geography: Geography,
  frame: Frame,
  wanted: Face,
): Shown {
  // A picture on show stays until the other can be drawn; a first picture is waited for.
  const face = useDeferredValue(wanted);
  const [isNetworkKnown, setNetworkKnown] = useState(false);
  if (face === "network" && !isNetworkKnown) setNetworkKnown(true);
  const onMap = useMemo(
    () => placeProgramme(programme, geography, frame),
    [programme, geography, frame],
  );
  const placeNetwork = isNetworkKnown || face === "network" ? use(fetchNetworkPlacing()) : null;
  const placement = useMemo(
    () => placeNetwork?.(onMap, programme, geography) ?? onMap,
    [placeNetwork, onMap, programme, geography],
  );
  return { placement, face };
}
