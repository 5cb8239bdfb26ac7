import { useMemo } from "react";
import { themeResults } from "../../analysis/theme/themeStory";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { DossierSection } from "../parts/dossier/DossierSection";
import { ProgressTable } from "../parts/territory/ProgressTable";
import { THEME_PHRASES } from "./themePhrases";
import type { ThemeReading } from "./themeReading";

/** The indicators that count something through the theme's partnerships. */
export function ThemeResults({ reading: { whole }, story: { partnerships } }: ThemeReading) {
  const phrases = usePhrases(THEME_PHRASES);
  const language = useLanguage();
  const results = useMemo(() => themeResults(whole, partnerships), [whole, partnerships]);
  const throughOf = new Map(
    results.map(({ progress, through }) => [progress.indicator.id, through.length]),
  );
  return (
    <DossierSection
      title={phrases.results}
      count={results.length}
      figure="indicators"
      empty={phrases.noResults}
    >
      <p className="quiet">{phrases.resultsGuide}</p>
      <ProgressTable
        progress={results.map(({ progress }) => progress)}
        caption={phrases.results}
        besides={{
          header: phrases.ofTheme,
          cell: ({ indicator }) => formatNumber(throughOf.get(indicator.id) ?? 0, language),
        }}
      />
    </DossierSection>
  );
}
