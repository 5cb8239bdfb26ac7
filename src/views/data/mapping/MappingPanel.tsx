import { useEffect, useRef } from "react";
import type { Mapping } from "../../../data/mapping/mapping";
import { summariseMapping } from "../../../data/mapping/summariseMapping";
import type { Survey } from "../../../data/mapping/survey";
import { usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { DoubtsStep } from "./DoubtsStep";
import { MappingFile } from "./MappingFile";
import { MappingOutcomeLine } from "./MappingOutcomeLine";
import { MAPPING_PHRASES } from "./mappingPhrases";
import { MatchesStep } from "./MatchesStep";
import { ProjectStep } from "./ProjectStep";
import { TablesStep } from "./TablesStep";
import { WordsStep } from "./WordsStep";
import "./mapping.css";

interface MappingPanelProps {
  /** Its outcome may lag behind `mapping`; the panel says so. */
  readonly survey: Survey;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** Where a reader says what the columns of loose tables hold, and sees what comes of it. */
export function MappingPanel(props: MappingPanelProps) {
  const { survey, mapping, onChange, onAccept, onCancel } = props;
  const phrases = usePhrases(MAPPING_PHRASES);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const summary = summariseMapping(survey, mapping);
  const isOfFiles = survey.outcome.hasProject && survey.mapped.project === null;
  const step = { survey, mapping, onChange };
  return (
    <section className="mapping" aria-label={phrases.heading}>
      <h2 ref={heading} tabIndex={-1}>
        {phrases.heading}
      </h2>
      <p>{phrases.lead}</p>
      <MappingOutcomeLine summary={summary} />
      <TablesStep {...step} />
      <WordsStep {...step} />
      {!isOfFiles && (
        <ProjectStep
          facts={mapping.project}
          onChange={(project) => onChange({ ...mapping, project })}
        />
      )}
      <DoubtsStep {...step} />
      <MatchesStep bodies={survey.outcome.bodies} />
      <MappingFile {...step} />
      {!summary.isEnough && (
        <p role="status">{summary.hasProject ? phrases.needBodies : phrases.needProject}</p>
      )}
      <div className="mapping-ways">
        <Button weight="main" isDisabled={!summary.isEnough} onPress={onAccept}>
          {phrases.accept}
        </Button>
        <Button onPress={onCancel}>{phrases.cancel}</Button>
      </div>
    </section>
  );
}
