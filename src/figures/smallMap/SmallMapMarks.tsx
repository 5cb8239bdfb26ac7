import type { PlacedMark, PlacedSmallMap } from "../../layout/smallMap/smallMap";
import { regionColour } from "../regions/regionColour";
import { RegionSign } from "../regions/RegionSign";
import { markOutline } from "./markOutline";

interface SmallMapMarksProps {
  readonly placed: PlacedSmallMap;
  /** What one reads when pointing at a mark. */
  readonly titleOf: (ids: readonly string[]) => string;
}

/** Lines, marks and names, each above the other. */
export function SmallMapMarks({ placed, titleOf }: SmallMapMarksProps) {
  const { lines, marks, far, names } = placed;
  return (
    <>
      {lines.map(({ key, path, kind, state, region, width }) => (
        <path
          key={key}
          className="small-map-line"
          data-kind={kind}
          data-state={state}
          d={path}
          strokeWidth={width.toFixed(1)}
          stroke={kind === "regional" || kind === "local" ? regionColour(region) : undefined}
        />
      ))}
      {marks.map((mark) => (
        <BodyMark key={mark.body.id} mark={mark} title={titleOf([mark.body.id])} />
      ))}
      {far.map(({ country, bodies, x, y, radius }) => (
        <g key={country} className="small-map-mark" transform={shift(x, y)}>
          <title>{titleOf(bodies.map(({ id }) => id))}</title>
          <path d={markOutline("diamond", radius)} />
        </g>
      ))}
      {names.map(({ key, text, x, y, size, kind }) => (
        <text
          key={key}
          className="small-map-name"
          data-kind={kind}
          x={x.toFixed(1)}
          y={y.toFixed(1)}
          fontSize={size}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function BodyMark({ mark, title }: { readonly mark: PlacedMark; readonly title: string }) {
  const { body, x, y, radius, shape, region, isSubject, isHollow } = mark;
  const colour = body.role === "partner" ? "var(--ink-soft)" : regionColour(region);
  return (
    <g
      className="small-map-mark"
      transform={shift(x, y)}
      data-subject={isSubject}
      data-hollow={isHollow}
    >
      <title>{title}</title>
      {body.illustrative && (
        <circle
          className="small-map-dots"
          r={(radius * (shape === "square" ? 1.25 : 1) + 4).toFixed(1)}
          stroke={colour}
        />
      )}
      <path d={markOutline(shape, radius)} fill={colour} stroke={isHollow ? colour : undefined} />
      {body.role !== "partner" && (
        <RegionSign {...{ region, radius }} {...(isHollow && { fill: colour })} />
      )}
    </g>
  );
}

function shift(x: number, y: number): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}
