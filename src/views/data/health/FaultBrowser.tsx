import { tableTitle } from "../../../i18n/columnLabels";
import { useMemo, useState } from "react";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Fault, FaultSeverity } from "../../../model/fault";
import { Choice } from "../../../ui/Choice";
import { FaultActions } from "./FaultActions";
import { FaultGroupRows } from "./FaultGroupRows";
import type { FocusOf } from "./faultFocus";
import { groupFaults, tablesWithFaults } from "./groupFaults";
import { HEALTH_PHRASES } from "./healthPhrases";
import "./health.css";

interface FaultBrowserProps {
  readonly faults: readonly Fault[];
  /** What the faults are of: for the report and the file. */
  readonly setName: string;
  /** `null`: no record of these is on the page. */
  readonly focusOf: FocusOf | null;
}

/** All faults of a set, however many: in groups, the most harmful first, to be narrowed, copied and taken away. */
export function FaultBrowser({ faults, setName, focusOf }: FaultBrowserProps) {
  const phrases = usePhrases(HEALTH_PHRASES);
  const language = useLanguage();
  const [severity, setSeverity] = useState<FaultSeverity | null>(null);
  const [table, setTable] = useState<string | null>(null);
  const tables = useMemo(() => tablesWithFaults(faults), [faults]);
  const groups = useMemo(() => groupFaults(faults, { severity, table }), [faults, severity, table]);
  return (
    <div className="fault-browser">
      <div className="fault-tools">
        <Choice
          label={phrases.severity}
          noneLabel={phrases.anySeverity}
          value={severity}
          options={[
            { value: "error", label: phrases.error },
            { value: "warning", label: phrases.warning },
          ]}
          onChoose={setSeverity}
        />
        <Choice
          label={phrases.table}
          noneLabel={phrases.anyTable}
          value={table}
          options={tables.map((name) => ({ value: name, label: tableTitle(name, language) }))}
          onChoose={setTable}
        />
        <FaultActions faults={faults} setName={setName} language={language} />
      </div>
      {groups.length === 0 && <p>{phrases.noneOfThese}</p>}
      {groups.map((group, index) => (
        <FaultGroupRows
          key={group.key}
          group={group}
          focusOf={focusOf}
          isOpenAtFirst={index === 0}
        />
      ))}
    </div>
  );
}
