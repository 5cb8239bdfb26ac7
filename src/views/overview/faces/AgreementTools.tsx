import { usePhrases } from "../../../i18n/useLanguage";
import { ROW_ORDERS } from "../../../layout/agreementChart";
import type { Organisation } from "../../../model/organisation";
import { Chip } from "../../../ui/Chip";
import { AGREEMENTS_PHRASES } from "./agreementsPhrases";
import { EmptyRows } from "./EmptyRows";
import type { ChartChoices } from "./useChartChoices";

const ORDER_PHRASES = { region: "byRegion", number: "byNumber", first: "byFirst" } as const;

interface AgreementToolsProps {
  readonly choices: ChartChoices;
  /** Bodies without a row. */
  readonly empty: readonly Organisation[];
}

/** The order of the rows, and what the chart shows. */
export function AgreementTools({ choices, empty }: AgreementToolsProps) {
  const phrases = usePhrases(AGREEMENTS_PHRASES);
  return (
    <div className="face-tools">
      <div className="face-tools" role="group" aria-label={phrases.order}>
        <span aria-hidden="true">{phrases.order}</span>
        {ROW_ORDERS.map((order) => (
          <Chip key={order} isOn={order === choices.order} onToggle={() => choices.setOrder(order)}>
            {phrases[ORDER_PHRASES[order]]}
          </Chip>
        ))}
      </div>
      <Chip isOn={choices.isGrouped} onToggle={choices.toggleGrouped}>
        {phrases.grouped}
      </Chip>
      <Chip isOn={choices.isEveryone} onToggle={choices.toggleEveryone}>
        {phrases.everyone}
      </Chip>
      <EmptyRows bodies={empty} />
    </div>
  );
}
