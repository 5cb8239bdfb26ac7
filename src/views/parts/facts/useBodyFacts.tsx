import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { fromDate } from "../../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { HOME_COUNTRY } from "../../../model/homeCountry";
import type { Organisation } from "../../../model/organisation";
import type { Fact } from "../../../ui/Facts";
import { OrganisationLink } from "../recordLinks";
import { CountryLink, RegionLink } from "../territory/territoryLinks";
import { FACT_PHRASES } from "./factPhrases";

/** What the data say of a body; what they do not say is not there. */
export function useBodyFacts(body: Organisation, at: ProgrammeAt): readonly Fact[] {
  const phrases = usePhrases(FACT_PHRASES);
  const language = useLanguage();
  const { regionById, organisationById } = at.programme;
  const region = body.region === null ? undefined : regionById.get(body.region);
  const served = body.serves === null ? undefined : organisationById.get(body.serves);
  const isItalian = body.country === HOME_COUNTRY;
  const place =
    body.place === null ? phrases.unplaced : body.place.derived ? phrases.derivedPlace : null;
  const rows: (Fact | null)[] = [
    isItalian
      ? {
          label: phrases.region,
          value: (
            <>
              {region ? <RegionLink id={region.id} programme={at.programme} /> : phrases.noRegion}
              {body.province !== null && ` (${body.province})`}
            </>
          ),
        }
      : {
          label: phrases.country,
          value: <CountryLink id={body.country} programme={at.programme} />,
        },
    served ? { label: phrases.serves, value: <OrganisationLink body={served} /> } : null,
    body.population === null
      ? null
      : {
          label: phrases.population,
          value: phrases.inhabitants(formatNumber(body.population, language)),
        },
    body.joined === null ? null : { label: phrases.since, value: fromDate(body.joined, language) },
    body.istat === null ? null : { label: phrases.istat, value: body.istat },
    place === null ? null : { label: phrases.place, value: place },
  ];
  return rows.filter((row) => row !== null);
}
