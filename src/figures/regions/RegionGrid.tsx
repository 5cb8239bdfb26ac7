import { useRef, useState, type CSSProperties, type KeyboardEvent } from "react";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { REGION_FIGURE_PHRASES } from "./regionFigurePhrases";
import { regionColour, regionSwatch } from "./regionColour";
import "./regionGrid.css";

/** Row and column. */
export type CellPlace = readonly [number, number];

export interface GridCell {
  readonly count: number;
  /** Written: how many were there to be expected; `null` where that is undefined. */
  readonly expected: string | null;
  readonly comparison: "more" | "as" | "less" | null;
  /** Of the count, those lit by what is selected; `null` when nothing is. */
  readonly lit: number | null;
  /** What came and went between two dates, written; `null` where none are compared. */
  readonly change: { readonly gained: string | null; readonly lost: string | null } | null;
  /** All of it in words, for ears. */
  readonly label: string;
}

interface RegionGridProps {
  readonly label: string;
  /** Of the regions, in the order of rows and columns. */
  readonly names: readonly string[];
  readonly cells: readonly (readonly GridCell[])[];
  /** Written, one for each region. */
  readonly totals: readonly string[];
  readonly selected: CellPlace | null;
  readonly pointed: CellPlace | null;
  readonly onPoint: (place: CellPlace | null) => void;
  /** `null`: what was selected is to be closed. */
  readonly onSelect: (place: CellPlace | null) => void;
}

const STEPS: Readonly<Record<string, CellPlace>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The deepest shade of a cell: the ink on it stays readable by day and by night. */
const DEEPEST = 44;
/** From so many regions on, cells hold the number only. */
const MANY = 8;

/** Region by region: the number of partnerships in each cell, shaded by it. One tab stop; arrows move in it. */
export function RegionGrid(props: RegionGridProps) {
  const { label, names, cells, totals, selected, pointed, onPoint, onSelect } = props;
  const phrases = usePhrases(REGION_FIGURE_PHRASES);
  const table = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState<CellPlace>([0, 0]);
  const most = Math.max(1, ...cells.flat().map(({ count }) => count));
  const last = names.length - 1;
  const isMany = names.length >= MANY;
  const handleKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) {
      const [row, column] = [0, 1].map((axis) => clamp(addTo(cursor, step, axis), last));
      if (row === undefined || column === undefined) return;
      setCursor([row, column]);
      table.current?.rows[row + 1]?.cells[column + 1]?.focus();
    } else if (event.key === "Enter" || event.key === " ") onSelect(cursor);
    else if (event.key === "Escape") onSelect(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className="region-grid-scroll">
      <table
        ref={table}
        className="region-grid"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- The ARIA practices' own example of a grid: a table whose cells the arrows reach.
        role="grid"
        aria-label={label}
        data-many={isMany}
        style={widthsFor(names, totals)}
        onPointerLeave={() => onPoint(null)}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="for-ears">{phrases.region}</span>
            </th>
            {names.map((name, column) => (
              <th
                key={name}
                scope="col"
                title={name}
                data-pointed={pointed?.[1] === column}
                style={{ borderBottomColor: regionColour(column) }}
              >
                <span>{name}</span>
              </th>
            ))}
            <th scope="col" className="region-total">
              <span>{phrases.total}</span>
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={handleKey} onBlur={() => onPoint(null)}>
          {cells.map((row, g) => (
            <tr key={names[g]}>
              <th scope="row" data-pointed={pointed?.[0] === g}>
                <RegionName name={names[g] ?? ""} index={g} />
              </th>
              {row.map((cell, h) => (
                <td
                  key={names[h]}
                  className="region-cell"
                  tabIndex={cursor[0] === g && cursor[1] === h ? 0 : -1}
                  aria-selected={isSame(selected, [g, h])}
                  data-inside={g === h}
                  data-lit={cell.lit === null ? undefined : cell.lit > 0}
                  data-pointed={isSame(pointed, [g, h])}
                  style={{ backgroundColor: shade(cell.count / most) }}
                  onPointerEnter={() => onPoint([g, h])}
                  onFocus={() => {
                    setCursor([g, h]);
                    onPoint([g, h]);
                  }}
                  onClick={() => onSelect([g, h])}
                >
                  <span className="for-ears">{cell.label}</span>
                  <CellWords cell={cell} isShort={isMany} />
                </td>
              ))}
              <td className="region-total">{totals[g]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SIGNS = { more: "▲", as: "=", less: "▼" } as const;

interface CellWordsProps {
  readonly cell: GridCell;
  /** The sign alone, which the legend explains. */
  readonly isShort: boolean;
}

function CellWords({ cell, isShort }: CellWordsProps) {
  const { count, expected, comparison, lit, change } = cell;
  const phrases = usePhrases(REGION_FIGURE_PHRASES);
  const language = useLanguage();
  const written = (value: number) => formatNumber(value, language);
  return (
    <span aria-hidden="true">
      <strong>
        {lit !== null && lit > 0 && lit < count
          ? phrases.litOf(written(lit), written(count))
          : written(count)}
      </strong>
      {comparison && expected !== null && (
        <span className="region-chance" data-comparison={comparison}>
          <i>{SIGNS[comparison]}</i>{" "}
          {isShort ? (
            expected
          ) : (
            <>
              {phrases[comparison]} <span>({expected})</span>
            </>
          )}
        </span>
      )}
      {change && (change.gained ?? change.lost) !== null && (
        <span className="region-change">
          {change.gained !== null && <b data-kind="new">+{change.gained}</b>}
          {change.lost !== null && <b data-kind="lost">−{change.lost}</b>}
        </span>
      )}
    </span>
  );
}

function RegionName({ name, index }: { readonly name: string; readonly index: number }) {
  return (
    <span className="region-name" title={name}>
      <i style={regionSwatch(index)} />
      {name}
    </span>
  );
}

/** A pair stands in two cells, on either side of the diagonal. */
function isSame(a: CellPlace | null, [g, h]: CellPlace): boolean {
  return a !== null && ((a[0] === g && a[1] === h) || (a[0] === h && a[1] === g));
}

/** What the style sheet needs to know of names and numbers to leave them room. */
function widthsFor(
  names: readonly string[],
  totals: readonly string[],
): CSSProperties & Record<`--${string}`, number> {
  return {
    "--regions": names.length,
    "--longest": Math.max(8, ...names.map(({ length }) => length)),
    "--figures": Math.max(1, ...totals.map(({ length }) => length)),
  };
}

function shade(share: number): string {
  const strength = (share * DEEPEST).toFixed(1);
  return `color-mix(in srgb, var(--accent) ${strength}%, var(--paper-raised))`;
}

function addTo(cursor: CellPlace, step: CellPlace, axis: number): number {
  return (cursor[axis] ?? 0) + (step[axis] ?? 0);
}

function clamp(index: number, last: number): number {
  return Math.min(last, Math.max(0, index));
}
