import type { Link } from "../../../analysis/linksAt";
import { shortestPath } from "../../../analysis/network/shortestPath";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import { useSelection } from "../../../selection/useSelection";
import { Button } from "../../../ui/Button";
import { Combobox } from "../../../ui/Combobox";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import { findBodies } from "../picture/findBodies";
import { TOOL_PHRASES } from "../picture/toolPhrases";
import { REACH_PHRASES } from "./reachPhrases";

interface PathPartProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
}

/** The shortest way to a second body, told partnership by partnership. */
export function PathPart({ body, at }: PathPartProps) {
  const phrases = usePhrases(REACH_PHRASES);
  const { findNone, found } = usePhrases(TOOL_PHRASES);
  const language = useLanguage();
  const { selection, select } = useSelection();
  const { pathTo } = selection;
  const other = pathTo === null ? undefined : at.programme.organisationById.get(pathTo);
  return (
    <>
      <Combobox
        label={phrases.path}
        placeholder={phrases.pathHint}
        find={(text) => findBodies(at, text, language, body.id)}
        onChoose={({ key }) => select({ pathTo: key })}
        noneLabel={findNone}
        countLabel={found}
      />
      {other && (
        <div role="status" className="path-told">
          <PathTold from={body} to={other} at={at} />
        </div>
      )}
      {other && (
        <p>
          <Button weight="text" onPress={() => select({ pathTo: null })}>
            {phrases.remove} ✕
          </Button>
        </p>
      )}
    </>
  );
}

interface PathToldProps {
  readonly from: Organisation;
  readonly to: Organisation;
  readonly at: ProgrammeAt;
}

function PathTold({ from, to, at }: PathToldProps) {
  const phrases = usePhrases(REACH_PHRASES);
  const language = useLanguage();
  const path = shortestPath(at, from.id, to.id);
  if (path === null) {
    return <p>{phrases.notLinked(textIn(from.name, language), textIn(to.name, language))}</p>;
  }
  return (
    <>
      <p>
        <strong>{phrases.length(path.links.length)}</strong>
      </p>
      <ol className="path-steps">
        {path.links.map((link, i) => (
          <li key={link.key}>
            <PathStep id={path.ids[i] ?? ""} next={path.ids[i + 1] ?? ""} link={link} at={at} />
          </li>
        ))}
      </ol>
      {path.others > 0 && <p className="quiet">{phrases.others(path.others)}</p>}
    </>
  );
}

interface PathStepProps {
  readonly id: string;
  readonly next: string;
  readonly link: Link;
  readonly at: ProgrammeAt;
}

/** «A works with B in “…” and in two other partnerships». */
function PathStep({ id, next, link, at }: PathStepProps) {
  const phrases = usePhrases(REACH_PHRASES);
  const [first, ...more] = link.partnerships;
  const one = at.programme.organisationById.get(id);
  const two = at.programme.organisationById.get(next);
  if (!first || !one || !two) return null;
  return (
    <>
      <OrganisationLink body={one} /> {phrases.worksWith} <OrganisationLink body={two} />{" "}
      {phrases.inside} <PartnershipLink partnership={first.partnership} />
      {more.length > 0 && ` ${phrases.more(more.length)}`}.
    </>
  );
}
