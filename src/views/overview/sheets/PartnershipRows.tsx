import type { ReactNode } from "react";
import type { PartnershipAt } from "../../../analysis/programmeAt";
import { usePhrases } from "../../../i18n/useLanguage";
import { PartnershipLink } from "../../parts/recordLinks";
import { standingOf } from "../../parts/standingOf";
import { SHEET_PHRASES } from "./sheetPhrases";

interface PartnershipRowsProps {
  readonly items: readonly PartnershipAt[];
  /** What stands under each title, such as the indicators it counts for. */
  readonly detail?: (item: PartnershipAt) => ReactNode;
}

/** Partnerships as links, each with how it stands on the reading date. */
export function PartnershipRows({ items, detail }: PartnershipRowsProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  if (items.length === 0) return <p className="quiet">{phrases.noPartnerships}</p>;
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.partnership.id}>
          <PartnershipLink partnership={item.partnership} />
          <span>{phrases[standingOf(item)]}</span>
          {detail?.(item)}
        </li>
      ))}
    </ul>
  );
}
