import type { DayChange } from "../../../analysis/compare/compareDays";
import { usePhrases } from "../../../i18n/useLanguage";
import { ChangeSign } from "./ChangeSign";
import { COMPARE_PHRASES } from "./comparePhrases";

/** What became of one partnership, as sign and word; a dash where it was open on neither day. */
export function KindWord({ kind }: { readonly kind: DayChange | undefined }) {
  const phrases = usePhrases(COMPARE_PHRASES);
  if (kind === undefined) return "–";
  return (
    <>
      {kind !== "continued" && <ChangeSign kind={kind} />} {phrases[kind](1)}
    </>
  );
}
