import type { Changes } from "../../../analysis/compare/compareDays";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { ChangeSign } from "./ChangeSign";
import { COMPARE_PHRASES } from "./comparePhrases";

/** How many came and went: signs and numbers for eyes, words for ears; a dash where nothing did. */
export function ChangeCounts({ changes }: { readonly changes: Changes | undefined }) {
  const phrases = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const [gained, lost] = [changes?.new.length ?? 0, changes?.lost.length ?? 0];
  const written = (count: number) => formatNumber(count, language);
  if (gained + lost === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="for-ears">{phrases.unchanged}</span>
      </>
    );
  }
  return (
    <span className="change-counts">
      {gained > 0 && (
        <span>
          <ChangeSign kind="new" />
          {written(gained)}
          <span className="for-ears"> {phrases.new(gained)}</span>
        </span>
      )}
      {lost > 0 && (
        <span>
          <ChangeSign kind="lost" />
          {written(lost)}
          <span className="for-ears"> {phrases.lost(lost)}</span>
        </span>
      )}
    </span>
  );
}
