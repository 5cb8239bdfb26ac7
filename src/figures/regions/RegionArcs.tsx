import { formatNumber } from "../../i18n/format";
import { useLanguage } from "../../i18n/useLanguage";
import {
  lettersOf,
  type PlacedArc,
  type PlacedHub,
  type PlacedRegionArcs,
} from "../../layout/placeRegionArcs";
import { useLeaving } from "../useLeaving";
import { regionColour } from "./regionColour";
import type { CellPlace } from "./RegionGrid";
import "../fadeMarks.css";
import "./regionArcs.css";

interface RegionArcsProps {
  readonly placed: PlacedRegionArcs;
  /** What the picture shows, in words. */
  readonly label: string;
  readonly names: readonly string[];
  /** `null`: nothing is selected, all is shown alike. */
  readonly isLit: ((place: CellPlace) => boolean) | null;
  readonly pointed: CellPlace | null;
  readonly onPoint: (place: CellPlace | null) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** The same numbers as the table's on a quiet map: an arc for each pair, as broad as its number, a hub for each inside. */
export function RegionArcs(props: RegionArcsProps) {
  const { placed, label, names, isLit, pointed, onPoint, onSelect } = props;
  const language = useLanguage();
  const leaving = useLeaving(placed.arcs, keysOf);
  const handlersFor = (place: CellPlace) => ({
    "data-pointed": isAt(pointed, place),
    "data-lit": isLit?.(place),
    onPointerEnter: () => onPoint(place),
    onPointerLeave: () => onPoint(null),
    onClick: () => onSelect(place),
  });
  return (
    <svg
      className="region-arcs"
      data-many={placed.isMany}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
    >
      <g className="region-shapes">
        {placed.shapes.map(({ id, path }, index) => (
          <path key={id} d={path} fill={regionColour(index)} stroke={regionColour(index)} />
        ))}
      </g>
      {placed.arcs.map((arc) => (
        <path
          key={arc.ends.join("~")}
          className="region-arc comes"
          d={arc.path}
          strokeWidth={arc.width.toFixed(1)}
          {...handlersFor(arc.ends)}
        />
      ))}
      {leaving?.before.map(({ ends, path, width }) =>
        leaving.keys.has(ends.join("~")) ? (
          <path
            key={`gone ${ends.join("~")}`}
            className="region-arc leaves"
            d={path}
            strokeWidth={width.toFixed(1)}
          />
        ) : null,
      )}
      {placed.arcs.map((arc) => (
        <ArcBadge
          key={arc.ends.join("~")}
          arc={arc}
          text={formatNumber(arc.count, language)}
          isPointed={isAt(pointed, arc.ends)}
          isLit={isLit?.(arc.ends)}
        />
      ))}
      {placed.hubs.map(({ x, y, radius, region, count, name }) => (
        <g
          key={region}
          className="region-hub"
          data-region={region}
          {...handlersFor([region, region])}
        >
          <circle
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={radius.toFixed(1)}
            stroke={regionColour(region)}
          />
          <HubNumber {...{ x, y, radius, count }} />
          <text
            className="region-hub-name"
            data-align={name.align}
            x={name.x.toFixed(1)}
            y={name.y.toFixed(1)}
          >
            {names[region]}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Pixels of the largest letters; against their size, how wide one is and how far its middle stands above its foot. */
const LETTERS = { largest: 16.2, width: 0.56, middle: 0.34 };
const RIM = 2;

/** A number inside its hub, in smaller letters where it would not fit. */
function HubNumber({ x, y, radius, count }: Pick<PlacedHub, "x" | "y" | "radius" | "count">) {
  const language = useLanguage();
  const fitting = (2 * (radius - RIM)) / (LETTERS.width * lettersOf(count));
  const size = Math.min(LETTERS.largest, fitting);
  return (
    <text
      x={x.toFixed(1)}
      y={(y + LETTERS.middle * size).toFixed(1)}
      style={size < LETTERS.largest ? { fontSize: `${size.toFixed(1)}px` } : undefined}
    >
      {formatNumber(count, language)}
    </text>
  );
}

interface ArcBadgeProps {
  readonly arc: PlacedArc;
  readonly text: string;
  readonly isPointed: boolean;
  readonly isLit: boolean | undefined;
}

function ArcBadge({ arc: { badge }, text, isPointed, isLit }: ArcBadgeProps) {
  if (!badge) return null;
  const { x, y, width } = badge;
  return (
    <g className="region-badge comes" data-pointed={isPointed} data-lit={isLit}>
      <rect
        x={(x - width / 2).toFixed(1)}
        y={(y - 11.5).toFixed(1)}
        width={width}
        height="23"
        rx="11.5"
      />
      <text x={x.toFixed(1)} y={(y + 5.5).toFixed(1)}>
        {text}
      </text>
    </g>
  );
}

function keysOf(arcs: readonly PlacedArc[]): readonly string[] {
  return arcs.map(({ ends }) => ends.join("~"));
}

function isAt(pointed: CellPlace | null, [g, h]: CellPlace): boolean {
  return (
    pointed !== null &&
    ((pointed[0] === g && pointed[1] === h) || (pointed[0] === h && pointed[1] === g))
  );
}
