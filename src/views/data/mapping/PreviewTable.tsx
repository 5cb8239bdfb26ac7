import { asideColumn, type TableMapping } from "../../../data/mapping/mapping";
import type { TablePreview } from "../../../data/mapping/survey";
import { usePhrases } from "../../../i18n/useLanguage";
import { ColumnHead } from "./ColumnHead";
import { MAPPING_PHRASES } from "./mappingPhrases";
import type { MappingStepProps } from "./mappingStepProps";

interface PreviewTableProps extends MappingStepProps {
  readonly preview: TablePreview;
  readonly table: TableMapping;
}

/** The first rows as the file has them, under what each column is taken for. */
export function PreviewTable({ preview, table, ...step }: PreviewTableProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const columnByHeader = new Map(table.columns.map((column) => [column.header, column]));
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="group"
      aria-label={phrases.preview(preview.name)}
    >
      <table className="table mapping-preview">
        <thead>
          <tr>
            {preview.columns.map((column) => (
              <th key={column.header} scope="col">
                <ColumnHead
                  {...step}
                  table={table}
                  preview={column}
                  column={columnByHeader.get(column.header) ?? asideColumn(column.header)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.sample.map((cells, row) => (
            // The rows of a preview never change places.
            <tr key={row}>
              {cells.map((cell, index) => (
                <td
                  key={preview.columns[index]?.header}
                  data-aside={isAside(preview.columns[index]?.header)}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function isAside(header: string | undefined): boolean {
    return header !== undefined && (columnByHeader.get(header)?.to ?? null) === null;
  }
}
