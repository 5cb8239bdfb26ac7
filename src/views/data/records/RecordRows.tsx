import { useMemo } from "react";
import type { TableRecord } from "../../../analysis/compare/tabulate";
import type { Programme } from "../../../model/programme";
import { LongList } from "./LongList";
import { RecordName } from "./RecordName";

interface RecordRowsProps {
  readonly records: readonly TableRecord[];
  readonly programme: Programme;
}

/** Records as links. */
export function RecordRows({ records, programme }: RecordRowsProps) {
  // Two steps of one partnership can share a key, and the list never changes its order.
  const numbered = useMemo(() => records.map((record, index) => ({ record, index })), [records]);
  return (
    <LongList items={numbered} keyOf={({ index }) => String(index)} className="rows">
      {({ record }) => <RecordName record={record} programme={programme} shown={programme} />}
    </LongList>
  );
}
