import { useId } from "react";
import type { ProjectFacts } from "../../../data/mapping/mapping";
import { faultsOfProject } from "../../../data/mapping/projectFacts";
import { usePhrases } from "../../../i18n/useLanguage";
import { MAPPING_PHRASES } from "./mappingPhrases";

interface ProjectStepProps {
  readonly facts: ProjectFacts | null;
  readonly onChange: (facts: ProjectFacts) => void;
}

const NO_FACTS: ProjectFacts = { title: "", start: "", end: "" };

/** What a programme cannot be without, where no file says it. */
export function ProjectStep({ facts, onChange }: ProjectStepProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const id = useId();
  const own = facts ?? NO_FACTS;
  // Nobody is told of faults in fields that they have not come to yet.
  const faults = facts === null ? [] : faultsOfProject(own).filter((fault) => isTouched(fault));
  const labels = {
    title: phrases.projectTitle,
    start: phrases.projectStart,
    end: phrases.projectEnd,
  };
  return (
    <section>
      <h3>{phrases.project}</h3>
      <p className="quiet">{phrases.projectLead}</p>
      <div className="mapping-project">
        {(["title", "start", "end"] as const).map((field) => (
          <div key={field} data-field={field}>
            <label htmlFor={`${id}-${field}`}>{labels[field]}</label>
            <input
              id={`${id}-${field}`}
              required
              maxLength={300}
              value={own[field]}
              aria-invalid={faults.includes(field)}
              aria-describedby={`${id}-faults`}
              onChange={({ target }) => onChange({ ...own, [field]: target.value })}
            />
          </div>
        ))}
      </div>
      <p id={`${id}-faults`} className="mapping-fault" role="status">
        {faults.map((fault) => phrases[`fault_${fault}`]).join(" ")}
      </p>
    </section>
  );

  function isTouched(fault: ReturnType<typeof faultsOfProject>[number]): boolean {
    return fault === "order" || fault === "title" || own[fault] !== "";
  }
}
