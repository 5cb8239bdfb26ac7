import type { ReactNode } from "react";
import { bodiesMetBy, partnershipsOfBody } from "../../../analysis/partnershipsOfBody";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { fromDate } from "../../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import { Facts, type Fact } from "../../../ui/Facts";
import { countryName } from "../../parts/countryName";
import { PlaceInNetwork } from "../../parts/PlaceInNetwork";
import { OrganisationLink } from "../../parts/recordLinks";
import { SourceLine } from "../../parts/SourceLine";
import { BodyRows } from "./BodyRows";
import { CapacitySteps, Relations } from "./BodyHistory";
import { PartnershipRows } from "./PartnershipRows";
import { SHEET_PHRASES } from "./sheetPhrases";

interface OrganisationSheetProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
  /** Which results it is evidence for. */
  readonly countsFor: ReactNode;
}

/** One body: what it is, what it takes part in, with whom, and which results it is evidence for. */
export function OrganisationSheet({ body, at, countsFor }: OrganisationSheetProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const facts = useBodyFacts(body, at);
  const own = partnershipsOfBody(at, body.id);
  const actors = at.actors.filter((actor) => actor.serves === body.id);
  return (
    <>
      <Facts facts={facts} />
      <PlaceInNetwork id={body.id} at={at} />
      <section>
        <h3>
          {phrases.partnerships} · {formatNumber(own.length, language)}
        </h3>
        <PartnershipRows items={own} />
      </section>
      {countsFor}
      <BodyList title={phrases.partners} bodies={bodiesMetBy(at, body.id)} at={at} />
      <BodyList title={phrases.actorsAround} bodies={actors} at={at} />
      <CapacitySteps body={body} at={at} />
      <Relations body={body} at={at} />
      <SourceLine record={body} />
    </>
  );
}

function useBodyFacts(body: Organisation, at: ProgrammeAt): readonly Fact[] {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { regionById, organisationById } = at.programme;
  const region = body.region === null ? undefined : regionById.get(body.region);
  const served = body.serves === null ? undefined : organisationById.get(body.serves);
  const isItalian = body.country === "IT";
  const place =
    body.place === null ? phrases.unplaced : body.place.derived ? phrases.derivedPlace : null;
  const rows: (Fact | null)[] = [
    isItalian
      ? {
          label: phrases.region,
          value: `${region ? textIn(region.name, language) : phrases.noRegion}${body.province === null ? "" : ` (${body.province})`}`,
        }
      : { label: phrases.country, value: countryName(body.country, at.programme, language) },
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

interface BodyListProps {
  readonly title: string;
  readonly bodies: readonly Organisation[];
  readonly at: ProgrammeAt;
}

function BodyList({ title, bodies, at }: BodyListProps) {
  const language = useLanguage();
  if (bodies.length === 0) return null;
  return (
    <section>
      <h3>
        {title} · {formatNumber(bodies.length, language)}
      </h3>
      <BodyRows bodies={bodies} at={at} />
    </section>
  );
}
