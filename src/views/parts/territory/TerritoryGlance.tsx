import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { SmallMapContent } from "../../../layout/smallMap/smallMap";
import type { CalendarDate } from "../../../model/calendarDate";
import { Facts } from "../../../ui/Facts";
import { DossierFigure, DossierGlance } from "../dossier/DossierSection";
import { SmallMapPart } from "../smallMap/SmallMapPart";
import { SinceFact } from "./SinceFact";
import { TERRITORY_PHRASES } from "./territoryPhrases";

interface TerritoryGlanceProps {
  readonly at: ProgrammeAt;
  readonly counts: readonly (readonly [label: string, records: readonly unknown[]])[];
  readonly dates: readonly (readonly [label: string, date: CalendarDate | null])[];
  /** Says what the map shows. */
  readonly sentence: string;
  /** The same object as long as nothing changes. */
  readonly content: Omit<SmallMapContent, "agreementsOf">;
}

/** What one sees first of a region, a country or a theme: its figures, and its bodies on the map. */
export function TerritoryGlance({ at, counts, dates, sentence, content }: TerritoryGlanceProps) {
  const phrases = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  return (
    <DossierGlance
      facts={
        <Facts
          facts={[
            ...counts.map(([label, { length }]) => ({
              label,
              value: formatNumber(length, language),
            })),
            ...dates.map(([label, date]) => ({ label, value: <SinceFact date={date} /> })),
          ]}
        />
      }
      figures={
        <DossierFigure title={phrases.onMap}>
          <p className="quiet">{sentence}</p>
          <SmallMapPart at={at} content={content} label={sentence} />
        </DossierFigure>
      }
    />
  );
}
