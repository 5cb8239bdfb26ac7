import { useMemo, useState } from "react";
import {
  regionMatrix,
  type RegionMatrix,
  type RegionMeeting,
} from "../../../analysis/overview/regionMatrix";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useGeography } from "../../../data/useLoaded";
import { RegionArcs } from "../../../figures/regions/RegionArcs";
import { RegionGrid, type CellPlace, type GridCell } from "../../../figures/regions/RegionGrid";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeRegionArcs } from "../../../layout/placeRegionArcs";
import type { Emphasis } from "../../../model/focus";
import { textIn } from "../../../model/localText";
import { ChanceMark } from "../../parts/chance/ChanceMark";
import { SpokenChance } from "../../parts/chance/SpokenChance";
import { PartnershipLink } from "../../parts/recordLinks";
import type { FaceProps } from "./face";
import { changesOfRegions } from "../compare/changesOf";
import { changeWords, writeChanges } from "../compare/changeWords";
import { COMPARE_PHRASES } from "../compare/comparePhrases";
import { RegionLegend } from "./RegionLegend";
import { REGIONS_PHRASES } from "./regionsPhrases";
import { comparedPairs, describeMatrix, describeMeeting, formatExpected } from "./regionWords";

/** With more regions than this the map stands under the table. */
const BESIDE = 10;

/** How much the regions work together: a table of all pairs and, beside it, the same as arcs. */
export function RegionsFace({ reading, figures }: FaceProps) {
  const { at, selection, select } = reading;
  const { programme } = at;
  const { comparison: compared } = figures;
  const compareWords = usePhrases(COMPARE_PHRASES);
  const phrases = usePhrases(REGIONS_PHRASES);
  const language = useLanguage();
  const geography = useGeography();
  const matrix = useMemo(() => regionMatrix(at), [at]);
  const placed = useMemo(
    () => placeRegionArcs(geography, matrix.regions, countsOf(matrix)),
    [geography, matrix],
  );
  const [pointed, setPointed] = useState<CellPlace | null>(null);
  const names = programme.regions.map(({ name }) => textIn(name, language));
  const say = (cell: RegionMeeting) => describeMeeting(cell, programme, phrases, language);
  const cells = matrix.cells.map((row) =>
    row.map((cell): GridCell => {
      const lit = figures.emphasis && litIn(cell, figures.emphasis);
      const changes = compared && changesOfRegions(compared, cell.ids);
      const label = [
        say(cell),
        changes && changeWords(changes, compareWords, language),
        lit !== null && phrases.lit(formatNumber(lit, language)),
      ]
        .filter(Boolean)
        .join(", ");
      const expected = cell.expected === null ? null : formatExpected(cell.expected, language);
      const { comparison } = cell;
      const change = changes && writeChanges(changes, language);
      return { count: cell.partnerships.length, expected, comparison, lit, label, change };
    }),
  );
  const { focus } = selection;
  const selected = focus?.kind === "regions" ? placeOf(matrix, focus.ids) : null;
  const handleSelect = (place: CellPlace | null) => {
    const cell = place && matrix.cells[place[0]]?.[place[1]];
    select({ focus: cell ? { kind: "regions", ids: cell.ids } : null });
  };
  const pointedCell = pointed && matrix.cells[pointed[0]]?.[pointed[1]];
  const selectedCell = selected && matrix.cells[selected[0]]?.[selected[1]];
  return (
    <div className="face regions-face" data-keeps-focus>
      <p className="face-sentence">
        <SpokenChance
          at={at}
          text={describeMatrix(matrix, programme, phrases, language)}
          compared={comparedPairs(matrix, phrases)}
        />
      </p>
      <div className="regions-pictures" data-many={names.length > BESIDE}>
        <RegionGrid
          label={phrases.grid}
          names={names}
          cells={cells}
          totals={matrix.totals.map((total) => formatNumber(total, language))}
          selected={selected}
          pointed={pointed}
          onPoint={setPointed}
          onSelect={handleSelect}
        />
        <RegionArcs
          placed={placed}
          label={phrases.arcs}
          names={names}
          isLit={figures.emphasis && (([g, h]) => (cells[g]?.[h]?.lit ?? 0) > 0)}
          pointed={pointed}
          onPoint={setPointed}
          onSelect={handleSelect}
        />
      </div>
      <p className="face-readout">
        {pointed && pointedCell ? `${cells[pointed[0]]?.[pointed[1]]?.label}.` : phrases.hint}
      </p>
      {selectedCell && <AgainstChance at={at} cell={selectedCell} say={say} />}
      {matrix.withoutRegion.length > 0 && (
        <p className="face-note">
          {phrases.withoutRegion(matrix.withoutRegion.length)}{" "}
          {matrix.withoutRegion.map(({ partnership }, i) => (
            <span key={partnership.id}>
              {i > 0 && "; "}
              <PartnershipLink partnership={partnership} />
            </span>
          ))}
        </p>
      )}
      <RegionLegend matrix={matrix} />
    </div>
  );
}

interface AgainstChanceProps {
  readonly at: ProgrammeAt;
  readonly cell: RegionMeeting;
  readonly say: (cell: RegionMeeting) => string;
}

/** The cell that is chosen, in words; its comparison with chance explains itself when pressed. */
function AgainstChance({ at, cell, say }: AgainstChanceProps) {
  const phrases = usePhrases(REGIONS_PHRASES);
  if (cell.comparison === null) return null;
  return (
    <p className="face-readout">
      {say({ ...cell, comparison: null })},{" "}
      <ChanceMark
        at={at}
        subjects={[{ kind: "regions", ids: cell.ids }]}
        words={phrases[cell.comparison]}
      />
      .
    </p>
  );
}

function countsOf({ cells }: RegionMatrix): readonly (readonly number[])[] {
  return cells.map((row) => row.map(({ partnerships }) => partnerships.length));
}

function litIn({ partnerships }: RegionMeeting, emphasis: Emphasis): number {
  return partnerships.filter(({ partnership }) => emphasis.partnerships.has(partnership.id)).length;
}

function placeOf({ regions }: RegionMatrix, [a, b]: readonly [string, string]): CellPlace {
  return [regions.indexOf(a), regions.indexOf(b)];
}
