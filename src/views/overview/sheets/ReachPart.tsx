import { bodiesByStep } from "../../../analysis/network/reach";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { usePhrases } from "../../../i18n/useLanguage";
import type { Organisation } from "../../../model/organisation";
import { useSelection } from "../../../selection/useSelection";
import { Chip } from "../../../ui/Chip";
import { MoreList } from "../../../ui/MoreList";
import { MORE_PHRASES } from "../../parts/morePhrases";
import { OrganisationLink } from "../../parts/recordLinks";
import { litSteps } from "../picture/workings";
import { PathPart } from "./PathPart";
import { REACH_PHRASES } from "./reachPhrases";
import "../picture/pictureTools.css";

const STEP_CHOICES = [1, 2, 3] as const;

interface ReachPartProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
}

/** Whom a body reaches in one, two or three steps, and how it is linked with any other. */
export function ReachPart({ body, at }: ReachPartProps) {
  const phrases = usePhrases(REACH_PHRASES);
  const { showAll } = usePhrases(MORE_PHRASES);
  const { selection, select } = useSelection();
  const { pathTo } = selection;
  // A way is lit instead of the steps.
  const steps = pathTo === null ? selection.steps : null;
  const rings = steps === null ? [] : bodiesByStep(at, body.id, steps);
  const lit = steps === null ? [] : litSteps(at, body.id, steps);
  const lines = lit.reduce((sum, links) => sum + links.length, 0);
  const count = rings.reduce((sum, ring) => sum + ring.length, 0);
  return (
    <section>
      <h3>{phrases.title}</h3>
      <p className="reach-steps">
        {STEP_CHOICES.map((choice) => (
          <Chip
            key={choice}
            isOn={steps === choice}
            onToggle={() => select({ steps: steps === choice ? null : choice, pathTo: null })}
          >
            {phrases.steps(choice)}
          </Chip>
        ))}
      </p>
      <p role="status">{steps !== null && <strong>{phrases.within(steps, count)}</strong>}</p>
      {rings.map((ring, i) => (
        <details key={i} open={i === rings.length - 1}>
          <summary>{phrases.ring(i + 1, ring.length)}</summary>
          <MoreList
            items={ring}
            step={12}
            keyOf={({ id }) => id}
            moreLabel={showAll}
            className="rows"
          >
            {(other) => <OrganisationLink body={other} />}
          </MoreList>
        </details>
      ))}
      {steps !== null && (
        <p className="quiet">
          {lit.length < steps ? phrases.linesCut(lines, lit.length) : phrases.lines(lines)}{" "}
          {phrases.help}
        </p>
      )}
      <PathPart body={body} at={at} />
    </section>
  );
}
