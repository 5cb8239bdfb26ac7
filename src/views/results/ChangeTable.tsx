import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { IndicatorChange, RecordMoved } from "../../analysis/progress/progressBetween";
import type { Progress } from "../../analysis/progress/progressOf";
import { formatDay, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Day } from "../../model/calendarDate";
import { Table, type TableColumn } from "../../ui/Table";
import { formatFigure } from "../parts/describeProgress";
import { EvidenceLink } from "../parts/EvidenceLink";
import { IndicatorPageLink } from "../parts/pageLinks";
import { ProgressStatus } from "../parts/ProgressStatus";
import { DUE_PHRASES } from "./duePhrases";

interface ChangeTableProps {
  readonly changes: readonly IndicatorChange[];
  readonly at: ProgrammeAt;
  /** The earlier one first. */
  readonly days: readonly [Day, Day];
}

/** The indicators that moved between two dates, each with the records that came and went. */
export function ChangeTable({ changes, at, days }: ChangeTableProps) {
  const phrases = usePhrases(DUE_PHRASES);
  const language = useLanguage();
  const on = (progress: Progress) => (
    <>
      <strong>{formatFigure(progress.value, progress.indicator, language)}</strong>{" "}
      <ProgressStatus status={progress.status} />
    </>
  );
  const columns: readonly TableColumn<IndicatorChange>[] = [
    {
      key: "indicator",
      header: phrases.indicator,
      cell: ({ indicator }) => <IndicatorPageLink indicator={indicator} />,
    },
    {
      key: "before",
      header: formatDay(days[0], language, "short"),
      cell: ({ before }) => on(before),
    },
    {
      key: "after",
      header: formatDay(days[1], language, "short"),
      cell: ({ after }) => on(after),
    },
    {
      key: "change",
      header: phrases.change,
      isNumeric: true,
      sortBy: ({ change }) => change,
      cell: ({ change, indicator }) => {
        if (change === null) return phrases.notKnown;
        const sign = change > 0 ? "+" : change < 0 ? "−" : "";
        return `${sign}${formatFigure(Math.abs(change), indicator, language)}`;
      },
    },
    {
      key: "records",
      header: phrases.records,
      cell: ({ indicator, gained, lost }) => (
        <>
          <Moved id={indicator.id} records={gained} word={phrases.gained} at={at} />
          <Moved id={indicator.id} records={lost} word={phrases.lost} at={at} />
        </>
      ),
    },
  ];
  return (
    <Table
      caption={phrases.moved(
        formatDay(days[0], language, "short"),
        formatDay(days[1], language, "short"),
      )}
      columns={columns}
      rows={changes}
      rowKey={({ indicator }) => indicator.id}
      locale={language}
    />
  );
}

interface MovedProps {
  readonly id: string;
  readonly records: readonly RecordMoved[];
  readonly word: (count: string) => string;
  readonly at: ProgrammeAt;
}

function Moved({ id, records, word, at }: MovedProps) {
  const language = useLanguage();
  if (records.length === 0) return null;
  return (
    <details>
      <summary>{word(formatNumber(records.length, language))}</summary>
      <ul className="rows" data-list={`moved-${id}`}>
        {records.map((record) => (
          <li key={record.id}>
            <EvidenceLink id={record.id} kind={record.kind} at={at} />
            <span>{formatDay(record.on, language, "short")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
