import { formatNumber } from "../../../i18n/format";
import type { Language } from "../../../model/localText";
import type { LongTableColumn } from "../../../ui/LongTable";

/** A column that counts records of a row's story. */
export function countColumn<Story, Row extends { readonly story: Story }>(
  language: Language,
  key: string,
  header: string,
  recordsOf: (story: Story) => readonly unknown[],
): LongTableColumn<Row> {
  return {
    key,
    header,
    share: 12,
    isNumeric: true,
    sortBy: ({ story }) => recordsOf(story).length,
    cell: ({ story }) => formatNumber(recordsOf(story).length, language),
  };
}
