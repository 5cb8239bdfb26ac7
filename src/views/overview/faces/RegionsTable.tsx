import { useMemo } from "react";
import { networkAt } from "../../../analysis/network/buildNetwork";
import { mixing, mixingExpected } from "../../../analysis/network/mixing";
import { chanceOf } from "../../../analysis/overview/chance";
import { regionMatrix, type RegionMeeting } from "../../../analysis/overview/regionMatrix";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Focus } from "../../../model/focus";
import { Table, type TableColumn } from "../../../ui/Table";
import { ChanceMark } from "../../parts/chance/ChanceMark";
import { FocusLink } from "../../parts/FocusLink";
import type { Changes } from "../../../analysis/compare/compareDays";
import { changeColumn } from "../compare/changeColumn";
import { changesOfRegions } from "../compare/changesOf";
import { COMPARE_PHRASES } from "../compare/comparePhrases";
import { REGIONS_PHRASES } from "./regionsPhrases";
import type { FaceProps } from "./face";
import { formatExpected, pairName, ratioOf } from "./regionWords";

interface PairRow {
  readonly cell: RegionMeeting;
  readonly name: string;
  readonly ratio: number | null;
  /** Linked pairs of authorities, and what dealing the regions at random would give. */
  readonly links: number;
  readonly linksExpected: number | null;
  /** Between two dates; `null` where none are compared. */
  readonly changes: Changes | null;
}

/** The table twin of the regions' face: a row for each pair, and the linked pairs of authorities besides. */
export function RegionsTable({ reading: { at }, figures }: FaceProps) {
  const phrases = usePhrases(REGIONS_PHRASES);
  const language = useLanguage();
  const { emphasis, comparison } = figures;
  const matrix = useMemo(() => regionMatrix(at), [at]);
  const rows = useMemo((): readonly PairRow[] => {
    const linksOf = linksByPair(at);
    return matrix.cells
      .flatMap((row, g) => row.slice(g))
      .map((cell) => ({
        cell,
        name: pairName(cell.ids, at.programme, phrases, language),
        ratio: ratioOf(cell),
        ...linksOf(cell),
        changes: comparison && changesOfRegions(comparison, cell.ids),
      }));
  }, [at, matrix, comparison, phrases, language]);
  const isLit = ({ cell }: PairRow) =>
    cell.partnerships.some(({ partnership }) => emphasis?.partnerships.has(partnership.id));
  return (
    <div className="picture-tables">
      <Table
        caption={phrases.table(formatNumber(matrix.counted.length, language))}
        columns={usePairColumns(at, comparison !== null)}
        rows={rows}
        rowKey={({ cell }) => cell.ids.join("~")}
        locale={language}
        {...(emphasis && { isLit })}
      />
    </div>
  );
}

function linksByPair(at: ProgrammeAt) {
  const network = networkAt(at);
  const [found, expected] = [mixing(network), mixingExpected(network)];
  return ({ ids: [a, b], expected: byChance }: RegionMeeting) => {
    const [g, h] = [network.regions.indexOf(a), network.regions.indexOf(b)];
    return {
      links: found[g]?.[h] ?? 0,
      linksExpected: byChance === null ? null : (expected[g]?.[h] ?? 0),
    };
  };
}

function usePairColumns(at: ProgrammeAt, isComparing: boolean): readonly TableColumn<PairRow>[] {
  const phrases = usePhrases(REGIONS_PHRASES);
  const { column } = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const written = (value: number | null) =>
    value === null ? phrases.undefined : formatExpected(value, language);
  const numeric = (
    key: string,
    header: string,
    value: (row: PairRow) => number | null,
  ): TableColumn<PairRow> => ({
    key,
    header,
    cell: (row) => written(value(row)),
    sortBy: value,
    isNumeric: true,
  });
  const linksOf = ({ cell: { ids } }: PairRow) => ({ kind: "links", ids }) as const;
  const linksComparison = (row: PairRow) => {
    const found = row.linksExpected === null ? null : chanceOf(at, linksOf(row));
    return found?.comparison ? phrases[found.comparison] : null;
  };
  const comparison = ({ cell }: PairRow) => cell.comparison && phrases[cell.comparison];
  return [
    {
      key: "pair",
      header: phrases.pairHead,
      cell: ({ cell, name }) => (
        <FocusLink focus={{ kind: "regions", ids: cell.ids } satisfies Focus}>{name}</FocusLink>
      ),
      sortBy: ({ name }) => name,
    },
    numeric("count", phrases.countHead, ({ cell }) => cell.partnerships.length),
    numeric("preparing", phrases.preparingHead, ({ cell }) => cell.inPreparation.length),
    numeric("expected", phrases.expectedHead, ({ cell }) => cell.expected),
    numeric("ratio", phrases.ratioHead, ({ ratio }) => ratio),
    {
      key: "comparison",
      header: phrases.comparisonHead,
      cell: (row) => {
        const words = comparison(row);
        const { ids } = row.cell;
        if (words === null) return phrases.undefined;
        return <ChanceMark at={at} subjects={[{ kind: "regions", ids }]} words={words} />;
      },
      sortBy: comparison,
    },
    ...(isComparing ? [changeColumn<PairRow>(column, ({ changes }) => changes ?? undefined)] : []),
    numeric("links", phrases.linksHead, ({ links }) => links),
    numeric("linksExpected", phrases.linksExpectedHead, ({ linksExpected }) => linksExpected),
    {
      key: "linksComparison",
      header: phrases.linksComparisonHead,
      cell: (row) => {
        const words = linksComparison(row);
        if (words === null) return phrases.undefined;
        return <ChanceMark at={at} subjects={[linksOf(row)]} words={words} />;
      },
      sortBy: linksComparison,
    },
  ];
}
