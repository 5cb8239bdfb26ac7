import { signPath } from "../../layout/regionLook";

interface RegionSignProps {
  /** Place of the region in the programme's order, −1 for none. */
  readonly region: number;
  readonly x?: number;
  readonly y?: number;
  /** Of the mark that it is cut out of. */
  readonly radius: number;
  /** On a hollow mark it stands in the region's colour. */
  readonly fill?: string;
}

/** What tells regions of one colour apart, on a mark of either; nothing for the first four. */
export function RegionSign(props: RegionSignProps) {
  const { region, x = 0, y = 0, radius, fill = "var(--paper)" } = props;
  const path = signPath(region, x, y, radius);
  return path === "" ? null : <path d={path} style={{ fill, stroke: "none" }} />;
}
