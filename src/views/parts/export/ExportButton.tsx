import { lazy } from "react";
import { usePhrases } from "../../../i18n/useLanguage";
import { Hint } from "../../../ui/Hint";
import { Guarded } from "../Guarded";
import { SCOPE_PHRASES } from "../scopePhrases";
import type { ExportButtonProps } from "./exportButtonProps";

// Nobody takes anything away from a page not yet there.
const ExportPanel = lazy(async () => ({ default: (await import("./ExportPanel")).ExportPanel }));

/** «Esporta ▾»: records, pictures, print, embedding and citation of what a page shows. */
export function ExportButton({ reading, chosen = null }: ExportButtonProps) {
  const phrases = usePhrases(SCOPE_PHRASES);
  return (
    <Hint title={phrases.export}>
      <Guarded part="panel" waiting={null}>
        <ExportPanel reading={reading} chosen={chosen} />
      </Guarded>
    </Hint>
  );
}
