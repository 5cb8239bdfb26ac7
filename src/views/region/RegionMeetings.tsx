import type { RegionMeeting } from "../../analysis/overview/regionMatrix";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { TableColumn } from "../../ui/Table";
import { ChanceMark } from "../parts/chance/ChanceMark";
import { DossierSection } from "../parts/dossier/DossierSection";
import { DossierTable } from "../parts/dossier/DossierTable";
import { FocusLink } from "../parts/FocusLink";
import { REGION_PHRASES } from "./regionPhrases";
import type { RegionReading } from "./regionReading";

/** With whom the region works: the figures of the face «Regioni», each opening its partnerships. */
export function RegionMeetings({ story: { meetings }, ...part }: RegionReading) {
  const phrases = usePhrases(REGION_PHRASES);
  const columns = useMeetingColumns({ ...part, story: { meetings } });
  const isComparable = meetings.every(({ expected }) => expected !== null);
  return (
    <DossierSection title={phrases.meetings}>
      <p className="quiet">{phrases.meetingsGuide}</p>
      {!isComparable && <p className="quiet">{phrases.noChance}</p>}
      <DossierTable
        caption={phrases.meetings}
        columns={columns}
        rows={meetings}
        rowKey={({ ids }) => ids.join("~")}
      />
    </DossierSection>
  );
}

interface ColumnsOf extends Omit<RegionReading, "story"> {
  readonly story: Pick<RegionReading["story"], "meetings">;
}

function useMeetingColumns({ reading, region }: ColumnsOf): readonly TableColumn<RegionMeeting>[] {
  const phrases = usePhrases(REGION_PHRASES);
  const language = useLanguage();
  const { regionById } = reading.programme;
  const nameOf = ({ ids: [a, b] }: RegionMeeting) => {
    if (a === b) return phrases.within;
    const other = regionById.get(a === region.id ? b : a);
    return `${phrases.with} ${other ? textIn(other.name, language) : ""}`;
  };
  const expectedOf = ({ expected }: RegionMeeting) => expected;
  const ratioOf = ({ partnerships, expected }: RegionMeeting) =>
    expected === null || expected < 1e-9 ? null : partnerships.length / expected;
  const written = (value: number | null) =>
    value === null ? "–" : formatNumber(value, language, value < 10 ? 1 : 0);
  return [
    {
      key: "with",
      header: phrases.with,
      cell: (cell) => (
        <FocusLink focus={{ kind: "regions", ids: cell.ids }}>{nameOf(cell)}</FocusLink>
      ),
      sortBy: nameOf,
    },
    {
      key: "count",
      header: phrases.count,
      isNumeric: true,
      sortBy: ({ partnerships }) => partnerships.length,
      cell: ({ ids, partnerships }) => (
        <span data-figure={ids.join("~")}>{formatNumber(partnerships.length, language)}</span>
      ),
    },
    {
      key: "preparing",
      header: phrases.preparing,
      isNumeric: true,
      sortBy: ({ inPreparation }) => inPreparation.length,
      cell: ({ inPreparation }) => formatNumber(inPreparation.length, language),
    },
    {
      key: "expected",
      header: phrases.expected,
      isNumeric: true,
      sortBy: expectedOf,
      cell: (cell) => written(expectedOf(cell)),
    },
    {
      key: "ratio",
      header: phrases.ratio,
      isNumeric: true,
      sortBy: ratioOf,
      cell: (cell) => {
        const ratio = ratioOf(cell);
        return ratio === null ? "–" : formatNumber(ratio, language, 1);
      },
    },
    {
      key: "comparison",
      header: phrases.comparison,
      sortBy: ratioOf,
      cell: ({ ids, comparison }) =>
        comparison === null ? (
          "–"
        ) : (
          <ChanceMark
            at={reading.at}
            subjects={[{ kind: "regions", ids }]}
            words={phrases[comparison]}
          />
        ),
    },
  ];
}
