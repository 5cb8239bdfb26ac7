import { linksOf } from "../../../analysis/linksAt";
import type { CountedFor } from "../../../analysis/progress/countedFor";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatDate, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { CAPACITY_WORDS, TRACK_WORDS, wordFor } from "../../../i18n/vocabulary";
import { textIn } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import { Facts, type Fact } from "../../../ui/Facts";
import { OrganisationLink } from "../../parts/recordLinks";
import { SourceLine } from "../../parts/SourceLine";
import { CountsFor } from "./CountsFor";
import { PartnershipRows } from "./PartnershipRows";
import { SHEET_PHRASES } from "./sheetPhrases";

interface OrganisationSheetProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
  readonly countedFor: CountedFor;
}

/** One body: what it is, what it takes part in, with whom, and which results it is evidence for. */
export function OrganisationSheet({ body, at, countedFor }: OrganisationSheetProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const facts = useBodyFacts(body, at);
  const isMember = (members: readonly Organisation[]) => members.some(({ id }) => id === body.id);
  const own = at.partnerships.filter(
    (item) =>
      isMember(item.members) || item.partnership.members.some((m) => m.organisation === body),
  );
  const drawn = own.filter((item) => item.started || item.reached !== null);
  const met = linksOf(drawn.filter((item) => isMember(item.members)))
    .filter(({ ends }) => ends.includes(body))
    .flatMap(({ ends }) => ends.filter((end) => end !== body));
  const actors = at.actors.filter((actor) => actor.serves === body.id);
  return (
    <>
      <Facts facts={facts} />
      <section>
        <h3>
          {phrases.partnerships} · {drawn.length}
        </h3>
        <PartnershipRows items={drawn} />
      </section>
      <CountsFor progress={countedFor.byOrganisation.get(body.id)} />
      {met.length > 0 && (
        <BodyList title={`${phrases.partners} · ${met.length}`} bodies={met} at={at} />
      )}
      {actors.length > 0 && (
        <BodyList title={`${phrases.actorsAround} · ${actors.length}`} bodies={actors} at={at} />
      )}
      <CapacitySteps body={body} at={at} />
      <Relations body={body} at={at} />
      <SourceLine record={body} />
    </>
  );
}

function useBodyFacts(body: Organisation, at: ProgrammeAt): readonly Fact[] {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const { regionById, countryById, organisationById } = at.programme;
  const region = body.region === null ? undefined : regionById.get(body.region);
  const country = countryById.get(body.country);
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
      : { label: phrases.country, value: country ? textIn(country.name, language) : body.country },
    served ? { label: phrases.serves, value: <OrganisationLink body={served} /> } : null,
    body.population === null
      ? null
      : {
          label: phrases.population,
          value: phrases.inhabitants(formatNumber(body.population, language)),
        },
    body.joined === null
      ? null
      : { label: phrases.since, value: formatDate(body.joined, language) },
    body.istat === null ? null : { label: phrases.istat, value: body.istat },
    place === null ? null : { label: phrases.place, value: place },
  ];
  return rows.filter((row) => row !== null);
}

interface PartProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
}

function BodyList({
  title,
  bodies,
  at,
}: {
  readonly title: string;
  readonly bodies: readonly Organisation[];
  readonly at: ProgrammeAt;
}) {
  const language = useLanguage();
  const where = (body: Organisation) => {
    const record =
      body.country === "IT"
        ? body.region === null
          ? undefined
          : at.programme.regionById.get(body.region)
        : at.programme.countryById.get(body.country);
    return record ? textIn(record.name, language) : body.country;
  };
  return (
    <section>
      <h3>{title}</h3>
      <ul className="rows">
        {bodies.map((body) => (
          <li key={body.id}>
            <OrganisationLink body={body} />
            <span>{where(body)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CapacitySteps({ body, at }: PartProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const steps = at.programme.capacitySteps.filter(
    (step) => step.organisation.id === body.id && (step.date === null || step.date.first <= at.day),
  );
  if (steps.length === 0) return null;
  return (
    <section>
      <h3>{phrases.capacity}</h3>
      <ul className="rows">
        {steps.map((step) => (
          <li key={`${step.track} ${step.stage} ${step.date?.text}`}>
            <span>
              {wordFor(TRACK_WORDS, step.track, language)}:{" "}
              {wordFor(CAPACITY_WORDS, step.stage, language)}
            </span>
            <span>{step.date === null ? phrases.undated : formatDate(step.date, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Relations({ body, at }: PartProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const relations = at.programme.relations.filter(
    ({ organisation }) => organisation.id === body.id,
  );
  if (relations.length === 0) return null;
  return (
    <section>
      <h3>{phrases.relations}</h3>
      <ul className="rows">
        {relations.map((relation) => {
          const country = at.programme.countryById.get(relation.country);
          return (
            <li
              key={`${relation.country} ${relation.form} ${relation.note} ${relation.since?.text}`}
            >
              <span>{country ? textIn(country.name, language) : relation.country}</span>
              <span>
                {[relation.form, relation.note].filter((text) => text !== null).join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
