import { formatDate, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn, type LocalText } from "../../model/localText";
import type { Programme } from "../../model/programme";
import { Badge } from "../../ui/Badge";
import { Facts } from "../../ui/Facts";
import { FaultList } from "../parts/FaultList";
import { FocusLink } from "../parts/FocusLink";
import { Page } from "../parts/Page";
import { PART_PHRASES } from "../parts/partPhrases";
import { OrganisationLink } from "../parts/recordLinks";
import { SourceLine } from "../parts/SourceLine";
import { useReading } from "../useReading";
import { DataTotals } from "./DataTotals";
import { PROJECT_PHRASES } from "./projectPhrases";
import { DataText } from "../parts/DataText";
import "./project.css";

/** The project's sheet in full: what is not known says so. */
export function ProjectView() {
  const reading = useReading();
  const { programme, dataSet } = reading;
  const { project } = programme;
  const phrases = usePhrases(PROJECT_PHRASES);
  const language = useLanguage();
  return (
    <Page
      reading={reading}
      title={`${phrases.pageTitle} · ${textIn(project.title, language)}`}
      overline={phrases.pageTitle}
      heading={project.title}
      {...(project.subtitle ? { lead: textIn(project.subtitle, language) } : {})}
    >
      <section aria-labelledby="sheet-title">
        <h2 id="sheet-title">{phrases.sheet}</h2>
        <ProjectFacts programme={programme} />
        <SourceLine record={project} />
      </section>
      {project.description && (
        <section>
          <h2>{phrases.description}</h2>
          <p>
            <DataText text={project.description} />
          </p>
        </section>
      )}
      <Objectives programme={programme} />
      <Results programme={programme} />
      <Participants programme={programme} />
      <section aria-labelledby="data-title">
        <h2 id="data-title">{phrases.data}</h2>
        <DataTotals dataSet={dataSet} />
        <h3>
          {phrases.remarks} · {dataSet.faults.length}
        </h3>
        {dataSet.faults.length === 0 ? (
          <p>{phrases.noRemarks}</p>
        ) : (
          <FaultList faults={dataSet.faults} />
        )}
      </section>
    </Page>
  );
}

interface PartProps {
  readonly programme: Programme;
}

function ProjectFacts({ programme }: PartProps) {
  const { project } = programme;
  const phrases = usePhrases(PROJECT_PHRASES);
  const { notStated } = usePhrases(PART_PHRASES);
  const language = useLanguage();
  const say = (text: LocalText | null) => (text === null ? notStated : <DataText text={text} />);
  const facts = [
    { label: phrases.start, value: formatDate(project.start, language) },
    { label: phrases.end, value: formatDate(project.end, language) },
    { label: phrases.recipients, value: say(project.recipients) },
    { label: phrases.scope, value: say(project.scope) },
    { label: phrases.funding, value: say(project.funding) },
    { label: phrases.sector, value: say(project.sector) },
    { label: phrases.language, value: say(project.language) },
    { label: phrases.manager, value: project.manager ?? notStated },
    { label: phrases.unit, value: say(project.unit) },
    {
      label: phrases.url,
      value:
        project.url === null ? (
          notStated
        ) : (
          <a href={project.url} rel="noreferrer">
            {project.url.replace(/^https?:\/\//, "")}
          </a>
        ),
    },
  ];
  return <Facts facts={facts} />;
}

function Objectives({ programme }: PartProps) {
  const phrases = usePhrases(PROJECT_PHRASES);
  return (
    <section>
      <h2>{phrases.objectives}</h2>
      <ol className="numbered">
        {programme.objectives.map((objective) => (
          <li key={objective.id}>
            <Badge look="solid">{objective.id}</Badge>
            <p>
              <DataText text={objective.text} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Results({ programme }: PartProps) {
  const phrases = usePhrases(PROJECT_PHRASES);
  const language = useLanguage();
  return (
    <section>
      <h2>{phrases.results}</h2>
      <ol className="numbered">
        {programme.results.map((result) => (
          <li key={result.id}>
            <Badge look="solid">{result.id}</Badge>
            <div>
              <h3>{textIn(result.title, language)}</h3>
              {result.text && (
                <p>
                  <DataText text={result.text} />
                </p>
              )}
              <p className="quiet">
                {result.line && (
                  <>
                    <DataText text={result.line} />
                    {" · "}
                  </>
                )}
                <FocusLink focus={{ kind: "result", id: result.id }}>
                  {phrases.seeEvidence}
                </FocusLink>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Participants({ programme }: PartProps) {
  const phrases = usePhrases(PROJECT_PHRASES);
  const language = useLanguage();
  const authorities = programme.organisations.filter(({ role }) => role === "authority");
  const real = authorities.filter(({ illustrative }) => !illustrative);
  return (
    <section>
      <h2>{phrases.participants}</h2>
      {real.length < authorities.length && (
        <p className="quiet">
          {phrases.participantsReal(
            formatNumber(real.length, language),
            formatNumber(authorities.length, language),
          )}
        </p>
      )}
      <ul className="participants">
        {real.map((body) => (
          <li key={body.id}>
            <OrganisationLink body={body} />
          </li>
        ))}
      </ul>
    </section>
  );
}
