import { useState } from "react";
import type { TableRecord } from "../../../analysis/compare/tabulate";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Programme } from "../../../model/programme";
import { Button } from "../../../ui/Button";
import { RecordName } from "./RecordName";
import { RECORD_PHRASES } from "./recordPhrases";

interface RecordRowsProps {
  readonly records: readonly TableRecord[];
  readonly programme: Programme;
}

const SHOWN_AT_ONCE = 100;

/** Records as links, a long list in part until all of it is asked for. */
export function RecordRows({ records, programme }: RecordRowsProps) {
  const phrases = usePhrases(RECORD_PHRASES);
  const language = useLanguage();
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const left = records.length - limit;
  return (
    <>
      <ul className="rows">
        {records.slice(0, limit).map((record, i) => (
          // Two steps of one partnership can share a key, and the list never changes its order.
          // eslint-disable-next-line react/no-array-index-key
          <li key={`${record.table} ${record.key} ${i}`}>
            <RecordName record={record} programme={programme} shown={programme} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button weight="text" onPress={() => setLimit(limit + 10 * SHOWN_AT_ONCE)}>
          {phrases.more(formatNumber(left, language))}
        </Button>
      )}
    </>
  );
}
