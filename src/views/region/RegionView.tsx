import { useMemo } from "react";
import { useParams } from "react-router-dom";
import { regionStory, withoutRegions } from "../../analysis/region/regionStory";
import { formatList } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Region } from "../../model/programme";
import { contentsOf } from "../parts/dossier/contentsOf";
import { DossierPage } from "../parts/dossier/DossierPage";
import { DossierColumns, DossierSection } from "../parts/dossier/DossierSection";
import { UnknownDossier } from "../parts/dossier/UnknownDossier";
import { PartnershipTable } from "../parts/territory/PartnershipTable";
import { ScopedLink } from "../parts/territory/ScopedLink";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { useReading, type Reading } from "../useReading";
import { HeldCountries } from "./HeldCountries";
import { RegionGlance } from "./RegionGlance";
import { RegionIdeas } from "./RegionIdeas";
import { RegionMeetings } from "./RegionMeetings";
import { REGION_PHRASES } from "./regionPhrases";
import { RegionResults } from "./RegionResults";
import { RegionStates } from "./RegionStates";
import type { RegionReading } from "./regionReading";

/** The dossier of a region: its authorities, with whom they work, what they have reached and whom they know. */
export function RegionView() {
  const reading = useReading();
  const { id = "" } = useParams();
  const phrases = usePhrases(REGION_PHRASES);
  const { allRegions } = usePhrases(TERRITORY_PHRASES);
  const region = reading.at.programme.regionById.get(id);
  const list = { path: "/regioni", label: allRegions };
  if (!region) {
    return (
      <UnknownDossier
        reading={reading}
        heading={phrases.unknown(id)}
        list={list}
        isHidden={reading.programme.regionById.has(id)}
      />
    );
  }
  return <RegionDossier reading={reading} region={region} />;
}

interface RegionDossierProps {
  readonly reading: Reading;
  readonly region: Region;
}

function RegionDossier({ reading: given, region }: RegionDossierProps) {
  const phrases = usePhrases(REGION_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const at = useMemo(() => withoutRegions(given.at), [given.at]);
  const story = useMemo(() => regionStory(at, region.id), [at, region.id]);
  const reading = { ...given, at };
  const { partnerships, withOthers, byState, authorities } = story;
  const joined = authorities.length - byState.none.length;
  const preparing = partnerships.filter(({ started }) => !started).length;
  const bodies = phrases.leadBodies(authorities.length, joined, byState.interregional.length);
  const part: RegionReading = { reading, region, story };
  return (
    <DossierPage
      reading={reading}
      kind={common.region}
      list={{ path: "/regioni", label: common.allRegions }}
      name={region.name}
      record={region}
      contents={contentsOf([...story.authorities, ...story.actors], partnerships)}
      lead={`${onDayAtStart(at.day, language)} ${bodies}. ${phrases.leadPartnerships(partnerships.length, withOthers.length, preparing)}`}
      ways={
        <ScopedLink path="/" scope={{ regions: [region.id] }}>
          {common.inPicture}
        </ScopedLink>
      }
      absences={useElsewhere(given, region)}
      records={[...authorities, ...partnerships.map(({ partnership }) => partnership)]}
    >
      <RegionGlance {...part} />
      <RegionResults {...part} />
      <DossierColumns
        main={
          <>
            <RegionMeetings {...part} />
            <DossierSection
              title={common.partnerships}
              count={partnerships.length}
              figure="partnerships"
              empty={phrases.noPartnerships}
            >
              <PartnershipTable items={partnerships} at={at} caption={common.partnerships} />
            </DossierSection>
          </>
        }
        aside={
          <>
            <RegionStates {...part} />
            <HeldCountries {...part} />
            <RegionIdeas {...part} />
          </>
        }
      />
    </DossierPage>
  );
}

/** The filter chooses other regions: said, with the way back. */
function useElsewhere({ selection, programme }: Reading, region: Region) {
  const phrases = usePhrases(REGION_PHRASES);
  const language = useLanguage();
  const { scope } = selection;
  if (scope.regions.length === 0 || scope.regions.includes(region.id)) return [];
  const names = scope.regions.map((id) => {
    const other = programme.regionById.get(id);
    return other ? textIn(other.name, language) : id;
  });
  return [
    {
      text: phrases.elsewhere(formatList(names, language)),
      wayBack: phrases.clearRegions,
      change: { scope: { ...scope, regions: [] } },
    },
  ];
}
