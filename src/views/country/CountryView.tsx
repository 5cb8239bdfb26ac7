import { useMemo } from "react";
import { useParams } from "react-router-dom";
import { countryStory, readCountry } from "../../analysis/country/countryStory";
import { knownCountries } from "../../analysis/country/knownCountries";
import { onDayAtStart } from "../../i18n/italianDay";
import type { NamedCountry } from "../../i18n/italianPlace";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Provenance } from "../../model/provenance";
import { countryName } from "../parts/countryName";
import { contentsOf } from "../parts/dossier/contentsOf";
import { DossierPage } from "../parts/dossier/DossierPage";
import { DossierColumns, DossierSection } from "../parts/dossier/DossierSection";
import { UnknownDossier } from "../parts/dossier/UnknownDossier";
import { PartnershipTable } from "../parts/territory/PartnershipTable";
import { ScopedLink } from "../parts/territory/ScopedLink";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { useReading, type Reading } from "../useReading";
import { CountryGlance } from "./CountryGlance";
import { CountryPairs } from "./CountryPairs";
import { COUNTRY_PHRASES } from "./countryPhrases";
import { CountryRegions } from "./CountryRegions";
import { CountryWorkers } from "./CountryWorkers";
import type { CountryReading } from "./countryReading";

/** The dossier of a country: who works with it, through what, and whether together. */
export function CountryView() {
  const reading = useReading();
  const { id = "" } = useParams();
  const phrases = usePhrases(COUNTRY_PHRASES);
  const { allCountries } = usePhrases(TERRITORY_PHRASES);
  const { programme, at } = reading;
  const isShown = useMemo(() => knownCountries(at.programme).includes(id), [at.programme, id]);
  if (isShown) return <CountryDossier reading={reading} id={id} />;
  return (
    <UnknownDossier
      reading={reading}
      heading={phrases.unknown(id)}
      list={{ path: "/paesi", label: allCountries }}
      isHidden={knownCountries(programme).includes(id)}
    />
  );
}

/** Of a country that records name and no row describes. */
const NOTHING_STATED: Provenance = { source: null, note: null, illustrative: false };

function CountryDossier({
  reading: given,
  id,
}: {
  readonly reading: Reading;
  readonly id: string;
}) {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const { programme } = given;
  const at = useMemo(() => readCountry(given.at, id), [given.at, id]);
  const story = useMemo(() => countryStory(at, id), [at, id]);
  const country: NamedCountry = { id, name: countryName(id, programme, language) };
  const reading = { ...given, at };
  const part: CountryReading = { reading, country, story };
  const { partnerships, workers } = story;
  return (
    <DossierPage
      // The country that the page is about is no filter on it.
      reading={{ ...given, at: { ...at, scope: { ...at.scope, country: null } } }}
      kind={common.country}
      list={{ path: "/paesi", label: common.allCountries }}
      name={country.name}
      record={programme.countryById.get(id) ?? NOTHING_STATED}
      contents={contentsOf(
        [...story.workers.map(({ body }) => body), ...story.partners],
        story.partnerships,
      )}
      lead={useLead(part)}
      ways={
        <ScopedLink path="/" scope={{ country: id }}>
          {common.inPicture}
        </ScopedLink>
      }
      absences={useElsewhere(given, id)}
      records={[
        ...workers.flatMap(({ relations }) => relations),
        ...partnerships.map(({ partnership }) => partnership),
      ]}
    >
      <CountryGlance {...part} />
      <CountryWorkers {...part} />
      <DossierColumns
        main={
          <DossierSection
            title={common.partnerships}
            count={partnerships.length}
            figure="partnerships"
            empty={phrases.noPartnerships}
          >
            <PartnershipTable items={partnerships} at={at} caption={common.partnerships} />
          </DossierSection>
        }
        aside={
          <>
            <CountryRegions {...part} />
            <CountryPairs {...part} />
          </>
        }
      />
    </DossierPage>
  );
}

function useLead({ reading, country, story }: CountryReading): string {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const language = useLanguage();
  const { workers, regions, holders, partnerships, interregional } = story;
  const who =
    workers.length === 0
      ? phrases.leadNobody(country)
      : phrases.leadWorkers(country, workers.length, regions.length) +
        phrases.leadThrough(holders.length, partnerships.length, interregional.length);
  return `${onDayAtStart(reading.at.day, language)} ${who}.`;
}

/** The filter chooses another country: said, with the way back. */
function useElsewhere({ selection, programme }: Reading, id: string) {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const language = useLanguage();
  const { scope } = selection;
  if (scope.country === null || scope.country === id) return [];
  return [
    {
      text: phrases.elsewhere(countryName(scope.country, programme, language)),
      wayBack: phrases.clearCountry,
      change: { scope: { ...scope, country: null } },
    },
  ];
}
