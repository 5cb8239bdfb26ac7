import { usePhrases } from "../../i18n/useLanguage";
import type { Programme, Result } from "../../model/programme";
import { Badge } from "../../ui/Badge";
import { ResultPageLink } from "../parts/pageLinks";
import { RESULTS_PHRASES } from "./resultsPhrases";
import { DataText } from "../parts/DataText";

interface ResultHeadingProps {
  readonly result: Result;
  readonly programme: Programme;
}

/** A result by its name, with the objective it serves and the line it belongs to. */
export function ResultHeading({ result, programme }: ResultHeadingProps) {
  return (
    <>
      <h2 id={`result-${result.id}`} className="result-heading">
        <Badge look="solid">{result.id}</Badge>
        <ResultPageLink result={result} />
      </h2>
      <ResultAims result={result} programme={programme} />
    </>
  );
}

/** Objective and line of a result, as the project words them. */
export function ResultAims({ result, programme }: ResultHeadingProps) {
  const phrases = usePhrases(RESULTS_PHRASES);
  const objective = programme.objectives.find(({ id }) => id === result.objective);
  if (!objective && result.line === null) return null;
  return (
    <div className="result-aims">
      {objective && (
        <p>
          {phrases.objective} {objective.id}: <DataText text={objective.text} />
        </p>
      )}
      {result.line && (
        <p>
          {phrases.line}: <DataText text={result.line} />
        </p>
      )}
    </div>
  );
}
