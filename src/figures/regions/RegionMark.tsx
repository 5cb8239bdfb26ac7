import { regionColour } from "./regionColour";
import { RegionSign } from "./RegionSign";

interface RegionMarkProps {
  /** Place of the region in the programme's order. */
  readonly region: number;
  readonly className: string;
}

/** A small field in a region's colour, with its sign. */
export function RegionMark({ region, className }: RegionMarkProps) {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="2" y="2" width="12" height="12" rx="3" fill={regionColour(region)} />
      <RegionSign region={region} x={8} y={8} radius={6} />
    </svg>
  );
}
