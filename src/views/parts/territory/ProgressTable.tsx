import type { ReactNode } from "react";
import { byUrgency } from "../../../analysis/progress/byUrgency";
import type { Progress } from "../../../analysis/progress/progressOf";
import { formatShare } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { TableColumn } from "../../../ui/Table";
import { describeProgress, formatFigure } from "../describeProgress";
import { DossierTable } from "../dossier/DossierTable";
import { IndicatorPageLink } from "../pageLinks";
import { ProgressStatus } from "../ProgressStatus";
import { TERRITORY_PHRASES } from "./territoryPhrases";

interface ProgressTableProps {
  readonly progress: readonly Progress[];
  readonly caption: string;
  /** A column of its own before the status. */
  readonly besides?: { readonly header: string; readonly cell: (progress: Progress) => ReactNode };
}

/** Indicators with what they have reached, should have and aim at, the most urgent first. */
export function ProgressTable({ progress, caption, besides }: ProgressTableProps) {
  const phrases = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const figure = (value: number | null, { indicator }: Progress) =>
    formatFigure(value, indicator, language);
  const columns: readonly TableColumn<Progress>[] = [
    {
      key: "indicator",
      header: phrases.indicator,
      sortBy: ({ indicator }) => textIn(indicator.name, language),
      cell: ({ indicator }) => <IndicatorPageLink indicator={indicator} />,
    },
    ...(besides ? [{ key: "besides", isNumeric: true, ...besides }] : []),
    {
      key: "value",
      header: phrases.value,
      isNumeric: true,
      sortBy: ({ value }) => value,
      cell: (item) => (
        <span data-figure={item.indicator.id} title={describeProgress(item, language)}>
          {figure(item.value, item)}
        </span>
      ),
    },
    {
      key: "expected",
      header: phrases.expectedNow,
      isNumeric: true,
      sortBy: ({ expected }) => expected,
      cell: (item) => figure(item.expected, item),
    },
    {
      key: "target",
      header: phrases.target,
      isNumeric: true,
      sortBy: ({ target }) => target,
      cell: (item) => figure(item.target, item),
    },
    {
      key: "ratio",
      header: phrases.ratio,
      isNumeric: true,
      sortBy: ({ ratio }) => ratio,
      cell: ({ ratio }) => (ratio === null ? "–" : formatShare(ratio, language)),
    },
    {
      key: "status",
      header: phrases.status,
      sortBy: ({ ratio }) => ratio,
      cell: ({ status }) => <ProgressStatus status={status} />,
    },
  ];
  return (
    <DossierTable
      caption={caption}
      columns={columns}
      rows={byUrgency(progress)}
      rowKey={({ indicator }) => indicator.id}
    />
  );
}
