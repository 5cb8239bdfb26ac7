import { useMemo } from "react";
import { regionStory, withoutRegions, type RegionStory } from "../../analysis/region/regionStory";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Region } from "../../model/programme";
import type { LongTableColumn } from "../../ui/LongTable";
import { countColumn } from "../parts/territory/countColumn";
import { ListPage } from "../parts/territory/ListPage";
import { RegionLink } from "../parts/territory/territoryLinks";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { TerritoryTable } from "../parts/territory/TerritoryTable";
import { useReading, type Reading } from "../useReading";
import { REGION_PHRASES } from "./regionPhrases";

interface RegionRow {
  readonly region: Region;
  readonly story: RegionStory;
}

/** All regions of the programme, each with its figures and the way to its dossier. */
export function RegionsView() {
  const given = useReading();
  const phrases = usePhrases(REGION_PHRASES);
  const at = useMemo(() => withoutRegions(given.at), [given.at]);
  const rows = useMemo(
    () => at.programme.regions.map((region) => ({ region, story: regionStory(at, region.id) })),
    [at],
  );
  const reading = { ...given, at };
  const sum = (valueOf: (story: RegionStory) => number) =>
    rows.reduce((total, { story }) => total + valueOf(story), 0);
  const lead = phrases.listLead(
    rows.length,
    sum(({ authorities }) => authorities.length),
    sum(({ byState }) => byState.interregional.length),
  );
  const columns = useRegionColumns(reading);
  return (
    <ListPage
      reading={reading}
      heading={phrases.listTitle}
      lead={lead}
      records={at.programme.regions}
    >
      {rows.length === 0 ? (
        <p>{phrases.noRegions}</p>
      ) : (
        <TerritoryTable
          caption={phrases.listTitle}
          columns={columns}
          rows={rows}
          rowKey={({ region }) => region.id}
        />
      )}
    </ListPage>
  );
}

function useRegionColumns({ programme }: Reading): readonly LongTableColumn<RegionRow>[] {
  const phrases = usePhrases(REGION_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const numeric = (
    key: string,
    header: string,
    recordsOf: (story: RegionStory) => readonly unknown[],
  ) => countColumn<RegionStory, RegionRow>(language, key, header, recordsOf);
  return [
    {
      key: "region",
      header: common.region,
      share: 20,
      sortBy: ({ region }) => textIn(region.name, language),
      cell: ({ region }, tabIndex) => (
        <RegionLink id={region.id} programme={programme} tabIndex={tabIndex} />
      ),
    },
    numeric("authorities", common.authorities, ({ authorities }) => authorities),
    numeric("wide", phrases.wide, ({ byState }) => byState.interregional),
    numeric("own", phrases.ownOnly, ({ byState }) => byState["own-region"]),
    numeric("none", phrases.noAgreement, ({ byState }) => byState.none),
    numeric("partnerships", common.partnerships, ({ partnerships }) => partnerships),
    numeric("countries", common.countries, ({ held }) => held),
  ];
}
