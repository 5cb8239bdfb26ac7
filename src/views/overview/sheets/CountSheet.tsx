import type { NetworkSummary } from "../../../analysis/overview/summariseNetwork";
import type { PartnershipAt, ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { CountId } from "../../../model/focus";
import type { Organisation } from "../../../model/organisation";
import type { Comparison } from "../compare/comparison";
import { BodyRows } from "./BodyRows";
import { COUNT_PHRASES } from "./countPhrases";
import { PartnershipRows } from "./PartnershipRows";
import { SHEET_PHRASES } from "./sheetPhrases";

interface CountSheetProps {
  readonly id: CountId;
  readonly summary: NetworkSummary;
  readonly at: ProgrammeAt;
  readonly comparison: Comparison | null;
}

/** A figure of the sentence: its rule and the list it counts. */
export function CountSheet({ id, summary, at, comparison }: CountSheetProps) {
  const language = useLanguage();
  const phrases = usePhrases(SHEET_PHRASES);
  const counted = countedRecords(id, summary, comparison);
  const total = counted.bodies.length + counted.partnerships.length;
  return (
    <>
      <p>{COUNT_PHRASES[id][language].rule}</p>
      {id === "illustrative" && <p className="quiet">{phrases.illustrativeHelp}</p>}
      <p>
        {phrases.total}: <strong data-figure="total">{formatNumber(total, language)}</strong>
      </p>
      {counted.partnerships.length > 0 && <PartnershipRows items={counted.partnerships} />}
      {counted.bodies.length > 0 && <BodyRows bodies={counted.bodies} at={at} />}
    </>
  );
}

interface Counted {
  readonly bodies: readonly Organisation[];
  readonly partnerships: readonly PartnershipAt[];
}

function countedRecords(
  id: CountId,
  summary: NetworkSummary,
  comparison: Comparison | null,
): Counted {
  switch (id) {
    case "collaborating":
      return { bodies: summary.collaborating, partnerships: [] };
    case "isolated":
      return { bodies: summary.isolated, partnerships: [] };
    case "in-preparation":
      return { bodies: [], partnerships: summary.inPreparation };
    case "illustrative":
      return summary.illustrative;
    case "new":
    case "lost":
    case "continued":
      return { bodies: [], partnerships: comparison?.[id] ?? [] };
    default:
      return { bodies: [], partnerships: summary[id] };
  }
}
