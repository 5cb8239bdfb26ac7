import type { PartnershipAt } from "../../analysis/programmeAt";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { STAGE_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn } from "../../model/localText";
import { PARTNERSHIP_STAGES } from "../../model/stages";
import type { TableColumn } from "../../ui/Table";
import { DossierSection } from "../parts/dossier/DossierSection";
import { DossierTable } from "../parts/dossier/DossierTable";
import { THEME_PHRASES } from "./themePhrases";
import type { ThemeReading } from "./themeReading";

/** Partnerships of one stage, by region. */
interface StageRow {
  readonly stage: PartnershipAt["stage"];
  readonly items: readonly PartnershipAt[];
}

/** How far the theme's partnerships have come, region by region. */
export function ThemeGrid({ reading, story: { partnerships, regions } }: ThemeReading) {
  const phrases = usePhrases(THEME_PHRASES);
  const language = useLanguage();
  const rows = [...PARTNERSHIP_STAGES, null].flatMap((stage): StageRow[] => {
    const items = partnerships.filter((item) => item.stage === stage);
    return items.length === 0 ? [] : [{ stage, items }];
  });
  const nameOf = ({ stage }: StageRow) =>
    stage === null ? phrases.notStarted : wordFor(STAGE_WORDS, stage, language);
  const { regionById } = reading.programme;
  const count = (items: readonly PartnershipAt[]) => formatNumber(items.length, language);
  const columns: readonly TableColumn<StageRow>[] = [
    { key: "stage", header: phrases.stage, cell: nameOf },
    ...regions.map(([id]) => {
      const region = regionById.get(id);
      const inRegion = ({ items }: StageRow) => items.filter((item) => item.regions.includes(id));
      return {
        key: id,
        header: region ? textIn(region.name, language) : id,
        isNumeric: true,
        cell: (row: StageRow) => count(inRegion(row)),
      };
    }),
    { key: "all", header: phrases.all, isNumeric: true, cell: ({ items }) => count(items) },
  ];
  return (
    rows.length > 0 && (
      <DossierSection title={phrases.grid}>
        <p className="quiet">{phrases.gridGuide}</p>
        <DossierTable
          caption={phrases.grid}
          columns={columns}
          rows={rows}
          rowKey={({ stage }) => stage ?? ""}
        />
      </DossierSection>
    )
  );
}
