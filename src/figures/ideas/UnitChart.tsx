import { useRef, useState, type KeyboardEvent } from "react";
import type { PlacedGroup, PlacedUnits } from "../../layout/ideas/placeUnits";
import "./ideas.css";

export type UnitLook = "none" | "own-region" | "interregional";

export interface UnitGroupWords {
  readonly name: string;
  readonly sentence: string;
  readonly colour: string;
}

interface UnitChartProps {
  readonly label: string;
  readonly placed: PlacedUnits<UnitLook>;
  /** One for each group. */
  readonly words: readonly UnitGroupWords[];
  /** The name of a square and its state. */
  readonly nameOf: (id: string, look: UnitLook, count: number) => string;
  readonly selected: string | null;
  /** `null`: squares stand for several and open nothing. */
  readonly onSelect: ((id: string) => void) | null;
}

const SIDE = 20;
const STEP = 26;

/** A square for each body, region by region, its filling the state: one tab stop, arrows go from square to square. */
export function UnitChart(props: UnitChartProps) {
  const { label, placed, words, onSelect } = props;
  const flat = placed.groups.flatMap((group, g) =>
    group.units.map((unit) => ({ ...unit, group: g })),
  );
  const [current, setCurrent] = useState(0);
  const chart = useRef<HTMLDivElement>(null);
  const handleKey = (event: KeyboardEvent) => {
    const next = stepFrom(flat, current, event.key, placed.columns);
    const unit = flat[current];
    if (next !== null) {
      setCurrent(next);
      chart.current?.querySelectorAll<SVGElement>("[data-unit]")[next]?.focus();
    } else if ((event.key === "Enter" || event.key === " ") && unit) onSelect?.(unit.id);
    else return;
    event.preventDefault();
  };
  const offsets = placed.groups.map((_, g) => flat.findIndex(({ group }) => group === g));
  return (
    <div className="unit-chart" role="group" aria-label={label} ref={chart} onKeyDown={handleKey}>
      {placed.groups.map((group, g) => (
        <Group
          key={group.id}
          {...props}
          group={group}
          word={words[g]}
          current={Math.min(current, flat.length - 1) - (offsets[g] ?? 0)}
          onFocusUnit={(i) => setCurrent((offsets[g] ?? 0) + i)}
        />
      ))}
    </div>
  );
}

interface GroupProps extends UnitChartProps {
  readonly group: PlacedGroup<UnitLook>;
  readonly word: UnitGroupWords | undefined;
  readonly current: number;
  readonly onFocusUnit: (i: number) => void;
}

function Group(props: GroupProps) {
  const { group, word, placed, nameOf, selected, onSelect, current, onFocusUnit } = props;
  const width = placed.columns * STEP - (STEP - SIDE) + 4;
  return (
    <section className="unit-group">
      <h3>
        <i style={{ backgroundColor: word?.colour ?? "" }} />
        {word?.name}
      </h3>
      <svg
        // Its squares can be pressed: it is no image.
        role="group"
        aria-label={word?.name}
        viewBox={`-2 -2 ${width} ${Math.max(1, group.rows) * STEP}`}
        width={width}
        style={{ color: word?.colour ?? "" }}
      >
        {group.units.map((unit, i) => (
          <g
            key={unit.id}
            data-unit={unit.id}
            data-look={unit.kind}
            role={onSelect === null ? "img" : "button"}
            tabIndex={i === current ? 0 : -1}
            aria-label={nameOf(unit.id, unit.kind, unit.count)}
            {...(onSelect === null ? {} : { "aria-pressed": unit.id === selected })}
            transform={`translate(${unit.column * STEP} ${unit.row * STEP})`}
            onFocus={() => onFocusUnit(i)}
            onClick={() => onSelect?.(unit.id)}
          >
            <title>{nameOf(unit.id, unit.kind, unit.count)}</title>
            <UnitSquare look={unit.kind} />
          </g>
        ))}
      </svg>
      <p>{word?.sentence}</p>
    </section>
  );
}

/** Empty, half full, full: the state shows without colour. */
export function UnitSquare({ look }: { readonly look: UnitLook }) {
  return (
    <>
      {/* Presses count between the squares too. */}
      <rect x={-3} y={-3} width={STEP} height={STEP} fill="transparent" stroke="none" />
      <rect className="unit-frame" width={SIDE} height={SIDE} rx={3} data-look={look} />
      {look === "own-region" && <path d={`M1 ${SIDE - 1}V1L${SIDE - 1} ${SIDE - 1}Z`} />}
      {look === "interregional" && (
        <rect x={1} y={1} width={SIDE - 2} height={SIDE - 2} rx={2} stroke="none" />
      )}
    </>
  );
}

interface FlatUnit {
  readonly column: number;
  readonly row: number;
  readonly group: number;
}

/** Left and right along the order; up and down by rows, and from group to group; `null` = not a key of the chart. */
function stepFrom(
  flat: readonly FlatUnit[],
  current: number,
  key: string,
  columns: number,
): number | null {
  const last = flat.length - 1;
  const by: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -Infinity,
    End: Infinity,
  };
  const group = flat[current]?.group ?? 0;
  if (key === "PageDown" || key === "PageUp") {
    const wanted = group + (key === "PageDown" ? 1 : -1);
    const found = flat.findIndex((unit) => unit.group === wanted);
    return found === -1 ? current : found;
  }
  const step = by[key];
  return step === undefined ? null : Math.min(last, Math.max(0, current + step));
}
