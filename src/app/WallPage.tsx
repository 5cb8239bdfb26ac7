import { WallPicture } from "../views/overview/wall/WallPicture";
import { WallRegions } from "../views/overview/wall/WallRegions";
import { WallView } from "../views/wall/WallView";

/** The wall, with the overview's figures on it. */
export function WallPage() {
  return (
    <WallView
      drawNetwork={(face, reading) => <WallPicture face={face} reading={reading} />}
      drawRegions={(reading) => <WallRegions reading={reading} />}
    />
  );
}
