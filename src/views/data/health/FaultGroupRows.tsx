import { tableTitle } from "../../../i18n/columnLabels";
import { useState } from "react";
import { describeFault } from "../../../i18n/describeFault";
import { FAULT_TITLES } from "../../../i18n/faultTitles";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Fault } from "../../../model/fault";
import { Button } from "../../../ui/Button";
import { StatusMark } from "../../../ui/StatusMark";
import { FocusLink } from "../../parts/FocusLink";
import type { FocusOf } from "./faultFocus";
import type { FaultGroup } from "./groupFaults";
import { HEALTH_PHRASES } from "./healthPhrases";

const FIRST_SHOWN = 10;
const SHOWN_MORE = 100;

interface FaultGroupRowsProps {
  readonly group: FaultGroup;
  readonly focusOf: FocusOf | null;
  readonly isOpenAtFirst: boolean;
}

/** One kind of fault in one table: how many, and the first of them; more when asked for. */
export function FaultGroupRows({ group, focusOf, isOpenAtFirst }: FaultGroupRowsProps) {
  const { kind, severity, table, faults } = group;
  const phrases = usePhrases(HEALTH_PHRASES);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [shown, setShown] = useState(FIRST_SHOWN);
  const left = faults.length - shown;
  return (
    <details
      className="fault-group"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <StatusMark
          tone={severity === "error" ? "bad" : "warn"}
          icon={severity === "error" ? "✕" : "!"}
          word={severity === "error" ? phrases.isError : phrases.isWarning}
        />{" "}
        <strong>{FAULT_TITLES[kind][language]}</strong> · {tableTitle(table, language)} ·{" "}
        {phrases.groupCount(faults.length)}
      </summary>
      {isOpen && (
        <>
          <ul className="fault-rows">
            {faults.slice(0, shown).map((fault, index) => (
              // Two faults can read alike, and they never change places.
              <FaultRow key={index} fault={fault} focusOf={focusOf} />
            ))}
          </ul>
          {left > 0 && (
            <Button onPress={() => setShown(shown + SHOWN_MORE)}>
              {phrases.more(Math.min(SHOWN_MORE, left), left)}
            </Button>
          )}
        </>
      )}
    </details>
  );
}

interface FaultRowProps {
  readonly fault: Fault;
  readonly focusOf: FocusOf | null;
}

/** Where, why, what to do; and the way to the record where it is on the page. */
function FaultRow({ fault, focusOf }: FaultRowProps) {
  const phrases = usePhrases(HEALTH_PHRASES);
  const language = useLanguage();
  const { place, reason, remedy } = describeFault(fault, language);
  const focus = focusOf?.(fault) ?? null;
  return (
    <li>
      <p className="fault-place">{place}</p>
      <p>
        {reason} <em>{remedy}</em>
      </p>
      {fault.value !== null && (
        <p className="quiet">
          {phrases.value}: <code>{fault.value}</code>
        </p>
      )}
      {focus && (
        <div>
          <FocusLink focus={focus}>
            {focus === fault.owner ? phrases[`seeOwner_${fault.owner.kind}`] : phrases.seeRecord}
          </FocusLink>
        </div>
      )}
    </li>
  );
}
