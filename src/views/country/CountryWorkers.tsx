import type { CountryWorker } from "../../analysis/country/countryStory";
import { formatDate } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Programme } from "../../model/programme";
import type { LongTableColumn } from "../../ui/LongTable";
import { bodyPath } from "../parts/dossier/dossierLinks";
import { DossierSection } from "../parts/dossier/DossierSection";
import { PageLink } from "../parts/pageLinks";
import { RegionLinks } from "../parts/territory/territoryLinks";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { TerritoryTable } from "../parts/territory/TerritoryTable";
import type { CountryReading } from "./countryReading";
import { COUNTRY_PHRASES } from "./countryPhrases";

/** Every authority that works with the country: through what, and since when. */
export function CountryWorkers({ reading: { programme }, story: { workers } }: CountryReading) {
  const phrases = usePhrases(COUNTRY_PHRASES);
  return (
    <DossierSection
      title={phrases.workers}
      count={workers.length}
      figure="workers"
      empty={phrases.nobody}
    >
      <TerritoryTable
        caption={phrases.workers}
        columns={useWorkerColumns(programme)}
        rows={workers}
        rowKey={({ body }) => body.id}
      />
    </DossierSection>
  );
}

function useWorkerColumns(programme: Programme): readonly LongTableColumn<CountryWorker>[] {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const throughOf = ({ relations, partnerships }: CountryWorker) =>
    [
      ...new Set(relations.map(({ form }) => form ?? phrases.relation)),
      ...(partnerships.length === 0 ? [] : [phrases.byPartnerships(partnerships.length)]),
    ].join(", ");
  return [
    {
      key: "body",
      header: phrases.body,
      share: 36,
      sortBy: ({ body }) => textIn(body.name, language),
      cell: ({ body }, tabIndex) => (
        <PageLink path={bodyPath(body.id)} isIllustrative={body.illustrative} tabIndex={tabIndex}>
          {textIn(body.name, language)}
        </PageLink>
      ),
    },
    {
      key: "region",
      header: phrases.region,
      share: 18,
      sortBy: ({ body }) => body.region,
      cell: ({ body }, tabIndex) =>
        body.region === null ? (
          common.notStated
        ) : (
          <RegionLinks ids={[body.region]} programme={programme} tabIndex={tabIndex} />
        ),
    },
    { key: "through", header: phrases.through, share: 30, sortBy: throughOf, cell: throughOf },
    {
      key: "since",
      header: phrases.since,
      share: 16,
      sortBy: ({ since }) => since?.first ?? null,
      cell: ({ since }) => (since === null ? common.noDate : formatDate(since, language, "short")),
    },
  ];
}
