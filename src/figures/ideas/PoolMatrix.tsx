import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { PlacedPoolCell } from "../../layout/ideas/placePoolMatrix";
import { IDEA_FIGURE_PHRASES } from "./ideaFigurePhrases";
import { PoolMark, type PoolLook } from "./PoolMark";
import "./ideas.css";

export interface PoolMatrixColumn {
  readonly id: string;
  /** The region's name, as a link to what it holds. */
  readonly head: ReactNode;
  readonly colour: string;
  readonly isChosen: boolean;
}

export interface PoolMatrixRow {
  readonly id: string;
  /** The country's name, as a link to who holds it. */
  readonly head: ReactNode;
  readonly look: PoolLook;
  readonly isChosen: boolean;
  readonly cells: readonly PlacedPoolCell[];
}

interface PoolMatrixProps {
  readonly label: string;
  readonly columns: readonly PoolMatrixColumn[];
  readonly rows: readonly PoolMatrixRow[];
}

/** Half the side of a cell's drawing, in its own units: the largest disc fills it. */
const REACH = 15;

/** Countries by regions: a disc for those that have relations, its number inside, and what can be done of it. */
export function PoolMatrix({ label, columns, rows }: PoolMatrixProps) {
  const phrases = usePhrases(IDEA_FIGURE_PHRASES);
  const looks = [...new Set(rows.map(({ look }) => look))];
  return (
    <div className="pool-matrix-scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="pool-matrix">
        <caption className="for-ears">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.country}</th>
            {columns.map(({ id, head, colour, isChosen }) => (
              <th key={id} scope="col" data-chosen={isChosen}>
                <i style={{ backgroundColor: colour }} />
                {head}
              </th>
            ))}
            <th scope="col">
              <span>{phrases.state}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-look={row.look} data-chosen={row.isChosen}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, i) => (
                <td key={columns[i]?.id} data-chosen={columns[i]?.isChosen}>
                  <Disc cell={cell} colour={columns[i]?.colour ?? ""} />
                </td>
              ))}
              <td>
                <PoolMark look={row.look} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pool-key" aria-hidden="true">
        {looks.map((look) => (
          <PoolMark key={look} look={look} />
        ))}
      </p>
    </div>
  );
}

interface DiscProps {
  readonly cell: PlacedPoolCell;
  readonly colour: string;
}

function Disc({ cell: { count, radius }, colour }: DiscProps) {
  const language = useLanguage();
  if (count === 0) return <span className="pool-none">0</span>;
  return (
    <span className="pool-disc">
      <svg viewBox="-16 -16 32 32" width="32" height="32" aria-hidden="true">
        <circle r={(4 + (REACH - 4) * radius).toFixed(2)} fill={colour} />
      </svg>
      {formatNumber(count, language)}
    </span>
  );
}
