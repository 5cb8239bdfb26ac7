import { useMemo } from "react";
import { regionMatrix } from "../../../analysis/overview/regionMatrix";
import { useGeography } from "../../../data/useLoaded";
import { RegionArcs } from "../../../figures/regions/RegionArcs";
import { RegionGrid, type GridCell } from "../../../figures/regions/RegionGrid";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeRegionArcs } from "../../../layout/placeRegionArcs";
import { textIn } from "../../../model/localText";
import { SpokenChance } from "../../parts/chance/SpokenChance";
import type { Reading } from "../../useReading";
import { RegionLegend } from "../faces/RegionLegend";
import { REGIONS_PHRASES } from "../faces/regionsPhrases";
import {
  comparedPairs,
  describeMatrix,
  describeMeeting,
  formatExpected,
} from "../faces/regionWords";
import "../faces/faces.css";

const NOTHING = () => undefined;

/** How much the regions work together, as on the overview's face; nothing in its pictures is to be pressed. */
export function WallRegions({ reading: { at } }: { readonly reading: Reading }) {
  const { programme } = at;
  const phrases = usePhrases(REGIONS_PHRASES);
  const language = useLanguage();
  const geography = useGeography();
  const matrix = useMemo(() => regionMatrix(at), [at]);
  const placed = useMemo(() => {
    const counts = matrix.cells.map((row) => row.map((cell) => cell.partnerships.length));
    return placeRegionArcs(geography, matrix.regions, counts);
  }, [geography, matrix]);
  const names = programme.regions.map(({ name }) => textIn(name, language));
  const cells = matrix.cells.map((row) =>
    row.map((cell): GridCell => ({
      count: cell.partnerships.length,
      expected: cell.expected === null ? null : formatExpected(cell.expected, language),
      comparison: cell.comparison,
      lit: null,
      change: null,
      label: describeMeeting(cell, programme, phrases, language),
    })),
  );
  const still = { names, pointed: null, onPoint: NOTHING, onSelect: NOTHING };
  const said = describeMatrix(matrix, programme, phrases, language);
  return (
    <figure className="wall-regions">
      <figcaption>
        <SpokenChance at={at} text={said} compared={comparedPairs(matrix, phrases)} />
      </figcaption>
      <div className="wall-region-figures" inert>
        <RegionGrid
          {...still}
          label={phrases.grid}
          cells={cells}
          totals={matrix.totals.map((total) => formatNumber(total, language))}
          selected={null}
        />
        <RegionArcs {...still} label={phrases.arcs} placed={placed} isLit={null} />
      </div>
      <RegionLegend matrix={matrix} />
    </figure>
  );
}
