import type { PartnershipAt } from "../../analysis/programmeAt";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { TableColumn } from "../../ui/Table";
import { countryName } from "../parts/countryName";
import { DossierSection } from "../parts/dossier/DossierSection";
import { DossierTable } from "../parts/dossier/DossierTable";
import { CountryLink } from "../parts/territory/territoryLinks";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { THEME_PHRASES } from "./themePhrases";
import type { ThemeReading } from "./themeReading";

type CountryRow = readonly [country: string, partnerships: readonly PartnershipAt[]];

/** The countries that the theme's partnerships name or have a member in. */
export function ThemeCountries({ reading: { programme }, story: { countries } }: ThemeReading) {
  const phrases = usePhrases(THEME_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const columns: readonly TableColumn<CountryRow>[] = [
    {
      key: "country",
      header: common.country,
      sortBy: ([id]) => countryName(id, programme, language),
      cell: ([id]) => <CountryLink id={id} programme={programme} />,
    },
    {
      key: "partnerships",
      header: common.partnerships,
      isNumeric: true,
      sortBy: ([, partnerships]) => partnerships.length,
      cell: ([, partnerships]) => formatNumber(partnerships.length, language),
    },
  ];
  return (
    <DossierSection
      title={common.countries}
      count={countries.length}
      figure="countries"
      empty={phrases.noCountries}
    >
      <DossierTable
        caption={common.countries}
        columns={columns}
        rows={countries}
        rowKey={([id]) => id}
      />
    </DossierSection>
  );
}
