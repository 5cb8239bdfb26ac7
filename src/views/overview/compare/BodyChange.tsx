import type { BodyChanges } from "../../../analysis/compare/compareDays";
import { usePhrases } from "../../../i18n/useLanguage";
import { ChangeCounts } from "./ChangeCounts";
import { COMPARE_PHRASES } from "./comparePhrases";

/** How many of a body's partnerships came and went, and whether it came in or left altogether. */
export function BodyChange({ changes }: { readonly changes: BodyChanges | null }) {
  const phrases = usePhrases(COMPARE_PHRASES);
  return (
    <>
      <ChangeCounts changes={changes ?? undefined} />
      {changes && changes.kind !== "continued" && (
        <span className="body-change">
          {changes.kind === "new" ? phrases.bodyNew : phrases.bodyLost}
        </span>
      )}
    </>
  );
}
